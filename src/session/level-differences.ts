// What tells one level from another, part by part: what somebody is shown before they play a level that
// builds on one they may know. Figures with both values; rules and long texts only by their place.
import type { Level } from '../rules/index.js';
import { comparedItems, type DifferencePart, differenceParts, type Item } from './level-items.js';
import { type ShownValue, sameValue, shownValue, withoutWords } from './level-values.js';

/** What of a part differs. `other`: something that this list has no word for. */
export const aspects = [
  ...[
    'name',
    'title',
    'about',
    'wording',
    'value',
    'start',
    'cap',
    'arms',
    'income',
    'span',
    'off',
  ],
  ...['weight', 'steps', 'lasts', 'shown', 'picture', 'place', 'turns', 'price', 'upkeep'],
  ...['condition', 'effects', 'odds', 'bet', 'date', 'briefing', 'record', 'tags', 'claims'],
  ...['minutes', 'hypothetical', 'seat', 'capital', 'foresight', 'bets', 'readings', 'glossary'],
  ...['reflection', 'leavesOut', 'discussion', 'lesson', 'translations', 'map', 'order', 'other'],
] as const;
export type Aspect = (typeof aspects)[number];

export interface LevelDifference {
  readonly part: DifferencePart;
  /** As the level names it; empty for the level itself. */
  readonly name: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** What of it was changed. */
  readonly aspect?: Aspect;
  /** Both values, where they are short enough to stand in a line. */
  readonly before?: ShownValue;
  readonly after?: ShownValue;
}

/** Everything in which `after` differs from `before`, by part and in the order of the level. */
export function levelDifferences(before: Level, after: Level): readonly LevelDifference[] {
  return differenceParts.flatMap((part) => {
    const was = comparedItems(before, part);
    const is = comparedItems(after, part);
    const kept = new Map(was.map((item) => [item.id, item]));
    const now = new Map(is.map((item) => [item.id, item]));
    const changed = is.flatMap((item): readonly LevelDifference[] => {
      const old = kept.get(item.id);
      if (old === undefined) return [{ part, name: item.name, kind: 'added' }];
      return changesOf(part, old, item);
    });
    const removed = was
      .filter((item) => !now.has(item.id))
      .map((item): LevelDifference => ({ part, name: item.name, kind: 'removed' }));
    return [...changed, ...removed, ...reordered(part, was, is)];
  });
}

function changesOf(part: DifferencePart, before: Item, after: Item): readonly LevelDifference[] {
  const keys = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  const found = new Map<Aspect, LevelDifference>();
  for (const key of keys) {
    const [was, is] = [before.fields[key], after.fields[key]];
    if (sameValue(was, is)) continue;
    const onlyWords = sameValue(withoutWords(was), withoutWords(is));
    const aspect = aspectOf(part, key, onlyWords);
    if (found.has(aspect)) continue;
    const values = { before: shownValue(was), after: shownValue(is) };
    const isShort = values.before !== undefined && values.after !== undefined;
    const shown = isShort ? values : {};
    found.set(aspect, { part, name: after.name, kind: 'changed', aspect, ...noGaps(shown) });
  }
  return [...found.values()];
}

function noGaps(values: {
  readonly before?: ShownValue | undefined;
  readonly after?: ShownValue | undefined;
}) {
  const { before, after } = values;
  return before === undefined || after === undefined ? {} : { before, after };
}

/** The order of rules is part of the rules; that of turns and places shows in what was added. */
function reordered(
  part: DifferencePart,
  before: readonly Item[],
  after: readonly Item[],
): readonly LevelDifference[] {
  const [old, now] = [before, after].map((items) => new Set(items.map((item) => item.id)));
  const was = before.filter((item) => now?.has(item.id)).map((item) => item.id);
  const is = after.filter((item) => old?.has(item.id)).map((item) => item.id);
  if (sameValue(was, is)) return [];
  return [{ part, name: '', kind: 'changed', aspect: 'order' }];
}

/** Fields whose aspect bears another name. */
const aspectNames: Readonly<Record<string, Aspect>> = {
  window: 'turns',
  needs: 'condition',
  when: 'condition',
  groups: 'effects',
  range: 'span',
  brief: 'briefing',
  lines: 'wording',
  hint: 'wording',
  locked: 'wording',
  because: 'wording',
  temptation: 'claims',
  upholds: 'claims',
  breaks: 'claims',
  at: 'place',
  kind: 'place',
  crisis: 'place',
};
const textFields: ReadonlySet<string> = new Set(['groups', 'outcomes']);

function aspectOf(part: DifferencePart, key: string, onlyWords: boolean): Aspect {
  if (onlyWords && textFields.has(key)) return 'wording';
  if (key === 'map' && part !== 'level') return 'picture';
  if (key === 'about' && part !== 'level') return 'wording';
  const own = Object.hasOwn(aspectNames, key) ? aspectNames[key] : undefined;
  return own ?? aspects.find((one) => one === key) ?? 'other';
}
