// What the level's foresight lets a player see of one stance before ordering it (rule V1).
import {
  createFactTrace,
  type Fact,
  type Order,
  type Stance,
  type State,
  step,
  type Tables,
} from '../rules/index.js';
import { soundOrder, type Walk } from './draft.js';
import { forecastTurn } from './forecast.js';
import { changeView } from './naming.js';
import type { ForeseenView } from './plan.js';
import type { Play } from './state.js';

export interface Tried {
  readonly play: Play;
  readonly stance: Stance;
  /** The position that the stance's desk finds. */
  readonly before: State;
  /** The draft with the stance put in, and its walk. */
  readonly order: Order;
  readonly walk: Walk;
  /** A stance that cannot be ordered brings nothing to foresee. */
  readonly isRefused: boolean;
}

export function foreseen(tried: Tried): ForeseenView {
  const { play, stance, isRefused } = tried;
  const { level, game } = play;
  const { hint } = stance;
  if (level.foresight === 'advisers') return { kind: 'advisers', hint };
  const forecast = isRefused
    ? { ranges: [], war: 0 }
    : forecastTurn(game.tables, game.state, soundOrder(tried.walk, tried.order));
  if (level.foresight === 'ranges') return { kind: 'ranges', hint, ranges: forecast.ranges };
  const effects = isRefused ? [] : effectsOf(game.tables, tried);
  return { kind: 'exact', hint, effects, ranges: forecast.ranges, war: forecast.war };
}

/** What the stance changes at its own desk: the facts that its order would make. */
function effectsOf(tables: Tables, { before, stance }: Tried) {
  const desk = tables.level.desks[tables.nodeIndex[before[0] ?? 0] ?? -1];
  const index = desk?.stances.indexOf(stance) ?? -1;
  const facts: Fact[] = [];
  step(tables, before.slice(), index, createFactTrace(tables, facts));
  return facts
    .filter((fact) => fact.kind === 'order' && fact.because !== '')
    .map((fact) => ({
      because: fact.because,
      changes: fact.changes.map((change) => changeView(tables, change)),
    }));
}
