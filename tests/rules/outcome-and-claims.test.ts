// What a game comes to, and how the claims came out in it.
import { expect, test } from 'vitest';
import {
  compileLevel,
  compileProven,
  outcomeOf,
  outcomeTenths,
  verdictsOf,
} from '../../src/rules/index.js';
import { group, playOrders, problemsFrom, tablesFrom } from './level-from.js';

const two = {
  interests: {
    gain: { weight: 70 },
    calm: { name: 'Calm', about: 'Calm.', weight: 30, start: 20 },
  },
  closing: { cost: { name: 'Cost', then: [group(['calm -2'], { because: 'It costs {stake}.' })] } },
};

test('O1: the outcome is the sum of the interests, whose weights sum to 100', () => {
  const game = playOrders(tablesFrom(two), ['post=push', 'post=wait']);
  const outcome = outcomeOf(game);
  expect(outcome.interests.map((one) => one.tenths)).toEqual([115, 160]);
  expect(outcome.tenths).toBe(275);
  expect(outcome.tenths).toBe(outcomeTenths(game.tables, game.state));
  expect(problemsFrom({ interests: { gain: { weight: 99 } } })).not.toBe('');
});

test('O2: an interest that could leave its range is refused, with the span', () => {
  const closing = { much: { name: 'Much', then: [group(['gain +50'])] } };
  expect(problemsFrom({ closing })).toContain('gain');
  const loss = { loss: { name: 'Loss', then: [group(['gain -6'])] } };
  expect(problemsFrom({ closing: loss })).toContain('gain');
  expect(problemsFrom({ closing: { loss: { name: 'Loss', then: [group(['gain -5'])] } } })).toBe(
    '',
  );
});

test('O2: what a level was proven for holds for its own assumptions, not for others', () => {
  const { level } = tablesFrom();
  const unsound = { ...level, interests: level.interests.map((one) => ({ ...one, start: -1 })) };
  const assumptions = { [level.assumptions[0]?.id ?? '']: 1 };
  const [known, other] = [compileProven(unsound).kind, compileLevel(unsound, { assumptions }).kind];
  expect(compileLevel(unsound).kind).toBe('refused');
  expect([known, other]).toEqual(['compiled', 'refused']);
});

test('O3: the reasons of each interest add up to it, and each has its because', () => {
  const outcome = outcomeOf(playOrders(tablesFrom(two), ['post=push', 'post=push']));
  for (const interest of outcome.interests) {
    const sum = interest.reasons.reduce((total, reason) => total + reason.tenths, 0);
    expect(sum).toBe(interest.tenths);
  }
  const told = outcome.interests[1]?.reasons.map((reason) =>
    reason.kind === 'fact' ? reason.fact.because : reason.kind,
  );
  expect(told).toEqual(['start', 'It costs 1.', 'It costs 2.']);
});

test('O4: after the catastrophe one reason takes back everything gained', () => {
  const desks = {
    post: { stances: { push: { then: [group(['gain +7']), group(['ladder +3'])] } } },
  };
  const game = playOrders(tablesFrom({ desks }), ['post=wait', 'post=push']);
  const outcome = outcomeOf(game);
  expect(outcome.tenths).toBe(0);
  expect(outcome.interests[0]?.tenths).toBe(170);
  expect(outcome.war).toMatchObject({ kind: 'catastrophe', turn: 2, tenths: -170 });
  expect(outcome.war?.kind === 'catastrophe' && outcome.war.fact.because).toBe('War at 3.');
});

const speaking = {
  desks: {
    post: {
      stances: {
        push: {
          then: [
            group(['gain +1'], { upholds: ['H1'], because: 'Pushed with {stake}.' }),
            group(['stake +1'], { when: 'stake >= 1', breaks: ['H1'] }),
            group(['stake +1'], { when: 'stake = 0' }),
          ],
        },
      },
    },
  },
  turns: [1, 2, 3].map((turn) => ({ id: `t${turn}`, date: 'D', title: 'T', brief: ['B.'] })),
  budgets: { force: { start: 3 } },
};

function verdictAfter(orders: readonly string[]) {
  return verdictsOf(playOrders(tablesFrom(speaking), orders)).find((one) => one.claim === 'H1');
}

test('C1: only facts that happened in this game speak for or against a claim', () => {
  expect(verdictAfter(['post=wait'])?.evidence).toEqual([]);
  const evidence = verdictAfter(['post=push'])?.evidence ?? [];
  expect(evidence.map((one) => [one.turn, one.sign, one.fact.because])).toEqual([
    [1, 'upholds', 'Pushed with 0.'],
  ]);
});

test('C2: untested without facts, broken where as many speak against as for, else upheld', () => {
  expect(verdictAfter(['post=wait'])?.verdict).toBe('untested');
  expect(verdictAfter(['post=push'])?.verdict).toBe('upheld');
  expect(verdictAfter(['post=push', 'post=push'])?.verdict).toBe('upheld');
  const against = {
    ...speaking,
    closing: { doubt: { name: 'Doubt', turns: 1, then: [group(['gain +0'], { breaks: ['H1'] })] } },
  };
  const verdict = (orders: readonly string[]) =>
    verdictsOf(playOrders(tablesFrom(against), orders)).find((one) => one.claim === 'H1')?.verdict;
  expect(verdict(['post=wait'])).toBe('broken');
  expect(verdict(['post=push'])).toBe('broken');
  expect(verdict(['post=push', 'post=wait'])).toBe('broken');
});

test('C3: verdicts earn no points', () => {
  const silent = JSON.parse(JSON.stringify(speaking), (key, value) =>
    key === 'upholds' || key === 'breaks' ? [] : value,
  );
  const orders = ['post=push', 'post=push'];
  const loud = outcomeOf(playOrders(tablesFrom(speaking), orders));
  expect(outcomeOf(playOrders(tablesFrom(silent), orders)).tenths).toBe(loud.tenths);
});
