// Dragging counters with mouse, pen or finger: takes up, follows, lets go. What a drop does is worked out in
// drops.ts, where things lie in drag-places.ts, what is seen in drag-picture.ts. The radio buttons remain the
// full way; nothing here takes the focus, or a key but Escape while a counter is held.
import { type PlanView, planView, type Session } from '../../session/index.js';
import type { Spot } from '../map/map-door.js';
import { type DragPicture, drawDrag } from './drag-picture.js';
import { type FoundPlace, type Grip, gripAt, mapHost, markPlaces, placeAt } from './drag-places.js';
import { ringsOf } from './drag-rings.js';
import { type EdgeScroll, scrollAtEdges } from './drag-scroll.js';
import { droppedWords, dropWords } from './drop-words.js';
import { type Drop, dropAt } from './drops.js';
import type { Looked } from './purse-with.js';

export interface DragOptions {
  readonly session: Session;
  /** The purse shows what the stance would leave. */
  readonly look: (looked: Looked | undefined) => void;
  /** Hears where a counter was let go, and what that did, in words; nothing where it did nothing. */
  readonly tell: (words: string | undefined) => void;
}

/** CSS pixels that a pointer moves before it drags: before that it is a press. */
const slack = 6;

/** Listens on the whole page until the answer is called. */
export function watchDrags(options: DragOptions): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const drags = new Drags(options);
  const early = { signal, capture: true };
  document.addEventListener('pointerdown', (event) => drags.press(event), early);
  document.addEventListener('pointermove', (event) => drags.move(event), early);
  document.addEventListener('pointerup', (event) => drags.letGo(event), early);
  document.addEventListener('pointercancel', (event) => drags.lose(event), early);
  document.addEventListener('keydown', (event) => drags.key(event), early);
  document.addEventListener('contextmenu', (event) => drags.menu(event), early);
  addEventListener('blur', () => drags.cancel(), { signal });
  // A finger on a counter of the map takes the counter, and does not scroll the page.
  mapHost()?.addEventListener('touchstart', (event) => drags.touch(event), {
    signal,
    passive: false,
  });
  return () => {
    drags.cancel();
    ends.abort();
  };
}

/** A pointer that is down on a counter, and the drag that it has become. */
interface Press {
  readonly grip: Grip;
  readonly pointer: number;
  readonly from: Spot;
  readonly isFinger: boolean;
}
interface Drag {
  readonly picture: DragPicture;
  readonly unmark: () => void;
  readonly scroll: EdgeScroll;
  at: Spot;
  here: FoundPlace | undefined;
}

class Drags {
  private readonly options: DragOptions;
  private down: Press | undefined;
  private drag: Drag | undefined;

  constructor(options: DragOptions) {
    this.options = options;
  }

  press(event: PointerEvent): void {
    const plan = this.plan();
    if (this.down !== undefined || plan === undefined || event.button !== 0) return;
    const isFinger = event.pointerType === 'touch';
    const from = spotOf(event);
    const grip = gripAt({ target: event.target, at: from, isFinger }, plan);
    if (grip === undefined) return;
    this.down = { grip, pointer: event.pointerId, from, isFinger };
    // The map would move with it.
    if (grip.held.from === 'crisis') event.stopPropagation();
  }

  move(event: PointerEvent): void {
    const { down } = this;
    if (down === undefined || event.pointerId !== down.pointer) return;
    const at = spotOf(event);
    if (this.drag === undefined) {
      if (Math.hypot(at[0] - down.from[0], at[1] - down.from[1]) < slack) return;
      this.begin(down, at);
    }
    event.stopPropagation();
    this.follow(at);
  }

  letGo(event: PointerEvent): void {
    const { down, drag } = this;
    if (down === undefined || event.pointerId !== down.pointer) return;
    if (drag === undefined) {
      this.down = undefined;
      this.tap(down);
      return;
    }
    event.stopPropagation();
    swallowClick();
    this.follow(spotOf(event));
    const plan = this.plan();
    const { here } = drag;
    const drop = here && plan && dropAt(plan, down.grip.held, here.place);
    const isChosen = drop?.does === 'choose';
    const words =
      plan && here && drop && droppedWords({ plan, held: down.grip.held, place: here.place, drop });
    this.end(isChosen ? undefined : down.from);
    if (drop?.does === 'choose') this.choose(drop, here);
    this.options.tell(words);
  }

