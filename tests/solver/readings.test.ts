// One graph, other weights and odds: only the second phase of the search is done again.
import { describe, expect, test } from 'vitest';
import {
  compileSound,
  createState,
  isOver,
  isWar,
  type State,
  type Tables,
} from '../../src/rules/index.js';
import { solveGraph } from '../../src/solver/index.js';
import { bruteExpected } from './brute-force.js';
import { frame, readLevelData, tablesOf } from './level-texts.js';
import { randomLevel } from './random-level.js';
import { solved } from './solved.js';

/** The outcome of a finished game when `one` weighs `first` points and `two` the rest. */
function weighed(tables: Tables, state: State, first: number): number {
  if (isWar(tables, state)) return 0;
  const [one = 0, two = 0] = state.subarray(tables.interestOffset);
  return (one * first + two * (100 - first)) / 50;
}

describe('other weights', () => {
  test.each([0, 30, 100])('%i points for the first interest: as by trying everything', (first) => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const tables = tablesOf(randomLevel(seed));
      const { graph } = solved(tables);
      const weights = { one: first, two: 100 - first };
      const par = solveGraph(graph, { weights }).par;
      const brute = bruteExpected(tables, createState(tables), (end) => {
        if (!isOver(tables, end)) throw new Error('not over');
        return weighed(tables, end, first);
      });
      expect(Math.abs(par - brute / 10), `seed ${seed}`).toBeLessThan(1e-9);
      expect(solved(tables, { weights }).par).toBe(par);
    }
  });
});

describe('other odds', () => {
  const level = readLevelData({
    ...frame,
    assumptions: { fear: { name: 'Fear', about: 'x', value: 2, range: [0, 10], off: 0 } },
    budgets: {},
    tracks: { ladder: { name: 'Ladder', about: 'x', range: [0, 3], start: 0 } },
    interests: { gain: { name: 'Gain', about: 'x', weight: 100, start: 40 } },
    catastrophe: { name: 'War', when: 'ladder = 3', because: 'x' },
    crises: { crisis: { name: 'Crisis', about: 'x', place: 'home' } },
    desks: {
      desk: {
        name: 'Desk',
        stances: {
          aside: { name: 'Aside', about: 'x', hint: 'x', tags: ['hold'], then: [] },
          dare: {
            name: 'Dare',
            about: 'x',
            hint: 'x',
            tags: ['force'],
            then: [{ effects: ['ladder = 1', 'gain + 10'], because: 'x' }],
          },
        },
      },
    },
    events: {
      answer: {
        name: 'Answer',
        when: 'ladder = 1',
        outcomes: {
          war: {
            name: 'War',
            odds: '10 * fear',
            then: [{ effects: ['ladder = 3'], because: 'x' }],
          },
          peace: { name: 'Peace', then: [] },
        },
      },
    },
    turns: [{ id: 'one', date: 'x', title: 'x', brief: ['x'] }],
  });
  const graph = solved(compileSound(level)).graph;

  test.each([1, 2, 3, 9])('fear %i: the same as solving the level again', (fear) => {
    const tables = compileSound(level, { assumptions: { fear } });
    const again = solveGraph(graph, { odds: tables });
    expect(again.par).toBeCloseTo(solved(tables).par, 9);
    expect(again.par).toBeCloseTo(Math.max(40, (1 - fear / 10) * 50), 9);
  });

  test.each([0, 10])(
    'fear %i: an outcome that cannot come is left out, a new one is refused',
    (fear) => {
      const tables = compileSound(level, { assumptions: { fear } });
      expect(solveGraph(graph, { odds: tables }).par).toBeCloseTo(solved(tables).par, 9);
      const other = solved(tables).graph;
      expect(() => solveGraph(other, { odds: compileSound(level) })).toThrow('did not follow');
    },
  );
});
