// One difference between two levels as a line: "Military points at the start: 5 → 3".
import type { LevelDifference } from '../../session/index.js';
import { sharedText as words } from '../../text/index.js';

export function differenceSentence(difference: LevelDifference): string {
  const { kind, before, after } = difference;
  const name = nameOf(difference);
  if (kind === 'added') return words.added(name);
  if (kind === 'removed') return words.removed(name);
  const what = subjectOf(difference, name);
  if (before === undefined || after === undefined) return words.changed(what);
  return words.way(what, shown(before), shown(after));
}

function nameOf({ part, name }: LevelDifference): string {
  return part === 'turns' && name !== '' ? words.turn(name) : name;
}

function subjectOf({ aspect = 'other' }: LevelDifference, name: string): string {
  const label = words.aspects[aspect];
  if (name === '') return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  if (aspect === 'start') return words.atStart(name);
  if (aspect === 'cap') return words.atMost(name);
  return aspect === 'value' ? name : words.of(name, label);
}

function shown(value: string | number | boolean): string {
  if (typeof value === 'boolean') return words.yesOrNo(value);
  return typeof value === 'number' ? String(value) : value;
}
