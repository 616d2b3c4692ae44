// The running log of a player's own decisions.
import { formatOrder, type PlayedTurn, type Tables } from '../rules/index.js';
import { betResult } from './bet-view.js';
import { viewOfPlay } from './memo.js';
import { orderLines, priceViews, turnView } from './naming.js';
import type { LogEntryView } from './view.js';

/** One entry a committed turn, the first turn first. */
export const logView = viewOfPlay((play): readonly LogEntryView[] => {
  const { game, bets } = play;
  return game.turns.map((played) => ({
    ...turnView(game.tables, played.turn),
    text: formatOrder(game.tables, played.order),
    order: orderLines(game.tables, played.order),
    spent: priceViews(game.tables, spentIn(game.tables, played)),
    bets: bets.filter((bet) => bet.turn === played.turn).map((bet) => betResult(play, bet)),
  }));
});

/** What a turn's orders cost, by budget, read from the facts that tell their prices. */
function spentIn(tables: Tables, played: PlayedTurn) {
  return tables.level.budgets.flatMap(({ id }) => {
    const amount = paidBy(played, () => true)
      .filter((one) => one.budget === id)
      .reduce((total, one) => total + one.amount, 0);
    return amount > 0 ? [{ budget: id, amount }] : [];
  });
}

/** The prices paid at the desks that `isMeant` names. */
export function paidBy(played: PlayedTurn, isMeant: (desk: string) => boolean) {
  return played.facts
    .filter((fact) => fact.kind === 'order' && fact.because === '' && isMeant(fact.source))
    .flatMap((fact) => fact.changes)
    .map(({ target, before, after }) => ({ budget: target, amount: before - after }));
}
