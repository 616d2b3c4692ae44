// The view of the debrief: outcome by interest over time, claims with evidence, the player beside
// the record, the war risk carried, the bets' calibration, the answers.
import {
  type Fact,
  type GameOutcome,
  outcomeOf,
  type Reason,
  recordOrder,
  type Tables,
  verdictsOf,
} from '../rules/index.js';
import { betResult, brier } from './bet-view.js';
import type {
  CalibrationView,
  ClaimView,
  CompareView,
  DebriefView,
  InterestView,
  ReasonView,
} from './debrief.js';
import { factView } from './fact-view.js';
import { viewOfPlay } from './memo.js';
import { orderLines, turnView } from './naming.js';
import type { Play } from './state.js';

/** The debrief of the game as it stands; partial where it could still go on. */
export const debriefView = viewOfPlay((play): DebriefView => {
  const { game, level } = play;
  const { tables } = game;
  const outcome = outcomeOf(game);
  const interests = interestViews(play, outcome);
  return {
    level: level.id,
    title: level.title,
    seed: game.seed,
    isPartial: !game.over,
    turnsPlayed: game.turns.length,
    turns: level.turns.length,
    tenths: outcome.tenths,
    series: seriesOf(play, interests),
    interests,
    ...(outcome.war === undefined ? {} : { war: reasonView(tables, outcome.war) }),
    risks: game.turns.map(({ turn, war }) => ({ ...turnView(tables, turn), war })),
    claims: claimViews(play),
    compare: game.turns.map((played) => compareView(play, played.turn)),
    calibration: calibrationView(play),
    reflections: level.reflection.map(({ id, question }) => {
      const answer = Object.hasOwn(play.reflections, id) ? play.reflections[id] : undefined;
      return { id, question, answer: answer ?? '' };
    }),
    leavesOut: level.leavesOut,
    discussion: level.discussion,
    canPlayOn: play.ended === 'early' && play.access === 'owner',
  };
});

function reasonView(tables: Tables, reason: Reason): ReasonView {
  const { kind, turn, tenths } = reason;
  if (reason.kind === 'start') return { kind, turn, tenths };
  return { kind, turn, tenths, fact: factOf(tables, reason.fact) };
}

/** A fact out of its turn's sequence. */
function factOf(tables: Tables, fact: Fact) {
  return factView(tables, fact, 0);
}

function interestViews({ game, level }: Play, outcome: GameOutcome): readonly InterestView[] {
  return outcome.interests.map(({ id, tenths, weight, reasons }) => {
    const interest = level.interests.find((one) => one.id === id);
    const upTo = (turn: number) =>
      reasons
        .filter((reason) => reason.turn <= turn)
        .reduce((total, reason) => total + reason.tenths, 0);
    return {
      id,
      name: interest?.name ?? id,
      about: interest?.about ?? '',
      weight,
      tenths,
      series: [upTo(0), ...game.turns.map((played) => upTo(played.turn))],
      reasons: reasons.map((reason) => reasonView(game.tables, reason)),
    };
  });
}

function seriesOf({ game }: Play, interests: readonly InterestView[]): readonly number[] {
  const count = game.turns.length + 1;
  const sums = Array.from({ length: count }, (_, index) =>
    interests.reduce((total, interest) => total + (interest.series[index] ?? 0), 0),
  );
  return game.war ? [...sums.slice(0, -1), 0] : sums;
}

function claimViews({ game, level }: Play): readonly ClaimView[] {
  const verdicts = verdictsOf(game);
  return level.claims.map(({ id, text, test }) => {
    const found = verdicts.find((one) => one.claim === id);
    const evidence = (found?.evidence ?? []).map(({ turn, sign, fact }) => ({
      turn,
      sign,
      fact: factOf(game.tables, fact),
    }));
    return { id, text, test, verdict: found?.verdict ?? 'untested', evidence };
  });
}

function compareView({ game, level }: Play, turn: number): CompareView {
  const { tables } = game;
  const yours = game.turns.find((played) => played.turn === turn)?.order ?? {};
  const record = orderLines(tables, recordOrder(tables, turn));
  const rows = orderLines(tables, yours).map((line) => {
    const theirs = record.find((one) => one.desk === line.desk);
    const { desk, deskName, crisis } = line;
    return {
      desk,
      deskName,
      ...(crisis === undefined ? {} : { crisis }),
      yours: line,
      ...(theirs === undefined ? {} : { record: theirs }),
      same: theirs?.stance === line.stance,
    };
  });
  const told = level.turns[turn - 1]?.record?.told ?? '';
  return { ...turnView(tables, turn), rows, told, isHypothetical: level.hypothetical };
}

function calibrationView(play: Play): CalibrationView {
  const { bets: all, game } = play;
  const bets = all
    .filter((bet) => bet.turn <= game.turns.length)
    .map((bet) => betResult(play, bet));
  const scored = bets.flatMap(({ score, odds, came }) =>
    score === undefined || odds === undefined || came === undefined ? [] : { score, odds, came },
  );
  const coinScore = brier(50, true);
  if (scored.length === 0) return { bets, scored: 0, coinScore };
  return {
    bets,
    scored: scored.length,
    score: mean(scored.map((one) => one.score)),
    oddsScore: mean(scored.map((one) => brier(one.odds, one.came))),
    coinScore,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
