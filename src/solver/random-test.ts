// Random play with counts: how often each stance, outcome, group and sentence of a level is met. What is
// never met is dead, or nearly so; a teacher then knows which text nobody will read.
import {
  at,
  checkStance,
  createState,
  deskAt,
  drawOutcome,
  eventHappens,
  holds,
  isChance,
  isInWindow,
  isOver,
  isWar,
  outcomeTenths,
  randomPolicy,
  type State,
  step,
  type Tables,
  type Trace,
  turnOf,
} from '../rules/index.js';
import { groupsOf, type HitKind, type Part, partsOf } from './level-parts.js';
import type { Steps } from './steps.js';

export type { HitKind } from './level-parts.js';

/** A part of the level and how often random play met it. */
export interface Hit {
  readonly kind: HitKind;
  /** Its place in the file. */
  readonly path: readonly (string | number)[];
  /** Its name or its sentence, with … where a game puts a number. */
  readonly text: string;
  /** Games in which it was met at least once, and how often in all. */
  readonly games: number;
  readonly times: number;
}

export interface RandomTest {
  readonly games: number;
  /** Points: the mean outcome, and the standard error of this mean. */
  readonly mean: number;
  readonly error: number;
  /** Percent of the games. */
  readonly war: number;
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
  let [sum, squares, wars] = [0, 0, 0];
  for (let played = 0; played < games; played += 1) {
    if (played % chunk === 0) yield { share: played / games, states: played };
    const end = playCounted(tables, seed + played, counter);
    const points = outcomeTenths(tables, end) / 10;
    sum += points;
    squares += points * points;
    wars += Number(isWar(tables, end));
  }
  const mean = sum / games;
  const variance = Math.max(0, squares - games * mean * mean) / Math.max(1, games - 1);
  const error = Math.sqrt(variance / games);
  return { games, mean, error, war: (100 * wars) / games, hits: counter.hits() };
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
  readonly part: Part;
  games: number;
  times: number;
  isMet: boolean;
}

/** One count for every part of the level that can be met, all at nothing. */
function createCounter(tables: Tables): Counter {
  const { level } = tables;
  const counts = new Map<string, Count>();
  for (const part of partsOf(level)) {
    counts.set(keyOf(part.path), { part, games: 0, times: 0, isMet: false });
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
    hits: () => [...counts.values()].map(({ part, games, times }) => ({ ...part, games, times })),
  };
}

function playCounted(tables: Tables, seed: number, counter: Counter): State {
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
  else counter.hit('turns', tables.level.turns.length - 1);
  counter.endGame();
  return state;
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
