// The map in Phaser: the same layout as the SVG, the quiet parts baked into textures, the moving
// ones drawn as graphics. While nothing moves Phaser's loop sleeps: a change wakes it for as many
// frames as it needs. This file is loaded only after the SVG map stands.
import type { Shift } from './camera.js';
import { paintGround, paintShapes } from './canvas.js';
import { dashPieces } from './dashes.js';
import { groundNames } from './ground.js';
import { inkNumber } from './inks.js';
import type { MapLayout } from './layout.js';
import { Core, Game, Scale, Scene, WEBGL } from './phaser.js';
import { Plane } from './phaser-planes.js';
import type { Point } from './projection.js';
import type { MapRenderer, OverlayName } from './renderer.js';
import type { Stroke } from './symbols.js';
import { theme } from './theme.js';
import type { Size } from './view.js';

/** Device pixels a CSS pixel: sharper than 2 costs time and shows nothing. */
const sharpest = 2;
const largestTexture = 4096;

/** Resolves when the first frame with this layout is on the screen. */
export function startPhaserMap(host: HTMLElement, layout: MapLayout): Promise<MapRenderer> {
  return new Promise((resolve) => {
    const ratio = ratioFor(layout.size, host);
    const scene = new MapScene({ host, layout, ratio }, (ready) => resolve(rendererOf(ready)));
    new Game({
      type: WEBGL,
      parent: host,
      scene,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      backgroundColor: inkNumber(theme.paper),
      powerPreference: 'low-power',
      scale: {
        mode: Scale.ScaleModes.NONE,
        width: Math.round(layout.size.width * ratio),
        height: Math.round(layout.size.height * ratio),
      },
    });
  });
}

/** Device pixels a pixel of the layout, which a large host shows enlarged. */
function ratioFor({ width, height }: Size, host: HTMLElement): number {
  const enlarged = host.clientWidth > 0 ? host.clientWidth / width : 1;
  const sharp = Math.min(sharpest, window.devicePixelRatio || 1) * enlarged;
  return Math.min(sharp, largestTexture / Math.max(width, height));
}

function rendererOf(scene: MapScene): MapRenderer {
  return {
    name: 'phaser',
    draw: (layout) => scene.show(layout),
    repaint: () => scene.repaint(),
    shift: (shift) => scene.shift(shift),
    overlay: (name, strokes) => scene.drawOverlay(name, strokes),
    march: (pixels) => scene.drawLines(pixels),
    animate: (durationMs, frame) => scene.animate(durationMs, frame),
    finish: () => scene.finish(),
    destroy: () => scene.leave(),
  };
}

interface Start {
  readonly host: HTMLElement;
  readonly layout: MapLayout;
  readonly ratio: number;
}
const planeNames = [...groundNames, 'ink', 'plates'] as const;

class MapScene extends Scene {
  private readonly host: HTMLElement;
  private layout: MapLayout;
  private readonly onReady: (scene: MapScene) => void;
  private planes: Readonly<Record<(typeof planeNames)[number], Plane>> | undefined;
  private pens: Record<'lines' | OverlayName, Phaser.GameObjects.Graphics> | undefined;
  private ratio: number;
  private isStale = true;
  private isGone = false;
  private readonly movements = new Set<() => void>();

  constructor(start: Start, onReady: (scene: MapScene) => void) {
    super('map');
    this.host = start.host;
    this.layout = start.layout;
    this.ratio = start.ratio;
    this.onReady = onReady;
  }

  create(): void {
    const base = new Plane(this, 'base');
    const tints = new Plane(this, 'tints');
    const edges = new Plane(this, 'edges');
    const lines = this.add.graphics();
    const ink = new Plane(this, 'ink');
    this.pens = { lines, act: this.add.graphics(), hover: this.add.graphics() };
    this.planes = { base, tints, edges, ink, plates: new Plane(this, 'plates') };
    this.cameras.main.setOrigin(0, 0);
    this.game.events.on(Core.Events.POST_RENDER, this.afterFrame, this);
    this.game.renderer.on('restorewebgl', this.repaint, this);
    this.styleCanvas();
    this.show(this.layout);
    this.game.events.once(Core.Events.POST_RENDER, () => this.onReady(this));
  }

