// The states of a graph are exactly the positions that play can reach, as far as anything still depends
// on them: counted by walking everywhere.
import { describe, expect, test } from 'vitest';
import {
  createState,
  isChance,
  isLegal,
  isOver,
  oddsOf,
  outcomeCount,
  type State,
  step,
  type Tables,
} from '../../src/rules/index.js';
import { frame, type LevelData, tablesOf } from './level-texts.js';
import { randomLevel, tinySize } from './random-level.js';
import { solved } from './solved.js';

/** Every position that some play reaches, by text; what has been gained is left out. */
function reachable(tables: Tables): ReadonlyMap<string, State> {
  const found = new Map<string, State>();
  const waiting = [createState(tables)];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const key = state.subarray(0, tables.interestOffset).join();
    if (isOver(tables, state) || found.has(key)) continue;
    found.set(key, state);
    for (const move of movesAt(tables, state)) {
      const next = state.slice();
      step(tables, next, move);
      waiting.push(next);
    }
  }
  return found;
}

function movesAt(tables: Tables, state: State): readonly number[] {
  const node = state[0] ?? 0;
  const stances = (tables.nodeEnd[node] ?? 0) - (tables.nodeStart[node] ?? 0);
  const count = isChance(tables, state) ? outcomeCount(tables, state) : stances;
  return Array.from({ length: count }, (_, move) => move).filter((move) =>
    isChance(tables, state) ? oddsOf(tables, state, move) > 0 : isLegal(tables, state, move),
  );
}

test('every reachable position has a state, and every state shows one', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const size = { ...tinySize, turns: 3, tracks: 4, rules: 2 };
    const { graph, finder, tables } = solved(tablesOf(randomLevel(seed, size)));
    const states = new Set([...reachable(tables).values()].map((one) => finder.find(one)));
    expect(
      [...states].toSorted((one, other) => one - other),
      `seed ${seed}`,
    ).toEqual(Array.from({ length: graph.stateCount }, (_, state) => state));
    for (const state of states) {
      const position = finder.positionOf(state);
      expect(finder.find(position)).toBe(state);
    }
  }
});

describe('what nothing reads again is dropped', () => {
  const named = (name: string) => ({ name, about: 'x' });
  const effect = (...effects: readonly string[]) => [{ effects, because: 'x' }];

  function level(count: number, atEnd: readonly object[]): LevelData {
    return {
      ...frame,
      budgets: {},
      tracks: {
        seen: { ...named('Seen'), range: [0, 9], start: 0 },
        ladder: { ...named('Ladder'), range: [0, 3], start: 0 },
      },
      interests: { gain: { ...named('Gain'), weight: 100, start: 0 } },
      catastrophe: { name: 'War', when: 'ladder = 3', because: 'x' },
      crises: { crisis: { ...named('Crisis'), place: 'home' } },
      desks: {
        desk: {
          name: 'Desk',
          stances: {
            aside: { ...named('Aside'), hint: 'x', tags: ['hold'], then: [] },
            look: { ...named('Look'), hint: 'x', tags: [], then: effect('seen + 1', 'gain + 1') },
          },
        },
      },
      'at-end': { end: { name: 'End', then: atEnd } },
      turns: Array.from({ length: count }, (_, index) => ({
        id: `turn-${index}`,
        date: 'x',
        title: 'x',
        brief: ['x'],
      })),
    };
  }

  test('a track that is never read costs no states', () => {
    expect(solved(tablesOf(level(5, []))).states).toBe(5);
  });

  test('a track that is read at the end costs a state for each of its values', () => {
    const end = effect('gain + seen');
    expect(solved(tablesOf(level(5, end))).states).toBe(1 + 2 + 3 + 4 + 5);
  });

  test('a condition of a group that changes nothing is not read', () => {
    const idle = [{ when: 'seen >= 2', effects: ['gain + 0'], because: 'x' }];
    expect(solved(tablesOf(level(5, idle))).states).toBe(5);
  });

  test('a track that is set before it is read is not carried', () => {
    const set = [...effect('seen = 3'), ...effect('gain + seen')];
    expect(solved(tablesOf(level(5, set))).states).toBe(5);
  });
});
