// What tells a level from the one that it builds on, as it is shown before the level is played.
import { expect, test } from 'vitest';
import { levelDifferences } from '../../src/session/level-differences.js';
import { smallLevel } from './small-level.js';

const before = smallLevel().level;

function changed(...changes: readonly (readonly [string, string])[]) {
  return levelDifferences(before, smallLevel(...changes).level);
}

test('a level differs in nothing from itself', () => {
  expect(changed()).toEqual([]);
});

test.each([
  [['foresight: advisers', 'foresight: exact'], 'level', '', 'foresight', ['advisers', 'exact']],
  [['start: 3, cap: 4', 'start: 2, cap: 4'], 'budgets', 'Ships', 'start', [3, 2]],
  [['income: 1', 'income: 1 + fort'], 'budgets', 'Ships', 'income', ['1', '1 + fort']],
  [['value: 1, range: [0, 2]', 'value: 2, range: [0, 2]'], 'assumptions', 'Nerve', 'value', [1, 2]],
  [
    ['range: [0, 2], start: 0}', 'range: [0, 4], start: 0}'],
    'tracks',
    'Talks',
    'span',
    ['0–2', '0–4'],
  ],
  [['Fading, turns: 2', 'Fading, turns: 2-3'], 'closing', 'Fading', 'turns', [2, '2–3']],
  [['when: heat = 3', 'when: heat >= 3'], 'war', 'War', 'condition', ['heat = 3', 'heat >= 3']],
  [['odds: 70', 'odds: 80'], 'events', 'Raid: No raid', 'odds', ['70', '80']],
  [['title: Sand', 'title: Dust'], 'turns', '2', 'title', ['Sand', 'Dust']],
  [
    ['price: {ships: 1}', 'price: {ships: 2}'],
    'stances',
    'Arms in the north: Build',
    'price',
    ['ships 1', 'ships 2'],
  ],
] as const)('a change of %s is named with both values', (change, part, name, aspect, values) => {
  const [from, to] = values;
  expect(changed(change)).toEqual([
    { part, name, kind: 'changed', aspect, before: from, after: to },
  ]);
});

test('a change of what follows is told from a change of its wording', () => {
  const name = 'Arms in the north: Sail';
  expect(changed(['[fort +1, heat +1', '[fort +2, heat +1'])).toEqual([
    { part: 'stances', name, kind: 'changed', aspect: 'effects' },
  ]);
  expect(changed(['Ships strengthen the fort', 'Ships mend the fort'])).toEqual([
    { part: 'stances', name, kind: 'changed', aspect: 'wording' },
  ]);
});

test('what is new, taken out or in another order is named', () => {
  const pen = '  pen: {name: The envoy, lines: [{say: "Talk."}]}\n';
  expect(changed([pen, ''])).toEqual([{ part: 'advisers', name: 'The envoy', kind: 'removed' }]);
  expect(changed([pen, `${pen}  ice: {name: The pilot, lines: [{say: "Wait."}]}\n`])).toEqual([
    { part: 'advisers', name: 'The pilot', kind: 'added' },
  ]);
  expect(changed([pen, ''], ['advisers:\n', `advisers:\n${pen}`])).toEqual([
    { part: 'advisers', name: '', kind: 'changed', aspect: 'order' },
  ]);
});
