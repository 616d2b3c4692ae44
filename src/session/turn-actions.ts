// What a player does within a turn: reading, choosing, betting, being told. None of it is final.

import type { SessionActions } from './actions.js';
import { betQuestions } from './bet-view.js';
import { defaultDraft } from './draft.js';
import { currentTurn } from './naming.js';
import { chooseInDraft, planView } from './plan-view.js';
import type { Draft, Play, Screen } from './state.js';
import type { Table } from './table.js';

type TurnActions = Pick<
  SessionActions,
  | 'continueBriefing'
  | 'toBriefing'
  | 'choose'
  | 'undoChoice'
  | 'clearDraft'
  | 'backToPlan'
  | 'placeBet'
  | 'showFacts'
  | 'nextTurn'
  | 'selectCrisis'
>;

export function createTurnActions(table: Table): TurnActions {
  return {
    continueBriefing: () => move(table, 'briefing', 'plan'),
    toBriefing: () => move(table, 'plan', 'briefing'),
    backToPlan: () => move(table, 'bet', 'plan'),
    choose: (desk, stance) => choose(table, desk, stance),
    undoChoice: () => undo(table),
    clearDraft: () => {
      const play = playAt(table, 'plan');
      if (play !== undefined) putDraft(table, play, defaultDraft(play.game));
    },
    placeBet: (event, likelihood) => placeBet(table, event, likelihood),
    showFacts: (count) => {
      const play = playAt(table, 'facts');
      const most = play?.game.turns.at(-1)?.facts.length ?? 0;
      // A slow page may ask for the next fact after somebody asked for all: what is told stays told.
      table.setPlay({ shown: Math.min(most, Math.max(play?.shown ?? 0, Math.floor(count))) });
    },
    nextTurn: () => {
      const play = playAt(table, 'facts');
      if (play !== undefined) move(table, 'facts', play.game.over ? 'debrief' : 'briefing');
    },
    selectCrisis: (crisis) => selectCrisis(table, crisis),
  };
}

/** The game, when its screen is the given one and nothing is under way. */
function playAt(table: Table, screen: Screen): Play | undefined {
  const { state } = table;
  return state.screen === screen && !state.isBusy ? state.play : undefined;
}

/** A reader may look around too; only the player's place is kept. */
export function move(table: Table, from: Screen, to: Screen): void {
  if (playAt(table, from) === undefined) return;
  table.set({ screen: to });
  table.keeper.keep({ place: true });
}

function choose(table: Table, desk: string, stance: string): void {
  const play = playAt(table, 'plan');
  if (play === undefined || play.access === 'reader') return;
  const draft = chooseInDraft(play, desk, stance);
  if (draft !== undefined) putDraft(table, play, draft);
}

function putDraft(table: Table, play: Play, draft: Draft): void {
  const isSame = JSON.stringify(draft) === JSON.stringify(play.draft);
  if (isSame || play.access === 'reader') return;
  table.setPlay({ draft, history: [...play.history, play.draft] });
  table.keeper.keep({ place: true });
}

function undo(table: Table): void {
  const play = playAt(table, 'plan');
  const draft = play?.history.at(-1);
  if (play === undefined || draft === undefined || play.access === 'reader') return;
  table.setPlay({ draft, history: play.history.slice(0, -1) });
  table.keeper.keep({ place: true });
}

function placeBet(table: Table, event: string, likelihood: number | undefined): void {
  const play = playAt(table, 'bet');
  if (play === undefined || play.access === 'reader') return;
  if (!betQuestions(play).some((one) => one.id === event)) return;
  const turn = currentTurn(play.game);
  const others = play.bets.filter((bet) => bet.turn !== turn || bet.event !== event);
  const percent = Math.round(likelihood ?? 0);
  const said =
    likelihood === undefined || !(percent >= 0 && percent <= 100)
      ? []
      : [{ turn, event, likelihood: percent }];
  table.setPlay({ bets: [...others, ...said] });
  table.keeper.keep({ place: true });
}

function selectCrisis(table: Table, crisis: string | undefined): void {
  const { play } = table.state;
  if (play === undefined) return;
  const { selected: _, ...others } = play;
  const isKnown = play.level.crises.some((one) => one.id === crisis);
  table.set({ play: crisis !== undefined && isKnown ? { ...others, selected: crisis } : others });
}

/** Whether the plan can be committed as it stands. */
export function canCommit(play: Play): boolean {
  return planView({ play })?.canCommit === true;
}
