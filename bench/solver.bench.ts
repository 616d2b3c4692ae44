// How fast best play is found in Node on one core, how much memory it takes, how that grows with turns;
// and beside it, on the same level and the same `step`: a plain memo of objects, the same through
// boardgame.io's reducer, and where a compiler is present the same algorithm in C++.
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import {
  createState,
  drawOutcome,
  isChance,
  isLegal,
  isOver,
  outcomeCount,
  playPolicy,
  randomPolicy,
  type State,
  step,
  type Tables,
} from '../src/rules/index.js';
import { reviewGame, type Solution, solve } from '../src/solver/index.js';
import { tablesOf } from '../tests/solver/level-texts.js';
import { solvePlainly } from '../tests/solver/plain-solver.js';
import { randomLevel } from '../tests/solver/random-level.js';
import { peakMemoryMB, report } from './measure.js';
import { readShippedTables } from './shipped-level.js';
import { solveNatively } from './solver-native.js';

const flagship = readShippedTables('limits-of-alliance');

function solved(tables: Tables): { readonly solution: Solution; readonly ms: number } {
  const started = performance.now();
  const solution = solve(tables);
  const ms = performance.now() - started;
  if (solution.kind !== 'solved') throw new Error(solution.kind);
  return { solution, ms };
}

function best(tables: Tables, times: number): { readonly solution: Solution; readonly ms: number } {
  let shortest = solved(tables);
  for (let time = 1; time < times; time += 1) {
    const next = solved(tables);
    if (next.ms < shortest.ms) shortest = next;
  }
  return shortest;
}

const first = solved(flagship);
report('flagship, first time', first.ms, 'ms');
report('flagship, peak memory of the process', peakMemoryMB(), 'MB');
const again = best(flagship, 9);
const { solution } = again;
report('flagship, best of nine', again.ms, 'ms');
report('flagship, decision states', solution.decisionStates, '');
report('flagship, states', solution.states, '');
report('flagship, transitions', solution.transitions, '');
const perSecond = (1000 * solution.transitions) / again.ms;
report('flagship, transitions a second', perSecond, '1/s');
report('flagship, memory', bytesOf(solution) / solution.states, 'bytes a state');
report('tutorial, first time', solved(readShippedTables('first-orders')).ms, 'ms');
const played = playPolicy(flagship, randomPolicy, 1);
const began = performance.now();
reviewGame(solution, played);
report('flagship, review of a game', performance.now() - began, 'ms');

/** What the search keeps: the typed arrays of the graph and of the values. */
function bytesOf({ graph, values }: Solution): number {
  const layers = graph.layers.flatMap(({ keys, shape }) => [keys, shape.base]);
  const all: readonly unknown[] = [
    ...Object.values(graph),
    ...Object.values(values),
    ...layers,
    values.lines.p.subarray(0, values.lines.length),
    values.lines.f.subarray(0, values.lines.length),
  ];
  return all.reduce<number>((sum, one) => sum + (ArrayBuffer.isView(one) ? one.byteLength : 0), 0);
}

for (const turns of [4, 6, 8, 10]) {
  const size = { turns, tracks: 10, desks: 4, stances: 3, events: 2, rules: 1, span: 3 };
  const generated = best(tablesOf(randomLevel(29, size)), 3);
  report(`generated, ${turns} turns, states`, generated.solution.states, '');
  report(`generated, ${turns} turns`, generated.ms, 'ms');
}

/** Enough for a stable rate; the plain ways would take minutes for all. */
const someTransitions = 300_000;

function rateOfPlain(): number {
  solvePlainly(flagship, someTransitions / 10);
  const started = performance.now();
  const { transitions } = solvePlainly(flagship, someTransitions);
  return (1000 * transitions) / (performance.now() - started);
}

const start = createState(flagship);
// Undo is off: with it, boardgame.io copies a growing list at each move.
const wrapped = {
  name: 'wrapped',
  disableUndo: true,
  setup: () => ({ position: [...start] }),
  moves: {
    play: ({ G }: { G: { position: number[] } }, move: number) => {
      const state = Int32Array.from(G.position);
      step(flagship, state, move);
      return { position: [...state] };
    },
  },
};
const reduce = CreateGameReducer({ game: wrapped });
type Whole = ReturnType<typeof reduce>;

/** The same memo, with boardgame.io's state instead of the position and its reducer instead of `step`. */
function rateOfWrapped(limit: number): number {
  const known = new Set<string>();
  const waiting: Whole[] = [InitializeGame({ game: wrapped })];
  let transitions = 0;
  const started = performance.now();
  while (transitions < limit) {
    const whole = waiting.pop();
    if (whole === undefined) break;
    const state = Int32Array.from(whole.G.position);
    for (const move of movesAt(state)) {
      const action = { type: 'play', args: [move], playerID: '0' };
      const next = reduce(whole, { type: 'MAKE_MOVE', payload: action });
      transitions += 1;
      const key = next.G.position.join(',');
      if (known.has(key) || isOver(flagship, Int32Array.from(next.G.position))) continue;
      known.add(key);
      waiting.push(next);
    }
  }
  return (1000 * transitions) / (performance.now() - started);
}

function movesAt(state: State): readonly number[] {
  const node = state[0] ?? 0;
  const count = (flagship.nodeEnd[node] ?? 0) - (flagship.nodeStart[node] ?? 0);
  const moves = Array.from({ length: count }, (_, move) => move);
  if (!isChance(flagship, state)) return moves.filter((move) => isLegal(flagship, state, move));
  return drawOutcome(flagship, state, 1) < outcomeCount(flagship, state) ? moves : [];
}

const plain = rateOfPlain();
report('plain objects, transitions a second', plain, '1/s');
report('search to plain objects', perSecond / plain, ': 1');
rateOfWrapped(5_000);
const wrappedRate = rateOfWrapped(50_000);
report('boardgame.io, transitions a second', wrappedRate, '1/s');
report('search to boardgame.io', perSecond / wrappedRate, ': 1');

const native = solveNatively(flagship);
if (native === undefined) console.log('C++: no compiler here');
else {
  if (Math.abs(native.par - solution.par) > 1e-9) throw new Error('C++ found another value');
  report('C++, best of nine', native.ms, 'ms');
  report('search to C++, time', again.ms / native.ms, ': 1');
}
