// Best play of a level, exactly, or a stated refusal with bounds.
import { at, isWar, type State, type Tables } from '../rules/index.js';
import { type BackUpOptions, backingUp } from './back-up.js';
import { bankedAtStart, bankedIn } from './banked.js';
import { type Bounds, boundValue } from './bounds.js';
import { createFinder } from './find-state.js';
import type { Graph, Limits } from './graph.js';
import type { Ground } from './ground.js';
import type { TabulateOptions } from './search.js';
import {
  completeSteps,
  finishSteps,
  partOf,
  type Steps,
  type Stopped,
  type Watch,
} from './steps.js';
import { tabulating } from './tabulate.js';
import { outcomeFrom, peaceFrom, type Values } from './values.js';

export interface SolveOptions extends TabulateOptions, BackUpOptions {}

/** A level solved. Positions are asked about through the other functions of this room. */
export interface Solution extends Ground {
  readonly kind: 'solved';
  readonly exact: true;
  /** The expected outcome of best play, in points from 0 to 100. */
  readonly par: number;
  /** The probability of war under best play, 0 to 1. */
  readonly war: number;
  /** Different positions in which a stance is chosen, as far as anything still depends on them. */
  readonly decisionStates: number;
  /** Those and the positions that wait for a draw. */
  readonly states: number;
  /** Moves and draws between them. */
  readonly transitions: number;
  readonly tables: Tables;
}

/** Too large to be solved exactly: what is known instead. */
export interface Refused {
  readonly kind: 'refused';
  readonly exact: false;
  /** States met when the search was given up. */
  readonly states: number;
  readonly limits: Limits;
  readonly bounds: Bounds;
}

/** Share of the whole work that finding the states takes, for progress. */
const tabulateShare = 0.8;

/** Best play step by step. */
export function* solving(tables: Tables, options: SolveOptions = {}): Steps<Solution | Refused> {
  const tabulated = yield* partOf(tabulating(tables, options), { from: 0, to: tabulateShare });
  if (tabulated.kind === 'graph') {
    const values = backingUp(tabulated.graph, options);
    return solutionOf(tabulated.graph, yield* partOf(values, { from: tabulateShare, to: 1 }));
  }
  const { states, limits } = tabulated;
  return { kind: 'refused', exact: false, states, limits, bounds: boundValue(tables) };
}

/** Best play at one go. Cost: about half a microsecond a state; half a second for the flagship. */
export function solve(
  tables: Tables,
  options: SolveOptions & Watch = {},
): Solution | Refused | Stopped {
  return finishSteps(solving(tables, options), options);
}

/** Best play on a graph that is already there: for other weights or odds. */
export function solveGraph(graph: Graph, options: BackUpOptions = {}): Solution {
  return solutionOf(graph, completeSteps(backingUp(graph, options)));
}

function solutionOf(graph: Graph, values: Values): Solution {
  const banked = bankedAtStart(graph, values.scale);
  const isOver = graph.stateCount === 0;
  const ended = isWar(graph.tables, graph.start) ? 0 : banked;
  return {
    kind: 'solved',
    exact: true,
    par: (isOver ? ended : outcomeFrom(values, 0, banked)) / 10,
    war: isOver ? Number(isWar(graph.tables, graph.start)) : 1 - peaceFrom(values, 0, banked),
    decisionStates: graph.decisionStateCount,
    states: graph.stateCount,
    transitions: graph.edgeCount,
    tables: graph.tables,
    graph,
    values,
    finder: createFinder(graph),
  };
}

/** What a position is worth under best play from here on. */
export interface Prospect {
  /** The expected outcome of the whole game, in points. */
  readonly value: number;
  /** The probability of war from here on, 0 to 1. */
  readonly war: number;
}

/** Also in the middle of a turn, and at an end. Throws for positions that play cannot reach. */
export function prospectOf(solution: Solution, position: State): Prospect {
  const { tables, values, finder } = solution;
  if (isWar(tables, position)) return { value: 0, war: 1 };
  const banked = bankedIn(tables, position, values.scale);
  if (at(position, 0) === tables.overNode) return { value: banked / 10, war: 0 };
  const state = finder.find(position);
  if (state < 0) throw new Error('a position that play cannot reach');
  return {
    value: outcomeFrom(values, state, banked) / 10,
    war: Math.max(0, 1 - peaceFrom(values, state, banked)),
  };
}
