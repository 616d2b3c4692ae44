// The view of a briefing: what happened, who says what, and what the last turn changed.
import {
  type Adviser,
  fillTemplate,
  gainedTenths,
  holds,
  isInWindow,
  type PlayedTurn,
  type State,
  type Tables,
} from '../rules/index.js';
import { walkDraft } from './draft.js';
import { viewOfPlay } from './memo.js';
import {
  changeView,
  crisisViews,
  currentTurn,
  shownTracks,
  standingOf,
  turnView,
} from './naming.js';
import { purseViews } from './purse.js';
import type { BriefView, ChangeView } from './view.js';

/** The briefing of the turn that the game stands in; nothing when the game is over. */
export const briefView = viewOfPlay((play): BriefView | undefined => {
  const { game, level } = play;
  const { tables, state } = game;
  if (game.over) return undefined;
  const turn = currentTurn(game);
  const lines = (level.turns[turn - 1]?.brief ?? [])
    .filter((line) => holds(tables, state, line.when))
    .map((line) => fillTemplate(tables, state, line.say));
  return {
    ...turnView(tables, turn),
    level: level.title,
    seat: level.seat,
    about: level.about,
    hypothetical: level.hypothetical,
    lines,
    advisers: level.advisers.flatMap((adviser) => adviserView(tables, state, adviser)),
    news: newsOf(tables, game.turns.at(-1)),
    standing: standingOf(tables, state),
    tenths: gainedTenths(tables, state),
    purse: purseViews(tables, state, walkDraft(tables, state, {})),
    crises: crisisViews(tables, turn),
  };
});

/** The first of an adviser's sentences that fits the turn and the position. */
function adviserView(tables: Tables, state: State, adviser: Adviser) {
  const turn = tables.nodeTurn[state[0] ?? 0] ?? 0;
  const line = adviser.lines.find(
    (one) => isInWindow(one.window, turn) && holds(tables, state, one.when),
  );
  if (line === undefined) return [];
  const { id, name } = adviser;
  return [{ id, name, says: fillTemplate(tables, state, line.say) }];
}

/** Each track that the facts of a turn left changed, once, from its first value to its last. */
function newsOf(tables: Tables, played: PlayedTurn | undefined): readonly ChangeView[] {
  const spans = new Map<string, { before: number; after: number }>();
  for (const { target, before, after } of (played?.facts ?? []).flatMap((fact) => fact.changes)) {
    spans.set(target, { before: spans.get(target)?.before ?? before, after });
  }
  const shown = played === undefined ? new Set() : shownTracks(tables, played.after);
  return tables.level.tracks.flatMap(({ id }) => {
    const span = spans.get(id);
    const isNews = span !== undefined && span.before !== span.after && shown.has(id);
    return isNews ? [changeView(tables, { target: id, ...span })] : [];
  });
}