  show(layout: MapLayout): void {
    const isResized =
      layout.size.width !== this.layout.size.width ||
      layout.size.height !== this.layout.size.height ||
      this.ratio !== ratioFor(layout.size, this.host);
    this.layout = layout;
    if (isResized) this.resize();
    if (this.planes === undefined) return;
    const { ratio, planes } = this;
    for (const name of groundNames) {
      const layer = layout.ground[name];
      planes[name].show(layer.key, ratio, (context) => paintGround(context, layer, ratio));
    }
    for (const name of ['ink', 'plates'] as const) {
      planes[name].forget();
      planes[name].show(name, ratio, (context) => paintShapes(context, layout[name], ratio));
    }
    this.game.canvas.setAttribute('aria-label', layout.description);
    this.drawLines(0);
  }

  shift({ scale, x, y }: Shift): void {
    for (const name of [...groundNames, 'ink'] as const)
      this.planes?.[name].place([x, y], scale / this.ratio);
    for (const pen of Object.values(this.pens ?? {})) pen.setPosition(x, y).setScale(scale);
    this.requestFrame();
  }

  drawLines(shift: number): void {
    const pen = this.pens?.lines.clear();
    for (const line of this.layout.lines) {
      pen?.lineStyle(line.width, inkNumber(line.color), line.opacity);
      for (const piece of dashPieces(line, line.marches ? shift : 0)) strokePoints(pen, piece);
    }
    this.requestFrame();
  }

  drawOverlay(name: OverlayName, strokes: readonly Stroke[]): void {
    const pen = this.pens?.[name].clear();
    for (const { points, color, width, opacity } of strokes) {
      pen?.lineStyle(width, inkNumber(color), opacity);
      strokePoints(pen, points);
    }
    this.requestFrame();
  }

  animate(durationMs: number, frame: (share: number) => void): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        tween.remove();
        this.movements.delete(end);
        frame(1);
        resolve();
      };
      const tween = this.tweens.addCounter({
        from: 0,
        to: 1,
        duration: durationMs,
        onUpdate: (counter) => frame(Math.min(1, counter.getValue() ?? 0)),
        onComplete: end,
      });
      this.movements.add(end);
      this.requestFrame();
    });
  }

  finish(): void {
    for (const end of [...this.movements]) end();
  }

  leave(): void {
    this.finish();
    this.isGone = true;
    this.game.events.off(Core.Events.POST_RENDER, this.afterFrame, this);
    this.game.destroy(true);
    this.game.loop.wake(true);
  }

  private afterFrame(): void {
    if (this.movements.size === 0 && !this.isStale) this.game.loop.sleep();
    this.isStale = false;
  }

  /** One frame at least, after everything that changes in this moment has changed. */
  private requestFrame(): void {
    if (this.isStale) return;
    this.isStale = true;
    queueMicrotask(() => {
      if (!this.isGone) this.game.loop.wake(true);
    });
  }

  /** What is played goes on: the next frame of it is drawn in the new colours. */
  repaint(): void {
    this.cameras.main.setBackgroundColor(inkNumber(theme.paper));
    this.forgetPlanes();
    this.show(this.layout);
  }

  private forgetPlanes(): void {
    for (const name of planeNames) this.planes?.[name].forget();
  }

  private resize(): void {
    const { width, height } = this.layout.size;
    this.ratio = ratioFor(this.layout.size, this.host);
    this.scale.resize(Math.round(width * this.ratio), Math.round(height * this.ratio));
    this.styleCanvas();
    this.forgetPlanes();
  }

  /** The page owns the displayed size; the canvas only fills it. */
  private styleCanvas(): void {
    this.ratio = ratioFor(this.layout.size, this.host);
    this.cameras.main.setZoom(this.ratio);
    const { canvas } = this.game;
    canvas.setAttribute('role', 'img');
    Object.assign(canvas.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
    });
  }
}

function strokePoints(
  pen: Phaser.GameObjects.Graphics | undefined,
  points: readonly Point[],
): void {
  pen?.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) pen?.moveTo(x, y);
    else pen?.lineTo(x, y);
  });
  pen?.strokePath();
}
