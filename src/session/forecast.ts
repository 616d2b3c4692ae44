// Plays a turn over every draw that can come, for levels whose foresight shows more than words
// (rule V1). Cost: the product of the turn's outcomes, some dozens of steps.
import {
  afterOrders,
  eventHappens,
  isChance,
  isWar,
  type Order,
  oddsOf,
  outcomeCount,
  type State,
  step,
  type Tables,
} from '../rules/index.js';
import { namedTargets } from './naming.js';
import type { OddsView, RangeView } from './plan.js';

export interface Forecast {
  /** Tracks and interests that this turn can change. */
  readonly ranges: readonly RangeView[];
  readonly odds: readonly OddsView[];
  /** Probability of the catastrophe within the turn, 0 to 1. */
  readonly war: number;
}

interface Gathered {
  readonly least: State;
  readonly most: State;
  readonly odds: Map<string, { least: number; most: number }[]>;
  war: number;
}

/** What the turn can bring; the order must be legal. */
export function forecastTurn(tables: Tables, start: State, order: Order): Forecast {
  const least = start.slice().fill(0x7fffffff);
  const most = start.slice().fill(-0x80000000);
  const gathered: Gathered = { least, most, odds: new Map(), war: 0 };
  gather(tables, afterOrders(tables, start, order), 1, gathered);
  return {
    ranges: rangesOf(tables, start, gathered),
    odds: oddsViews(tables, gathered),
    war: gathered.war,
  };
}

function gather(tables: Tables, state: State, chance: number, into: Gathered): void {
  if (!isChance(tables, state)) {
    if (isWar(tables, state)) into.war += chance;
    state.forEach((value, slot) => {
      into.least[slot] = Math.min(into.least[slot] ?? value, value);
      into.most[slot] = Math.max(into.most[slot] ?? value, value);
    });
    return;
  }
  for (let outcome = 0; outcome < outcomeCount(tables, state); outcome += 1) {
    const odds = oddsOf(tables, state, outcome);
    if (eventHappens(tables, state)) noteOdds(tables, state, { outcome, odds }, into);
    if (odds === 0) continue;
    const next = state.slice();
    step(tables, next, outcome);
    gather(tables, next, (chance * odds) / 100, into);
  }
}

function noteOdds(
  tables: Tables,
  state: State,
  { outcome, odds }: { readonly outcome: number; readonly odds: number },
  into: Gathered,
): void {
  const event = tables.level.events[tables.nodeIndex[state[0] ?? 0] ?? -1];
  if (event === undefined) return;
  const spans = into.odds.get(event.id) ?? [];
  const span = spans[outcome] ?? { least: odds, most: odds };
  spans[outcome] = { least: Math.min(span.least, odds), most: Math.max(span.most, odds) };
  into.odds.set(event.id, spans);
}

function rangesOf(tables: Tables, start: State, gathered: Gathered): readonly RangeView[] {
  return [...namedTargets(tables).values()].flatMap(({ id, kind, name }) => {
    const slot = tables.slotOf.get(id);
    if (kind === 'budget' || slot === undefined) return [];
    const before = start[slot] ?? 0;
    const least = gathered.least[slot] ?? before;
    const most = gathered.most[slot] ?? before;
    const isStill = least === before && most === before;
    return isStill ? [] : { target: id, kind, name, before, least, most };
  });
}

function oddsViews(tables: Tables, gathered: Gathered): readonly OddsView[] {
  return tables.level.events.flatMap((event) => {
    const spans = gathered.odds.get(event.id);
    if (spans === undefined) return [];
    const outcomes = event.outcomes.map(({ id, name }, index) => ({
      id,
      name,
      least: spans[index]?.least ?? 0,
      most: spans[index]?.most ?? 0,
    }));
    return { event: event.id, name: event.name, outcomes };
  });
}
