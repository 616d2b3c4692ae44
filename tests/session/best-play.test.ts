// Asking about best play: what comes back is plain data and agrees with the search itself; questions
// wait for one solution; calling off rejects and the next question begins anew.
import { describe, expect, test } from 'vitest';
import { compileSound, playPolicy, randomPolicy } from '../../src/rules/index.js';
import {
  acceptedRegret,
  type BestPlayAnswer,
  type BestPlayChannel,
  type BestPlayQuestion,
  type BestPlayReply,
  type BestPlaySubject,
  type ChannelEnds,
  type GameSoFar,
} from '../../src/session/best-play.js';
import { createAnswerer } from '../../src/session/best-play-answers.js';
import { openBestPlayWorker } from '../../src/session/best-play-channel.js';
import { CancelledError, createBestPlay } from '../../src/session/best-play-client.js';
import { openInPage } from '../../src/session/best-play-in-page.js';
import {
  bestOrder,
  completeSteps,
  reportingLesson,
  reviewGame,
  solve,
  testingRandomly,
} from '../../src/solver/index.js';
import { smallLevel } from './small-level.js';

const { level } = smallLevel();
const subject: BestPlaySubject = { key: 'small', level, assumptions: {} };
const tables = compileSound(level);
const game = playPolicy(tables, randomPolicy, 3);
const played: GameSoFar = { seed: 3, orders: game.turns.map(({ order }) => order) };

function solution() {
  const solved = solve(tables);
  if (solved.kind !== 'solved') throw new Error(solved.kind);
  return solved;
}

/** A worker that gets and gives copies, as a real one does. */
function openCopying(ends: ChannelEnds): BestPlayChannel {
  const channel = openInPage({
    ...ends,
    onReply: (reply: BestPlayReply) => ends.onReply(structuredClone(reply)),
  });
  return { ...channel, send: (request) => channel.send(structuredClone(request)) };
}

async function answerTo<Kind extends BestPlayAnswer['kind']>(
  kind: Kind,
  question: BestPlayQuestion,
): Promise<Extract<BestPlayAnswer, { readonly kind: Kind }>> {
  const answer = await createBestPlay(openCopying).ask(subject, question);
  const isAsked = (one: BestPlayAnswer): one is Extract<BestPlayAnswer, { readonly kind: Kind }> =>
    one.kind === kind;
  if (!isAsked(answer)) throw new Error(`${answer.kind} instead of ${kind}`);
  return answer;
}

