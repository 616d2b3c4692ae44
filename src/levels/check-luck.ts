// Odds and prices under every assumption that a player may choose: the level is compiled with its own
// values only, and must stay playable when somebody moves one.
import { type ChanceEvent, isInWindow, type Level, namesIn } from '../rules/index.js';
import type { Path } from './source.js';
import type { SpanReader, Spans } from './spans.js';
import { choicesOf, rangesOf, sumOfOdds } from './survey.js';
import type { Teller } from './telling.js';

/** Tells odds beyond 0 to 100, and prices below 0, that only other assumptions bring. */
export function checkLuck(level: Level, reader: SpanReader, teller: Teller): void {
  const turns = Array.from({ length: level.turns.length }, (_, index) => index + 1);
  const all = new Map([...rangesOf(level), ...choicesOf(level)]);
  const momentOf = (turn: number): Spans => new Map(all).set('turn', { low: turn, high: turn });
  for (const event of level.events) {
    const turn = turns.find(
      (one) => isInWindow(event.window, one) && !areSound(event, { reader, spans: momentOf(one) }),
    );
    if (turn !== undefined) tellOdds(event, turn, { reader, teller, spans: momentOf(turn) });
  }
  for (const desk of level.desks) {
    for (const { id, price, window } of desk.stances) {
      for (const { budget, amount } of price) {
        const span = reader.spanOf(amount, momentOf(window.from));
        if (span === undefined || span.low >= 0) continue;
        teller.refuse({
          path: ['desks', desk.id, 'stances', id, 'price', budget],
          what: 'price below nothing',
          expected: 'a price of 0 or more under all assumptions that may be chosen',
          found: `a price down to ${span.low}`,
        });
      }
    }
  }
}

interface Reading {
  readonly reader: SpanReader;
  readonly spans: Spans;
}

function areSound(event: ChanceEvent, { reader, spans }: Reading): boolean {
  if (event.when !== undefined && reader.truthOf(event.when, spans) === 'never') return true;
  const sum = reader.spanOf(sumOfOdds(event), spans);
  if (sum !== undefined && sum.high > 100) return false;
  return event.outcomes.every(({ odds }) => {
    const span = odds === undefined ? undefined : reader.spanOf(odds, spans);
    return span === undefined || span.low >= 0;
  });
}

function tellOdds(
  event: ChanceEvent,
  turn: number,
  { reader, spans, teller }: Reading & { readonly teller: Teller },
): void {
  const stated = event.outcomes.filter(({ odds }) => odds !== undefined);
  const low = stated.find(({ odds }) => odds && (reader.spanOf(odds, spans)?.low ?? 0) < 0);
  const one = low ?? (stated.length === 1 ? stated[0] : undefined);
  const path: Path = [
    'events',
    event.id,
    'outcomes',
    ...(one === undefined ? [] : [one.id, 'odds']),
  ];
  const sum = sumOfOdds(event);
  const span = reader.spanOf(one?.odds ?? sum, spans);
  const names = namesIn(sum).join(', ');
  teller.refuse({
    path,
    what: 'wrong odds',
    expected: 'odds from 0 to 100 in sum, under all assumptions that may be chosen',
    found: `${span?.low} to ${span?.high} over all values of ${names}`,
    hint: `turn ${turn}; hold them with min( , ) and max( , )`,
    at: 'part',
  });
}
