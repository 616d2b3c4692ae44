// The ledger of rules and claims can itself be trusted. The ledger is held against a whole run by
// `npm test` (scripts/check-proofs.mjs).
import { expect, test } from 'vitest';
import { claimProofs, findRules, findUnproven } from '../../scripts/proofs.mjs';

test('rules are found in the model by their numbers', () => {
  const model = '- **T1.** A turn …\n  and **T9.** named in passing\n- **B2.** What is …\n| B3 |';
  expect(findRules(model)).toEqual(['T1', 'B2']);
});

test('a rule is proven by a title that begins with its number and a colon', () => {
  const titles = ['T1: the order of a turn', 'B1, B2: the purse', 'as T2 says: nothing'];
  const rules = ['T1', 'T2', 'B1', 'B2', 'B22'];
  expect(findUnproven({ rules, claims: [], titles })).toEqual(['T2', 'B22']);
});

test('a claim is proven by four titles, and by nothing less', () => {
  const titles = [
    ...claimProofs.slice(1).map((proof) => `H2 ${proof}: …`),
    "'H3' 'upheld': by a game",
    'H2: …',
  ];
  expect(findUnproven({ rules: [], claims: ['H2', 'H3'], titles })).toEqual([
    'H2 upheld',
    'H3 broken',
    'H3 untested',
    'H3 ablation',
  ]);
});