describe('answers', () => {
  test('the value of best play', async () => {
    const { par, war, decisionStates } = solution();
    expect(await answerTo('solve', { kind: 'solve' })).toMatchObject({ par, war, decisionStates });
  });

  test('whether the level teaches, with progress, as the search itself says', async () => {
    const shares: number[] = [];
    const answer = await createBestPlay(openCopying).ask(
      subject,
      { kind: 'lesson', base: level },
      ({ share }) => shares.push(share),
    );
    const report = completeSteps(reportingLesson(tables, { solution: solution(), base: level }));
    expect(answer).toEqual({ kind: 'lesson', report });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });

  test('how often random play meets each part', async () => {
    const question = { kind: 'random-test', games: 60, seed: 4 } as const;
    const test = completeSteps(testingRandomly(tables, question));
    expect(await answerTo('random-test', question)).toEqual({ kind: 'random-test', test });
  });

  test('the review of a game, with best play and the record under the same luck', async () => {
    const answer = await answerTo('review', { kind: 'review', game: played });
    expect(answer.review).toEqual(reviewGame(solution(), game));
    expect(answer.best.orders).toHaveLength(level.turns.length);
    expect(answer.record.orders).toHaveLength(level.turns.length);
    for (const { given, best } of answer.costliest) expect(best.value).toBeGreaterThan(given.value);
    for (const { gain, asPlayed } of answer.counterfactuals) {
      expect(asPlayed.changed - asPlayed.given).toBeCloseTo(gain, 9);
    }
  });

  test('every order of a position, and another try at a turn', async () => {
    const start = { seed: 3, orders: [] };
    const { orders } = await answerTo('orders', { kind: 'orders', game: start });
    expect(orders[0]?.regret).toBe(0);
    const position = game.turns[0]?.before;
    if (position === undefined) throw new Error('no turn');
    const best = bestOrder(solution(), position);
    const found = await answerTo('judge', { kind: 'judge', game: start, order: best });
    expect(found).toMatchObject({ isAccepted: true, best });
    const worst = orders.at(-1);
    if (worst === undefined) throw new Error('no order');
    const judged = await answerTo('judge', { kind: 'judge', game: start, order: worst.order });
    expect(judged.regret).toBeCloseTo(worst.regret, 9);
    expect(judged.isAccepted).toBe(worst.regret <= acceptedRegret);
  });

  test('what if, and an order that is not legal', async () => {
    const [first] = game.turns;
    if (first === undefined) throw new Error('no turn');
    const best = bestOrder(solution(), first.before);
    const change = { turn: 1, order: best, rest: 'best' } as const;
    const { changed } = await answerTo('what-if', { kind: 'what-if', game: played, change });
    expect(changed?.orders[0]).toEqual(best);
    const odd = { turn: 1, order: {}, rest: 'best' } as const;
    const refused = await answerTo('what-if', { kind: 'what-if', game: played, change: odd });
    expect(refused.changed).toBeUndefined();
  });

  test('the yardsticks', async () => {
    const { policies, final } = await answerTo('yardsticks', { kind: 'yardsticks' });
    expect(policies.map(({ policy }) => policy)).toContain('random');
    for (const { mean } of policies) expect(mean).toBeLessThanOrEqual(solution().par + 1e-9);
    expect(final.length).toBeGreaterThan(0);
  });
});

describe('asking', () => {
  test('progress goes up, and is told to whoever waits', async () => {
    const shares: number[] = [];
    await createBestPlay(openInPage).ask(subject, { kind: 'solve' }, ({ share }) => {
      shares.push(share);
    });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });

  test('calling off rejects, and the next question begins anew', async () => {
    const bestPlay = createBestPlay(openInPage);
    const asked = bestPlay.ask(subject, { kind: 'solve' });
    bestPlay.cancel();
    await expect(asked).rejects.toThrow(CancelledError);
    expect(await bestPlay.ask(subject, { kind: 'solve' })).toMatchObject({ kind: 'solve' });
  });

  test('another level calls off what was asked about the one before', async () => {
    const bestPlay = createBestPlay(openInPage);
    const asked = bestPlay.ask(subject, { kind: 'solve' });
    const other = { ...subject, key: 'nervous', assumptions: { nerve: 0 } };
    const answer = bestPlay.ask(other, { kind: 'solve' });
    await expect(asked).rejects.toThrow(CancelledError);
    const solved = solve(compileSound(level, { assumptions: { nerve: 0 } }));
    expect(await answer).toMatchObject({ par: solved.kind === 'solved' ? solved.par : 0 });
  });

  test('a game that cannot be is a failure, not an answer', async () => {
    const bestPlay = createBestPlay(openInPage);
    const odd = { seed: 1, orders: [{}] };
    await expect(bestPlay.ask(subject, { kind: 'orders', game: odd })).rejects.toThrow('not legal');
  });

  test('a channel that fails rejects what waits', async () => {
    const bestPlay = createBestPlay(({ onFailure }) => ({
      send: (request) => {
        if (request.kind === 'ask') queueMicrotask(() => onFailure('gone'));
      },
      close: () => undefined,
    }));
    await expect(bestPlay.ask(subject, { kind: 'solve' })).rejects.toThrow('gone');
  });

  test('where no worker can be had, the page itself answers', async () => {
    const answer = createBestPlay(openBestPlayWorker).ask(subject, { kind: 'solve' });
    expect(await answer).toMatchObject({ kind: 'solve', exact: true });
  });

  test('nothing can be asked before a level is opened', async () => {
    const asked = createAnswerer().answer({ kind: 'solve' }, () => undefined);
    await expect(asked).rejects.toThrow('before a level');
  });
});
