// Random play with counts: how often each stance, outcome, group and sentence of a level is met. What is
// never met is dead, or nearly so; a teacher then knows which text nobody will read.
import {
  at,
  checkStance,
  createState,
  deskAt,
  drawOutcome,
  eventHappens,
  type Group,
  holds,
  isChance,
  isInWindow,
  isOver,
  isWar,
  type Level,
  randomPolicy,
  type State,
  step,
  type Tables,
  type Trace,
  turnOf,
} from '../rules/index.js';
import type { Steps } from './steps.js';

export const hitKinds = [
  'stance',
  'locked',
  'outcome',
  'fact',
  'brief',
  'adviser',
  'ending',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** A part of the level and how often random play met it. */
export interface Hit {
  readonly kind: HitKind;
  /** Its place in the file. */
  readonly path: readonly (string | number)[];
  /** Games in which it was met at least once, and how often in all. */
  readonly games: number;
  readonly times: number;
}

export interface RandomTest {
  readonly games: number;
  /** In the order of the file, by kind. */
  readonly hits: readonly Hit[];
}

/** Games in one step. */
const chunk = 50;

/**
 * Plays games with random legal orders, seeds counting on from `seed`. The same seed gives the same counts.
 * Cost: some tenths of a millisecond a game.
 */
export function* testingRandomly(
  tables: Tables,
  { games, seed }: { readonly games: number; readonly seed: number },
): Steps<RandomTest> {
  const counter = createCounter(tables);
  for (let played = 0; played < games; played += 1) {
    if (played % chunk === 0) yield { share: played / games, states: played };
    playCounted(tables, seed + played, counter);
  }
  return { games, hits: counter.hits() };
}

interface Counter {
  /** Counts a part once more; throws where there is no such part. */
  hit(...path: Part['path']): void;
  /** Counts the groups that a step runs through. */
  readonly trace: Trace;
  endGame(): void;
  hits(): readonly Hit[];
}

const keyOf = (path: Part['path']): string => path.join('\n');

interface Count {
  readonly kind: HitKind;
  readonly path: readonly (string | number)[];
  games: number;
  times: number;
  isMet: boolean;
}

/** One count for every part of the level that can be met, all at nothing. */
function createCounter(tables: Tables): Counter {
  const { level } = tables;
  const counts = new Map<string, Count>();
  for (const { kind, path } of partsOf(level)) {
    counts.set(keyOf(path), { kind, path, games: 0, times: 0, isMet: false });
  }
  const keys = groupKeys(tables);
  let met: Count[] = [];
  const hitKey = (key: string): void => {
    const count = counts.get(key);
    if (count === undefined) throw new Error(`no part of the level: ${key}`);
    count.times += 1;
    if (count.isMet) return;
    count.isMet = true;
    met.push(count);
  };
  return {
    hit: (...path) => hitKey(keyOf(path)),
    trace: {
      paid: () => undefined,
      ran(group) {
        const key = keys[group];
        if (key !== undefined) hitKey(key);
      },
    },
    endGame() {
      for (const count of met) {
        count.games += 1;
        count.isMet = false;
      }
      met = [];
    },
    hits: () =>
      [...counts.values()].map(({ kind, path, games, times }) => ({ kind, path, games, times })),
  };
}

interface Part {
  readonly kind: HitKind;
  readonly path: readonly (string | number)[];
}

function partsOf(level: Level): readonly Part[] {
  const stances = level.desks.flatMap((desk) =>
    desk.stances.flatMap((stance): readonly Part[] => {
      const path = ['desks', desk.id, 'stances', stance.id];
      const locked: Part = { kind: 'locked', path: [...path, 'locked'] };
      return [{ kind: 'stance', path }, ...(stance.needs === undefined ? [] : [locked])];
    }),
  );
  const outcomes = level.events.flatMap(({ id, outcomes: all }) =>
    all.map((one): Part => ({ kind: 'outcome', path: ['events', id, 'outcomes', one.id] })),
  );
  const briefs = level.turns.flatMap(({ brief }, turn) =>
    brief.map((_, index): Part => ({ kind: 'brief', path: ['turns', turn, 'brief', index] })),
  );
  const advisers = level.advisers.flatMap(({ id, lines }) =>
    lines.map((_, index): Part => ({ kind: 'adviser', path: ['advisers', id, 'lines', index] })),
  );
  const facts = groupsOf(level).map(({ path }): Part => ({ kind: 'fact', path }));
  const ending: Part = { kind: 'ending', path: ['catastrophe'] };
  return [...stances, ...outcomes, ...facts, ending, ...briefs, ...advisers];
}

interface PlacedGroup {
  readonly path: Part['path'];
  readonly group: Group;
}

/** All groups of a level with their places in the file. */
function groupsOf(level: Level): readonly PlacedGroup[] {
  const placed = (path: Part['path'], groups: readonly Group[]): readonly PlacedGroup[] =>
    groups.map((group, index) => ({ path: [...path, 'then', index], group }));
  const rules = (section: string, all: Level['closing']): readonly PlacedGroup[] =>
    all.flatMap(({ id, groups }) => placed([section, id], groups));
  return [
    ...level.desks.flatMap(({ id, stances }) =>
      stances.flatMap((one) => placed(['desks', id, 'stances', one.id], one.groups)),
    ),
    ...rules('reactions', level.reactions),
    ...level.events.flatMap(({ id, outcomes }) =>
      outcomes.flatMap((one) => placed(['events', id, 'outcomes', one.id], one.groups)),
    ),
    ...rules('closing', level.closing),
    ...rules('at-end', level.atEnd),
  ];
}

function playCounted(tables: Tables, seed: number, counter: Counter): void {
  const state = createState(tables);
  let told = 0;
  while (!isOver(tables, state)) {
    if (isChance(tables, state)) {
      const outcome = drawOutcome(tables, state, seed);
      if (eventHappens(tables, state)) hitOutcome(tables, state, outcome, counter);
      step(tables, state, outcome, counter.trace);
      continue;
    }
    const turn = turnOf(tables, state);
    if (turn !== told) hitBriefing(tables, state, turn, counter);
    told = turn;
    hitLocked(tables, state, counter);
    const stance = randomPolicy(tables, state, seed);
    const desk = deskAt(tables, state);
    counter.hit('desks', desk?.id ?? '', 'stances', desk?.stances[stance]?.id ?? '');
    step(tables, state, stance, counter.trace);
  }
  if (isWar(tables, state)) counter.hit('catastrophe');
  counter.endGame();
}

/** By number of a compiled group: the key of its place in the file; nothing for the rules' own groups. */
function groupKeys({ level, groupSources }: Tables): readonly (string | undefined)[] {
  const places = new Map(groupsOf(level).map(({ path, group }) => [group, keyOf(path)]));
  return groupSources.map(({ group }) => places.get(group));
}

function hitOutcome(tables: Tables, state: State, outcome: number, counter: Counter): void {
  const event = tables.level.events[at(tables.nodeIndex, at(state, 0))];
  counter.hit('events', event?.id ?? '', 'outcomes', event?.outcomes[outcome]?.id ?? '');
}

/** What the briefing of the turn says here. */
function hitBriefing(tables: Tables, state: State, turn: number, counter: Counter): void {
  const { turns, advisers } = tables.level;
  turns[turn - 1]?.brief.forEach(({ when }, index) => {
    if (holds(tables, state, when)) counter.hit('turns', turn - 1, 'brief', index);
  });
  for (const { id, lines } of advisers) {
    const said = lines.findIndex(
      ({ window, when }) => isInWindow(window, turn) && holds(tables, state, when),
    );
    if (said >= 0) counter.hit('advisers', id, 'lines', said);
  }
}

/** The stances of the deciding desk that are locked here. */
function hitLocked(tables: Tables, state: State, counter: Counter): void {
  const desk = deskAt(tables, state);
  desk?.stances.forEach((stance, index) => {
    if (stance.needs === undefined) return;
    if (checkStance(tables, state, index)?.code === 'locked') {
      counter.hit('desks', desk.id, 'stances', stance.id, 'locked');
    }
  });
}
