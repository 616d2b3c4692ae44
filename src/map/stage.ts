// Runs one map: keeps the source, lays it out for the host's size, plays facts one by one, answers
// the pointer, and changes from SVG to Phaser when that is ready. Holds no fact of the game.
import { type Act, durations, hoverStrokes, strokesOf } from './acts.js';
import { type Camera, noShift, type Shift } from './camera.js';
import type { Geography } from './geography.js';
import { counters } from './journeys.js';
import { layOut, type MapLayout } from './layout.js';
import { createDeed, createPicture, type MapPicture } from './picture.js';
import type { Point } from './projection.js';
import type { MapRenderer } from './renderer.js';
import type { Rect } from './shapes.js';
import { applyFact, isSame, type MapFact, type MapSource, underWay } from './source.js';
import type { Stroke } from './symbols.js';
import { crisisAt, type Target, targetAt } from './targets.js';
import { type Size, toScreen } from './view.js';
import type { MapWords } from './words.js';

export interface StageOptions {
  readonly host: HTMLElement;
  readonly source: MapSource;
  readonly geography: Geography;
  readonly words: MapWords;
  readonly reducedMotion: boolean;
  readonly renderer: MapRenderer;
}
/** A map's size before its host has one, so that something stands even then. */
const unsized = { width: 960, height: 600 };
/** How much the map's lettering follows the page's at most: it needs room for the map itself. */
const largestType = 1.6;
const usualType = 16;
const marchMs = 1800;
const marchPixels = 60;
const restMs = 450;

export class Stage {
  renderer: MapRenderer;
  /** Told after every drawing: what lies under the pointer may have changed. */
  onDraw: (() => void) | undefined;
  /** Told too; the buttons follow how close the map is. */
  onView: (() => void) | undefined;
  private readonly host: HTMLElement;
  private readonly words: MapWords;
  private readonly reducedMotion: boolean;
  private geography: Geography;
  private source: MapSource;
  private camera: Camera | undefined;
  private caption: string | undefined;
  private hovered: Target | undefined;
  private playing: { readonly final: MapSource } | undefined;
  private picture: MapPicture;
  private current: MapLayout;

  constructor({ host, source, geography, words, reducedMotion, renderer }: StageOptions) {
    this.host = host;
    this.words = words;
    this.reducedMotion = reducedMotion;
    this.renderer = renderer;
    this.source = source;
    this.geography = geography;
    this.picture = createPicture(source, this.geography);
    this.current = this.layOut();
  }

  /** Draws what the constructor laid out. */
  open(): void {
    this.renderer.draw(this.current);
  }

  get layout(): MapLayout {
    return this.current;
  }

  /** Pixels of the layout a CSS pixel: a wall screen enlarges its map. */
  get enlarged(): number {
    const { clientWidth } = this.host;
    return clientWidth > 0 ? this.current.size.width / clientWidth : 1;
  }

  get selected(): string | undefined {
    return this.source.selected;
  }

  /** Where the sign of the chosen crisis is, in the layout's pixels; it may lie out of sight. */
  get selectedBox(): Rect | undefined {
    if (this.selectedAt === undefined) return undefined;
    const [x, y] = toScreen(this.current.view, this.selectedAt);
    return { x: x - 30, y: y - 30, width: 60, height: 60 };
  }

  /** The same as a point of the sheet. */
  get selectedAt(): Point | undefined {
    return this.picture.markers.find(({ selected }) => selected)?.at;
  }

  get sheet(): Geography['sheet'] {
    return this.geography.sheet;
  }

  /** Looks elsewhere, or as the level does. */
  look(camera: Camera | undefined): void {
    this.camera = camera;
    this.draw();
  }

  /** Moves the drawn picture as it is, until the next drawing. */
  shift(shift: Shift): void {
    this.renderer.shift(shift);
  }

  /** Shows another position; ends what is being played. The same one again costs no drawing. */
  show(source: MapSource): void {
    if (this.playing === undefined && isSame(source, this.source)) return;
    this.end();
    const before = underWay(this.source);
    this.source = source;
    this.draw();
    if (![before, ''].includes(underWay(source))) this.march();
  }

  /** Shows a position on another part of the world. */
  move(geography: Geography, source: MapSource): void {
    this.end();
    this.geography = geography;
    this.source = source;
    this.camera = undefined;
    this.draw();
  }

  /** Plays facts in turn, telling `onFact` as each begins. A newer play, `show` or `skip` ends it. */
  async play(facts: readonly MapFact[], speed: number, onFact?: (index: number) => void) {
    this.skip();
    const play = { final: facts.reduce(applyFact, this.source) };
    this.playing = play;
    for (const [index, fact] of facts.entries()) {
      if (this.playing !== play) return;
      onFact?.(index);
      if (this.isMoving(speed)) await this.playFact(fact, speed);
    }
    if (this.playing === play) this.skip();
  }

  /** Ends a play: its last picture stands at once. */
  skip(): void {
    const final = this.playing?.final;
    this.end();
    if (final === undefined) return;
    this.source = final;
    this.draw();
  }

