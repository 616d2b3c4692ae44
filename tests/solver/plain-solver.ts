// Best play the plain way, as one would first write it: a memo of objects by text, one call of `step` for
// each move. It keeps nothing apart and drops nothing; a yardstick for the search's speed, and one more
// check of its answers.
import {
  createState,
  isChance,
  isLegal,
  isOver,
  isWar,
  oddsOf,
  outcomeCount,
  outcomeTenths,
  type State,
  step,
  type Tables,
} from '../../src/rules/index.js';

export interface PlainAnswer {
  /** Points; `undefined` where the limit was reached first. */
  readonly par: number | undefined;
  readonly transitions: number;
}

interface Node {
  readonly value: number;
}

class LimitReached extends Error {}

/** Gives up after so many transitions. */
export function solvePlainly(tables: Tables, limit = Infinity): PlainAnswer {
  const memo = new Map<string, Node>();
  let transitions = 0;

  function follow(state: State, move: number): Node {
    transitions += 1;
    if (transitions > limit) throw new LimitReached();
    const next = state.slice();
    step(tables, next, move);
    return nodeAt(next);
  }

  function nodeAt(state: State): Node {
    if (isOver(tables, state)) {
      return { value: isWar(tables, state) ? 0 : outcomeTenths(tables, state) };
    }
    const key = state.join(',');
    const known = memo.get(key);
    if (known !== undefined) return known;
    const node = isChance(tables, state) ? drawAt(state) : choiceAt(state);
    memo.set(key, node);
    return node;
  }

  function drawAt(state: State): Node {
    const outcomes = Array.from({ length: outcomeCount(tables, state) }, (_, outcome) => outcome);
    const parts = outcomes
      .map((outcome) => ({ outcome, odds: oddsOf(tables, state, outcome) / 100 }))
      .filter(({ odds }) => odds > 0)
      .map(({ outcome, odds }) => odds * follow(state, outcome).value);
    return { value: parts.reduce((sum, part) => sum + part, 0) };
  }

  function choiceAt(state: State): Node {
    const node = state[0] ?? 0;
    const count = (tables.nodeEnd[node] ?? 0) - (tables.nodeStart[node] ?? 0);
    const stances = Array.from({ length: count }, (_, stance) => stance);
    const values = stances
      .filter((stance) => isLegal(tables, state, stance))
      .map((stance) => follow(state, stance).value);
    return { value: Math.max(...values) };
  }

  try {
    return { par: nodeAt(createState(tables)).value / 10, transitions };
  } catch (error) {
    if (error instanceof LimitReached) return { par: undefined, transitions: limit };
    throw error;
  }
}
