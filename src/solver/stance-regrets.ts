// For each stance: how few points it can cost, over all positions that play can reach. A stance that
// is nowhere near best teaches only if the level marks it as a temptation.
import { at } from '../rules/index.js';
import { valueOfEdge } from './best-move.js';
import { moveOf } from './graph.js';
import type { Solution } from './solve.js';
import { outcomeFrom } from './values.js';

export interface StanceRegret {
  readonly desk: string;
  readonly stance: string;
  /** The claim that it teaches, where it is marked as a temptation. */
  readonly temptation: string | undefined;
  /** Points lost against the best order, where it costs least; `undefined` where it is never legal. */
  readonly least: number | undefined;
  /** The turn of that position. */
  readonly turn: number | undefined;
}

/** Cost: one pass over all decisions. */
export function stanceRegrets(solution: Solution): readonly StanceRegret[] {
  const { tables } = solution;
  const found = leastRegrets(solution);
  return tables.level.desks.flatMap((desk, deskIndex) =>
    desk.stances.map((stance, move) => {
      const least = found.get(deskIndex * 256 + move);
      return {
        desk: desk.id,
        stance: stance.id,
        temptation: stance.temptation,
        least: least === undefined ? undefined : least.tenths / 10,
        turn: least?.turn,
      };
    }),
  );
}

function leastRegrets(solution: Solution) {
  const { graph, values, tables } = solution;
  const found = new Map<number, { tenths: number; turn: number }>();
  for (const layer of graph.layers) {
    if (layer.isChance) continue;
    const desk = at(tables.nodeIndex, layer.node);
    const turn = at(tables.nodeTurn, layer.node);
    for (let state = layer.first; state < layer.end; state += 1) {
      for (const banked of [values.low[state] ?? 0, values.high[state] ?? 0]) {
        const best = outcomeFrom(values, state, banked);
        const end = at(graph.firstEdge, state + 1);
        for (let edge = at(graph.firstEdge, state); edge < end; edge += 1) {
          const tenths = Math.max(0, best - valueOfEdge(graph, values, edge, banked));
          const key = desk * 256 + moveOf(at(graph.label, edge));
          if (tenths < (found.get(key)?.tenths ?? Infinity)) found.set(key, { tenths, turn });
        }
      }
    }
  }
  return found;
}
