// Dragging counters with mouse, pen or finger: takes up, follows, lets go. What a drop does is worked out in
// drops.ts, where things lie in drag-places.ts, what is seen in drag-picture.ts. The radio buttons remain the
// full way; nothing here takes the focus, or a key but Escape while a counter is held.
import { type OptionView, type PlanView, planView, type Session } from '../../session/index.js';
import type { Spot } from '../map/map-door.js';
import { markHere, markOpen, ringsOf } from './drag-marks.js';
import { type DragPicture, drawDrag } from './drag-picture.js';
import { type FoundPlace, type Grip, gripAt, placeAt } from './drag-places.js';
import { scrollAtEdges } from './drag-scroll.js';
import { droppedWords, dropWords, type Planned } from './drop-words.js';
import { dropAt, type Place, type Step } from './drops.js';
import type { Looked } from './purse-with.js';

export interface DragOptions {
  readonly session: Session;
  /** The purse shows what the stance would leave. */
  readonly look: (looked: Looked | undefined) => void;
  /** Hears what letting go did, in words; nothing where it was beside everything, or cancelled. */
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
  addEventListener('blur', () => drags.cancel(), { signal });
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
  readonly isHand: boolean;
}
interface Drag {
  readonly picture: DragPicture;
  readonly unmark: () => void;
  frame: number;
  at: Spot;
  here: FoundPlace | undefined;
  looked: OptionView | undefined;
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
    const grip = gripAt(event.target, plan);
    if (grip === undefined) return;
    const { pointerId: pointer, pointerType } = event;
    this.down = { grip, pointer, from: spotOf(event), isHand: pointerType !== 'mouse' };
  }

  move(event: PointerEvent): void {
    const { down } = this;
    if (down === undefined || event.pointerId !== down.pointer) return;
    const at = spotOf(event);
    const way = Math.hypot(at[0] - down.from[0], at[1] - down.from[1]);
    if (this.drag === undefined && way >= slack) this.begin(down);
    if (this.drag !== undefined) this.drag.at = at;
  }

  letGo(event: PointerEvent): void {
    const { down } = this;
    if (down === undefined || event.pointerId !== down.pointer) return;
    if (this.drag === undefined) {
      this.down = undefined;
      return;
    }
    this.drag.at = spotOf(event);
    this.follow();
    const planned = this.planned();
    const step = stepOf(planned);
    const isOnMap = this.drag.here?.element === undefined;
    this.end(step === undefined ? down.from : undefined);
    if (step !== undefined) this.choose(step, isOnMap ? planned?.place : undefined);
    this.options.tell(planned && droppedWords(planned));
  }

  lose(event: PointerEvent): void {
    if (event.pointerId === this.down?.pointer) this.cancel();
  }

  key(event: KeyboardEvent): void {
    if (this.drag === undefined || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  cancel(): void {
    const { down, drag } = this;
    this.end(down?.from);
    if (drag !== undefined) this.options.tell(undefined);
  }

  private begin({ grip, isHand, pointer, from }: Press): void {
    const plan = this.plan();
    if (plan === undefined) return;
    grip.element.setPointerCapture(pointer);
    document.documentElement.setAttribute('data-dragging', '');
    const unmark = markOpen(plan, grip.budget);
    const picture = drawDrag({ isArms: grip.isArms, isHand });
    const scroll = scrollAtEdges();
    const drag: Drag = { picture, unmark, frame: 0, at: from, here: undefined, looked: undefined };
    // In every frame, for the plan scrolls and the map glides below a pointer that is still.
    const step = (now: number): void => {
      drag.frame = requestAnimationFrame(step);
      scroll(drag.at, now);
      this.follow();
    };
    drag.frame = requestAnimationFrame(step);
    this.drag = drag;
  }

  private follow(): void {
    const { down, drag } = this;
    const plan = this.plan();
    if (down === undefined || drag === undefined || plan === undefined) return;
    const here = placeAt(drag.at);
    markHere(drag.here, here);
    drag.here = here;
    const planned = this.planned();
    const step = stepOf(planned);
    drag.picture.say(planned ? dropWords(planned) : '', step !== undefined);
    drag.picture.ring(ringsOf(plan, down.grip.budget, here?.place));
    drag.picture.move(drag.at);
    if (drag.looked !== step?.option)
      this.options.look(step && { desk: step.desk.id, stance: step.option.stance });
    drag.looked = step?.option;
  }

  /** What letting go here and now would do. */
  private planned(): Planned | undefined {
    const plan = this.plan();
    const place = this.drag?.here?.place;
    const budget = this.down?.grip.budget;
    if (plan === undefined || place === undefined || budget === undefined) return undefined;
    const drop = dropAt(plan, budget, place);
    return drop && { plan, budget, place, drop };
  }

  private end(home: Spot | undefined): void {
    const { drag } = this;
    this.down = undefined;
    this.drag = undefined;
    if (drag === undefined) return;
    drag.unmark();
    markHere(drag.here, undefined);
    cancelAnimationFrame(drag.frame);
    drag.picture.end(isStill() ? undefined : home);
    document.documentElement.removeAttribute('data-dragging');
    this.options.look(undefined);
  }

  /** Chosen as by its radio button. A crisis of the map is the one looked at from then on. */
  private choose({ desk, option }: Step, onMap: Place | undefined): void {
    const { actions } = this.options.session;
    actions.choose(desk.id, option.stance);
    if (onMap?.on === 'crisis' && isWide()) actions.selectCrisis(onMap.crisis);
  }

  private plan(): PlanView | undefined {
    const state = this.options.session.getState();
    const mayChoose = state.screen === 'plan' && state.play?.access !== 'reader';
    return mayChoose ? planView(state) : undefined;
  }
}

const spotOf = ({ clientX, clientY }: PointerEvent): Spot => [clientX, clientY];

/** The step that a drop takes, if it takes one. */
function stepOf(planned: Planned | undefined): Step | undefined {
  return planned?.drop.does === 'choose' ? planned.drop : undefined;
}

/** Where map and plan stand side by side, so that the crisis' desks can be brought into sight. */
const isWide = (): boolean => matchMedia('(min-width: 62.5rem)').matches;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
