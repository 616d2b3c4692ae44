// What happened, as facts: each with its cause in this game's numbers. Facts are made by
// listening to `step`; pictures, debrief and verdicts read them and never compare positions.
import { drawOutcome, oddsOf, outcomeCount, rollAt } from './chance.js';
import type { FactPicture } from './level.js';
import { eventHappens, step, type Trace } from './step.js';
import { at, type GroupKind, type State, type Tables } from './tables.js';
import { fillTemplate } from './template.js';

/** One change that a fact made; interests in tenths of a point, all else in its own units. */
export interface Change {
  readonly target: string;
  readonly before: number;
  readonly after: number;
}

/** A throw of chance with the odds of each outcome in percent, and the throw, 0 to 99. */
export interface Draw {
  readonly event: string;
  readonly odds: readonly number[];
  readonly roll: number;
  readonly outcome: string;
}

export interface Fact {
  readonly turn: number;
  readonly kind: GroupKind | 'catastrophe';
  /** Id of the desk, reaction, event, closing rule or budget that it came from. */
  readonly source: string;
  /** Id of the stance ordered or the outcome drawn. */
  readonly choice?: string;
  readonly title: string;
  /** Why, with the numbers of this game; empty for the bare price of an order or a bare draw. */
  readonly because: string;
  /** Changes in the order of the level; a change of nothing is kept, to be shown as zero. */
  readonly changes: readonly Change[];
  readonly claims: readonly string[];
  readonly upholds: readonly string[];
  readonly breaks: readonly string[];
  readonly draw?: Draw;
  readonly map?: FactPicture;
}

/** A trace that turns what it hears into facts, appended to `facts`. */
export function createFactTrace(tables: Tables, facts: Fact[]): Trace {
  return {
    paid: (node, stance, before, after) => {
      facts.push(priceFact(tables, { node, stance, before, after }));
    },
    ran: (group, before, after) => {
      const fact = groupFact(tables, group, before, after);
      if (fact !== undefined) facts.push(fact);
    },
  };
}

interface Paid {
  readonly node: number;
  readonly stance: number;
  readonly before: State;
  readonly after: State;
}

function priceFact(tables: Tables, paid: Paid): Fact {
  const desk = tables.level.desks[at(tables.nodeIndex, paid.node)];
  const stance = desk?.stances[paid.stance];
  const targets = (stance?.price ?? []).flatMap((price) => tables.slotOf.get(price.budget) ?? []);
  return {
    turn: at(tables.nodeTurn, paid.node),
    kind: 'order',
    source: desk?.id ?? '',
    choice: stance?.id ?? '',
    title: stance?.name ?? '',
    because: '',
    changes: changesOf(tables, targets, paid.before, paid.after),
    claims: stance?.claims ?? [],
    upholds: [],
    breaks: [],
  };
}

/** Groups without a because are the rules' own bookkeeping and make no fact. */
function groupFact(tables: Tables, index: number, before: State, after: State): Fact | undefined {
  const source = tables.groupSources[index];
  if (source === undefined || source.group.because.length === 0) return undefined;
  const { group } = source;
  return {
    turn: source.turn,
    kind: source.kind,
    source: source.source,
    ...(source.choice === undefined ? {} : { choice: source.choice }),
    title: source.title,
    because: fillTemplate(tables, after, group.because),
    changes: changesOf(tables, source.targets, before, after),
    claims: group.claims,
    upholds: group.upholds,
    breaks: group.breaks,
    ...(group.map === undefined ? {} : { map: group.map }),
  };
}

function changesOf(
  tables: Tables,
  targets: readonly number[],
  before: State,
  after: State,
): readonly Change[] {
  return targets.map((slot) => ({
    target: idOfSlot(tables, slot),
    before: at(before, slot),
    after: at(after, slot),
  }));
}

/** The id of the track, budget or interest that a slot holds. */
export function idOfSlot(tables: Tables, slot: number): string {
  const track = tables.slots[slot - tables.trackOffset];
  return track?.id ?? tables.level.interests[slot - tables.interestOffset]?.id ?? '';
}

/** Plays the draw that the seed gives, in place, and tells it; silent where nothing happens. */
export function playDraw(tables: Tables, state: State, seed: number, facts: Fact[]): void {
  const outcome = drawOutcome(tables, state, seed);
  if (eventHappens(tables, state)) facts.push(drawFact(tables, state, seed, outcome));
  step(tables, state, outcome, createFactTrace(tables, facts));
}

function drawFact(tables: Tables, state: State, seed: number, outcome: number): Fact {
  const event = tables.level.events[at(tables.nodeIndex, at(state, 0))];
  const drawn = event?.outcomes[outcome];
  const odds = Array.from({ length: outcomeCount(tables, state) }, (_, index) =>
    oddsOf(tables, state, index),
  );
  return {
    turn: at(tables.nodeTurn, at(state, 0)),
    kind: 'draw',
    source: event?.id ?? '',
    choice: drawn?.id ?? '',
    title: `${event?.name ?? ''}: ${drawn?.name ?? ''}`,
    because: '',
    changes: [],
    claims: [],
    upholds: [],
    breaks: [],
    draw: {
      event: event?.id ?? '',
      odds,
      roll: rollAt(tables, state, seed),
      outcome: drawn?.id ?? '',
    },
  };
}

/** The fact that ends a game in war. */
export function warFact(tables: Tables, state: State, turn: number): Fact {
  const { catastrophe } = tables.level;
  return {
    turn,
    kind: 'catastrophe',
    source: 'catastrophe',
    title: catastrophe.name,
    because: fillTemplate(tables, state, catastrophe.because),
    changes: [],
    claims: catastrophe.claims,
    upholds: catastrophe.upholds,
    breaks: catastrophe.breaks,
  };
}
