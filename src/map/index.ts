// The map's door. `createMap` shows a picture of the position on real geography: as SVG at once,
// in Phaser as soon as that has drawn its first frame, and as SVG again where it cannot any longer.

import { breath } from './breath.js';
import { watchHands } from './controls.js';
import { createDrops, type MapDrops } from './drops.js';
import { layGrain } from './grain.js';
import { groundKey, loadGeography } from './ground-for.js';
import { watchInks } from './inks.js';
import { Lens } from './lens.js';
import { type MapHover, watchPointer } from './pointer.js';
import type { MapFact, MapSource } from './source.js';
import { Stage } from './stage.js';
import { type PhaserStart, startPhaser } from './start-phaser.js';
import { createSvgMap } from './svg-map.js';
import { theme } from './theme.js';
import type { MapWords } from './words.js';

export type { MapHover } from './pointer.js';
export type * from './source.js';
export type { MapSymbol, MapWords } from './words.js';

export interface MapOptions {
  /** An empty element with a size of its own; the map fills it and follows its size. */
  readonly host: HTMLElement;
  readonly source: MapSource;
  readonly words: MapWords;
  /** `auto` changes to Phaser where there is a graphics card, `phaser` wherever it can; `svg` stays. */
  readonly renderer: 'auto' | 'phaser' | 'svg';
  /** Shows only final pictures; nothing moves. */
  readonly reducedMotion: boolean;
  readonly onSelect?: (crisis: string) => void;
  readonly onHover?: (hover: MapHover | undefined) => void;
  /** Told where Phaser has no graphics card to draw with, or loses it: the map is SVG then. */
  readonly onPlain?: () => void;
}
export interface GameMap extends MapDrops {
  /** Shows another position, and ends what is being played. */
  show(source: MapSource): void;
  /**
   * Plays facts one after the other on top of what is shown; `speed` 2 is twice as fast, `Infinity`
   * at once. Resolves when the last is played or `skip` was called. `onFact` hears each begin.
   */
  play(facts: readonly MapFact[], speed: number, onFact?: (index: number) => void): Promise<void>;
  /** Ends a play at once; all its facts are then shown. */
  skip(): void;
  destroy(): void;
  /** Which renderer draws now. */
  readonly renderer: 'svg' | 'phaser';
}

/** Rejects where the geography that the level needs cannot be fetched. */
export async function createMap(options: MapOptions): Promise<GameMap> {
  const { host, source, words, reducedMotion } = options;
  const geography = await loadGeography(source);
  await breath();
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  Object.assign(host.style, { overflow: 'hidden', background: theme.paper });
  const renderer = createSvgMap(host);
  const stage = new Stage({ host, source, geography, words, reducedMotion, renderer });
  await breath();
  stage.open();
  const lens = new Lens(stage, reducedMotion);
  const hands = watchHands(host, lens, { words, scale: () => stage.enlarged });
  const pointer = watchPointer(stage, options);
  const grain = layGrain(host);
  const ends = [
    grain.remove,
    watchInks(() => {
      grain.repaint();
      stage.renderer.repaint();
    }),
    watchPage(host, stage),
    () => pointer.remove(),
    () => hands.remove(),
  ];
  const phaser = options.renderer === 'svg' ? undefined : startPhaser(phaserStart(options, stage));
  const ground = followGround(stage, lens, source);
  return {
    show: ground.show,
    play: (facts, speed, onFact) => stage.play(facts, speed, onFact),
    skip: () => stage.skip(),
    ...createDrops(host, stage),
    destroy() {
      phaser?.cancel();
      ground.leave();
      for (const end of ends) end();
      stage.skip();
      stage.renderer.destroy();
    },
    get renderer() {
      return stage.renderer.name;
    },
  };
}

const phaserStart = ({ host, renderer, onPlain }: MapOptions, stage: Stage): PhaserStart => ({
  host,
  stage,
  isForced: renderer === 'phaser',
  onPlain,
});

/** Redraws for another size or fonts that have come, once a frame; a hidden page plays nothing. */
function watchPage(host: HTMLElement, stage: Stage): () => void {
  let frame = 0;
  let drawn = sizeOf(host);
  const redraw = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => stage.draw());
  };
  const resize = (): void => {
    const size = sizeOf(host);
    if (size !== drawn) redraw();
    drawn = size;
  };
  const skipWhenHidden = (): void => {
    if (document.hidden) stage.skip();
  };
  const sizes = new ResizeObserver(resize);
  sizes.observe(host);
  document.fonts?.addEventListener('loadingdone', redraw);
  document.addEventListener('visibilitychange', skipWhenHidden);
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    document.fonts?.removeEventListener('loadingdone', redraw);
    document.removeEventListener('visibilitychange', skipWhenHidden);
  };
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): string =>
  `${clientWidth} ${clientHeight}`;

/** Another level may stand on other ground, which takes a moment to fetch; the last wish wins. */
function followGround(stage: Stage, lens: Lens, first: MapSource) {
  let key = groundKey(first);
  let wish: MapSource | undefined;
  const move = async (source: MapSource): Promise<void> => {
    const geography = await loadGeography(source);
    if (wish !== source) return;
    key = groundKey(source);
    stage.move(geography, source);
  };
  return {
    show(source: MapSource): void {
      wish = source;
      if (groundKey(source) === key) {
        const before = stage.selected;
        stage.show(source);
        const box = stage.selectedBox;
        if (stage.selected !== before && box !== undefined) lens.reveal(box);
      } else void move(source);
    },
    leave(): void {
      wish = undefined;
    },
  };
}