  change(renderer: MapRenderer): void {
    const before = this.renderer;
    this.renderer = renderer;
    this.draw();
    before.destroy();
  }

  draw(): void {
    this.picture = createPicture(this.source, this.geography);
    this.current = this.layOut();
    this.renderer.shift(noShift);
    this.renderer.draw(this.current);
    this.hover(undefined);
    this.onDraw?.();
    this.onView?.();
  }

  /** Points and reach in the layout's pixels. */
  targetAt(point: Point, reach: number): Target | undefined {
    const found = targetAt(this.current.targets, point, reach);
    if (found !== undefined) return found;
    const { view } = this.current;
    const { picture, geography } = this;
    const marker = crisisAt({ picture, geography, view }, point);
    return this.current.targets.find((target) => target.place === marker?.place && marker);
  }

  hover(target: Target | undefined): void {
    if (target === this.hovered) return;
    this.hovered = target;
    this.renderer.overlay('hover', target ? hoverStrokes(target.box) : []);
  }

  private isMoving(speed: number): boolean {
    return !this.reducedMotion && Number.isFinite(speed) && speed > 0 && !document.hidden;
  }

  private async playFact(fact: MapFact, speed: number): Promise<void> {
    const play = this.playing;
    this.caption = fact.title;
    if (fact.map !== undefined && !this.shows(fact.map.to)) this.camera = undefined;
    this.draw();
    if (fact.map !== undefined) {
      const { as, path } = createDeed(this.source, this.geography, {
        map: fact.map,
        title: fact.title,
      });
      const act = (): Act => ({
        kind: as,
        points: path.map((point) => toScreen(this.current.view, point)),
        boxes: [],
      });
      await this.perform(act, durations[as] / speed);
    }
    if (this.playing !== play) return;
    const boxes = this.changedBoxes(fact);
    this.source = applyFact(this.source, fact);
    this.draw();
    const durationMs = boxes.length > 0 ? durations.pulse : restMs;
    await this.perform(() => ({ kind: 'pulse', points: [], boxes }), durationMs / speed);
  }

  /** Whether a place lies on the part of the map that the player looks at. */
  private shows(place: string): boolean {
    const marker = this.picture.markers.find((each) => each.place === place);
    if (marker === undefined) return false;
    const { view, size } = this.current;
    const [x, y] = toScreen(view, marker.at);
    return x > 0 && y > 0 && x < size.width && y < size.height;
  }

  private end(): void {
    this.playing = undefined;
    this.caption = undefined;
    this.renderer.finish();
    this.renderer.overlay('act', []);
  }

  /** The act is asked for anew each frame: the view may move while it is played. */
  private async perform(act: () => Act, durationMs: number): Promise<void> {
    await this.renderer.animate(durationMs, (share) =>
      this.renderer.overlay('act', share < 1 ? strokesOf(act(), share) : []),
    );
  }

  private changedBoxes(fact: MapFact) {
    const values = new Map(this.source.tracks.map(({ id, value }) => [id, value]));
    const changed = fact.changes.filter(({ target, after }) => {
      const before = values.get(target);
      return before !== undefined && before !== after;
    });
    const ids = new Set(changed.map(({ target }) => target));
    return this.current.targets
      .filter(({ tracks }) => tracks.some((track) => ids.has(track)))
      .map(({ box }) => box);
  }

  /** Counters leave the capital and the dashes of points under way move for a moment, then rest, and the map sleeps. */
  private march(): void {
    if (!this.isMoving(1)) return;
    void this.renderer.animate(marchMs, (share) => {
      this.renderer.march(marchPixels * share * (2 - share));
      this.renderer.overlay('act', share < 1 ? this.sent(share) : []);
    });
  }

  /** Committed points on their way from the capital. */
  private sent(share: number): readonly Stroke[] {
    const { view } = this.current;
    const { flows, weights } = this.picture;
    return [...weights, ...flows.filter(({ state }) => state === 'committed')].flatMap(
      ({ path, points }) =>
        counters(
          path.map((point) => toScreen(view, point)),
          share,
          points,
        ),
    );
  }

  private layOut(): MapLayout {
    const { clientWidth, clientHeight } = this.host;
    const isSized = clientWidth > 0 && clientHeight > 0;
    return layOut({
      picture: this.picture,
      geography: this.geography,
      size: isSized ? drawnSize({ width: clientWidth, height: clientHeight }) : unsized,
      words: this.words,
      caption: this.caption,
      camera: this.camera,
    });
  }
}

/**
 * A map on a wall screen, or on a page with large type, is drawn for a smaller one and enlarged, lettering and all.
 */
function drawnSize({ width, height }: Size): Size {
  const wall = Math.min(1.5, Math.min(width / 1300, height / 740));
  const larger = Math.max(1, wall, Math.min(largestType, pageType()));
  return { width: width / larger, height: height / larger };
}

/** How much larger than usual the page's type is; 1 where nobody says. */
function pageType(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / usualType : 1;
}