  lose(event: PointerEvent): void {
    if (event.pointerId === this.down?.pointer) this.cancel();
  }

  key(event: KeyboardEvent): void {
    if (this.drag === undefined || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
    swallowClick();
  }

  /** A long press on a counter opens no menu. */
  menu(event: Event): void {
    if (this.drag !== undefined) event.preventDefault();
  }

  touch(event: TouchEvent): void {
    if (this.down?.grip.held.from === 'crisis' && event.cancelable) event.preventDefault();
  }

  cancel(): void {
    const { down, drag } = this;
    if (down !== undefined && drag !== undefined) {
      this.end(down.from);
      this.options.tell(undefined);
    }
    this.down = undefined;
  }

  private begin(down: Press, at: Spot): void {
    const plan = this.plan();
    const { element, held, isArms } = down.grip;
    element.setPointerCapture(down.pointer);
    document.documentElement.setAttribute('data-dragging', '');
    this.drag = {
      picture: drawDrag({ at, isArms, isFinger: down.isFinger }),
      unmark: plan === undefined ? () => undefined : markPlaces(plan, held),
      scroll: scrollAtEdges(() => this.drag && this.follow(this.drag.at)),
      at,
      here: undefined,
    };
  }

  private follow(at: Spot): void {
    const { down, drag } = this;
    const plan = this.plan();
    if (down === undefined || drag === undefined) return;
    if (plan === undefined) {
      this.cancel();
      return;
    }
    const { held } = down.grip;
    const here = placeAt(at, held);
    const drop = here && dropAt(plan, held, here.place);
    drag.at = at;
    mark(drag.here, here);
    drag.here = here;
    drag.scroll.move(at);
    drag.picture.move(at);
    const words = here && drop ? dropWords({ plan, held, place: here.place, drop }) : '';
    drag.picture.say(words, drop?.does === 'choose');
    drag.picture.ring(ringsOf(plan, held, here?.place));
    this.options.look(drop && lookedAt(drop));
  }

  private end(home: Spot | undefined): void {
    const { drag } = this;
    this.down = undefined;
    this.drag = undefined;
    if (drag === undefined) return;
    mark(drag.here, undefined);
    drag.unmark();
    drag.scroll.stop();
    drag.picture.end(isStill() ? undefined : home);
    document.documentElement.removeAttribute('data-dragging');
    this.options.look(undefined);
  }

  /** Chosen as by its radio button. On the map, the crisis is the one looked at from then on. */
  private choose({ desk, option }: Drop & { does: 'choose' }, here: FoundPlace | undefined): void {
    const { session } = this.options;
    session.actions.choose(desk.id, option.stance);
    const crisis = here?.place.on === 'crisis' ? here.place.crisis : undefined;
    if (here?.element === undefined && crisis !== undefined && isWide())
      session.actions.selectCrisis(crisis);
  }

  /** A tap on a counter of the map, from which the browser makes no click any more. */
  private tap({ grip, isFinger }: Press): void {
    if (grip.held.from === 'crisis' && isFinger)
      this.options.session.actions.selectCrisis(grip.held.crisis);
  }

  private plan(): PlanView | undefined {
    const state = this.options.session.getState();
    const mayChoose = state.screen === 'plan' && state.play?.access !== 'reader';
    return mayChoose ? planView(state) : undefined;
  }
}

const spotOf = ({ clientX, clientY }: PointerEvent): Spot => [clientX, clientY];

/** Where map and plan stand side by side, so that the crisis' desks can be brought into sight. */
const isWide = (): boolean => matchMedia('(min-width: 62.5rem)').matches;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function mark(before: FoundPlace | undefined, now: FoundPlace | undefined): void {
  if (before?.element === now?.element) return;
  before?.element?.removeAttribute('data-drop-here');
  now?.element?.setAttribute('data-drop-here', '');
}

function lookedAt(drop: Drop): Looked | undefined {
  if (drop.does !== 'choose') return undefined;
  return { desk: drop.desk.id, stance: drop.option.stance };
}

/** The click that a browser makes of the end of a drag presses nothing. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 0);
}
