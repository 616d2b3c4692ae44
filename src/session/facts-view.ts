// The view of what happened in the turn that was committed last, fact by fact.
import { factView } from './fact-view.js';
import { viewOfPlay } from './memo.js';
import { orderLines, turnView } from './naming.js';
import type { FactsView } from './view.js';

/** Nothing before the first committed turn. */
export const factsView = viewOfPlay(({ game, shown }): FactsView | undefined => {
  const played = game.turns.at(-1);
  if (played === undefined) return undefined;
  const { tables, over, war } = game;
  const facts = played.facts.map((fact, index) => factView(tables, fact, index));
  return {
    ...turnView(tables, played.turn),
    facts,
    shown: Math.min(shown, facts.length),
    isAllShown: shown >= facts.length,
    order: orderLines(tables, played.order),
    over,
    war,
    next: over ? 'debrief' : 'briefing',
  };
});
