// The record as it would be played: no luck can make it legal where it is locked or too dear.
import { isInWindow, type Level, parseOrder } from '../rules/index.js';
import { type Refused, surveyLevel } from './survey.js';
import type { Teller } from './telling.js';

/** Tells stances of the record that could not have been ordered, under the level's own assumptions. */
export function checkRecordPlay(level: Level, teller: Teller): void {
  const orders = level.turns.map((turn, index) => {
    // In a turn without a record anything may have been ordered.
    if (turn.record === undefined) return undefined;
    const read = parseOrder(turn.record.order);
    const holds = level.desks.map(({ id, stances, window }) => {
      const hold = stances.find(({ tags }) => tags.includes('hold'))?.id ?? '';
      return [id, isInWindow(window, index + 1) ? hold : ''] as const;
    });
    const told = read.kind === 'order' ? Object.entries(read.order) : [];
    return new Map([...holds, ...told]);
  });
  if (level.turns.every(({ record }) => record === undefined)) return;
  surveyLevel(level, {
    ownAssumptions: true,
    only: (turn, desk) => orders[turn - 1]?.get(desk),
    refused: (turn, desk, why) => {
      const word = `${desk}=${orders[turn - 1]?.get(desk)}`;
      const path = ['turns', turn - 1, 'record', 'order'];
      if (!teller.isOwn(path)) return;
      const order = level.turns[turn - 1]?.record?.order ?? '';
      teller.refuse({
        path,
        what: 'order that is not legal',
        expected: `a stance that could be ordered in turn ${turn} after the record before it`,
        found: `"${word}", which ${reasonOf(why)}`,
        index: Math.max(0, order.indexOf(word)),
      });
    },
  });
}

function reasonOf(why: Refused): string {
  if (why.kind === 'locked') return 'is locked';
  const { budget, price, purse } = why;
  return `costs ${price} where "${budget}" holds ${purse} at most`;
}
