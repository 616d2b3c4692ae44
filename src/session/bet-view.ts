// The view of the bets: what a player may say before the orders go out, and how earlier bets came
// out. Bets earn no points (rule V2).
import { type ChanceEvent, isInWindow } from '../rules/index.js';
import { viewOfPlay } from './memo.js';
import { currentTurn, orderLines, turnView } from './naming.js';
import type { Bet, Play } from './state.js';
import type { BetResultView, BetView } from './view.js';

/** The bets of this turn; `questions` is empty where the turn or the level offers none. */
export const betView = viewOfPlay((play): BetView | undefined => {
  const { game } = play;
  if (game.over) return undefined;
  const turn = currentTurn(game);
  const questions = betQuestions(play).map(({ id, name, bet }) => {
    const said = play.bets.find((one) => one.turn === turn && one.event === id);
    const likelihood = said === undefined ? {} : { likelihood: said.likelihood };
    return { event: id, name, question: bet?.question ?? '', ...likelihood };
  });
  return {
    ...turnView(game.tables, turn),
    questions,
    order: orderLines(game.tables, play.draft.order),
  };
});

/** The events of this turn that a bet may be placed on. */
export function betQuestions({ level, game }: Play): readonly ChanceEvent[] {
  if (!level.bets || game.over) return [];
  const turn = currentTurn(game);
  return level.events.filter((event) => event.bet !== undefined && isInWindow(event.window, turn));
}

/** How a bet came out, once its turn was played. */
export function betResult(play: Play, bet: Bet): BetResultView {
  const event = play.level.events.find((one) => one.id === bet.event);
  const { turn, likelihood } = bet;
  const said = { turn, event: bet.event, question: event?.bet?.question ?? '', likelihood };
  const draw = play.game.turns
    .find((played) => played.turn === turn)
    ?.facts.find((fact) => fact.draw?.event === bet.event)?.draw;
  if (draw === undefined || event === undefined) return said;
  const on = new Set(event.bet?.on);
  const came = on.has(draw.outcome);
  const odds = event.outcomes.reduce(
    (total, outcome, index) => total + (on.has(outcome.id) ? (draw.odds[index] ?? 0) : 0),
    0,
  );
  return { ...said, came, odds, score: brier(likelihood, came) };
}

/** Squared difference between a likelihood in percent and what came (Brier 1950), 0 to 1. */
export function brier(likelihood: number, came: boolean): number {
  const miss = likelihood / 100 - (came ? 1 : 0);
  return miss * miss;
}
