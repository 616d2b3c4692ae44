// Moves the camera for whoever turns the wheel, drags, pinches or presses a key. While it moves, the
// drawn picture is only shifted, which costs next to nothing; when it rests, the map is drawn anew
// with the names and signs that the new view has room for.
import { cameraOf, closestZoom, shiftBetween, viewThrough, zoomed } from './camera.js';
import type { Point } from './projection.js';
import type { Stage } from './stage.js';
import { toScreen, type View } from './view.js';

const restMs = 140;
const glideMs = 220;

export class Lens {
  /** Told when the map can be brought closer or further than before. */
  onChange: (() => void) | undefined;
  private readonly stage: Stage;
  private readonly isStill: boolean;
  /** Where the view will be when the map is drawn anew. */
  private wanted: View | undefined;
  private timer = 0;
  private glides = 0;

  constructor(stage: Stage, isStill: boolean) {
    this.stage = stage;
    this.isStill = isStill;
    stage.onView = () => this.onChange?.();
  }

  get isClose(): boolean {
    return this.view.scale > this.stage.layout.base.scale * 1.001;
  }

  /** How much closer than the level's own view, in percent of it. */
  get percent(): number {
    return Math.round((100 * this.view.scale) / this.stage.layout.base.scale);
  }

  get isClosest(): boolean {
    const { base } = this.stage.layout;
    return this.view.scale >= base.scale * closestZoom(base) * 0.999;
  }

  /** Follows a hand at once. Whether anything moved. */
  follow(change: { readonly by?: Point; readonly factor?: number; readonly at?: Point }): boolean {
    const { by = [0, 0], factor = 1, at = this.middle } = change;
    this.glides += 1;
    const before = this.view;
    const moved = { ...before, x: before.x + by[0], y: before.y + by[1] };
    const next = this.allowed(zoomed(moved, factor, at));
    if (isSame(next, before)) return false;
    this.wanted = next;
    this.stage.shift(shiftBetween(this.stage.layout.view, next));
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.settle(), restMs);
    this.onChange?.();
    return true;
  }

  /** Glides there, or is there at once where nothing may move; first to the chosen crisis. */
  zoom(factor: number): void {
    const chosen = this.isClose ? undefined : this.stage.selectedAt;
    const next = zoomed(this.view, factor, this.middle);
    if (factor < 1 || chosen === undefined) {
      this.glideTo(this.allowed(next));
      return;
    }
    const [x, y] = toScreen(next, chosen);
    const [mx, my] = this.middle;
    this.glideTo(this.allowed({ ...next, x: next.x + mx - x, y: next.y + my - y }));
  }

  pan(by: Point): void {
    const { view } = this;
    this.glideTo(this.allowed({ ...view, x: view.x + by[0], y: view.y + by[1] }));
  }

  reset(): void {
    this.glideTo(this.stage.layout.base);
  }

  /** Brings a box of the screen into the middle if a part of it is out of sight. */
  reveal(box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }): void {
    const { width, height } = this.stage.layout.size;
    const isSeen =
      box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
    if (isSeen || !this.isClose) return;
    const [x, y] = this.middle;
    this.pan([x - box.x - box.width / 2, y - box.y - box.height / 2]);
  }

  /** Draws the map for the view that it was moved to. */
  settle(): void {
    clearTimeout(this.timer);
    const { wanted } = this;
    if (wanted === undefined) return;
    this.wanted = undefined;
    const { base, size } = this.stage.layout;
    const camera = cameraOf(base, wanted, size);
    this.stage.look(camera.zoom > 1.001 ? camera : undefined);
    this.onChange?.();
  }

  leave(): void {
    clearTimeout(this.timer);
    this.glides += 1;
    this.onChange = undefined;
    this.stage.onView = undefined;
  }

  private get view(): View {
    return this.wanted ?? this.stage.layout.view;
  }

  private get middle(): Point {
    const { width, height } = this.stage.layout.size;
    return [width / 2, height / 2];
  }

  private allowed(view: View): View {
    const { base, size } = this.stage.layout;
    const camera = cameraOf(base, view, size);
    return viewThrough(camera, { base, size, sheet: this.stage.sheet });
  }

  private glideTo(to: View): void {
    const from = this.view;
    if (isSame(from, to)) return;
    this.glides += 1;
    const glide = this.glides;
    clearTimeout(this.timer);
    this.wanted = to;
    if (this.isStill) {
      this.settle();
      return;
    }
    const drawn = this.stage.layout.view;
    void this.stage.renderer
      .animate(glideMs, (share) => {
        if (glide === this.glides) this.stage.shift(shiftBetween(drawn, partWay(from, to, share)));
      })
      .then(() => {
        if (glide === this.glides) this.settle();
      });
  }
}

/** Slow at both ends; the scale by equal ratios, so that no part of the way seems faster. */
function partWay(from: View, to: View, share: number): View {
  const eased = share * share * (3 - 2 * share);
  const scale = from.scale * (to.scale / from.scale) ** eased;
  const way =
    Math.abs(to.scale - from.scale) < 1e-9 ? eased : (scale - from.scale) / (to.scale - from.scale);
  return { scale, x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
}

const isSame = (a: View, b: View): boolean =>
  Math.abs(a.scale - b.scale) < 1e-6 && Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
