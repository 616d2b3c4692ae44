// What a level changes of another one that matters to play, part by part, and what the level would be with
// one of these parts as it was. Sentences and pictures do not count: best play never reads them.
import type { Level } from '../rules/index.js';

/** A part that two levels have in different forms, by its place in the file: `['assumptions', 'resolve']`. */
export interface LevelChange {
  readonly path: readonly string[];
  /** The level with this part alone as it was. It may be unsound: another part may need the change. */
  readonly undone: Level;
}

const listed = [
  'assumptions',
  'budgets',
  'tracks',
  'interests',
  'crises',
  'desks',
  'reactions',
  'events',
  'closing',
  'atEnd',
] as const;
type Listed = (typeof listed)[number];

interface Part {
  readonly id: string;
}

/** In the order of the file. A stance is a part of its own where both levels have its desk. */
export function levelChanges(level: Level, base: Level): readonly LevelChange[] {
  const parts = listed.flatMap((section) => sectionChanges(level, base, section));
  if (isSame(level.catastrophe, base.catastrophe)) return parts;
  return [...parts, { path: ['catastrophe'], undone: { ...level, catastrophe: base.catastrophe } }];
}

function sectionChanges(level: Level, base: Level, section: Listed): readonly LevelChange[] {
  if (section === 'desks') return deskChanges(level, base);
  const parts: readonly Part[] = level[section];
  return changedIds(parts, base[section]).map((id) => ({
    path: [section === 'atEnd' ? 'at-end' : section, id],
    undone: { ...level, [section]: putBack(parts, base[section], id) },
  }));
}

function deskChanges(level: Level, base: Level): readonly LevelChange[] {
  return changedIds(level.desks, base.desks).flatMap((id) => {
    const desk = level.desks.find((one) => one.id === id);
    const was = base.desks.find((one) => one.id === id);
    if (desk === undefined || was === undefined || !isSame(shellOf(desk), shellOf(was))) {
      return [
        { path: ['desks', id], undone: { ...level, desks: putBack(level.desks, base.desks, id) } },
      ];
    }
    return changedIds(desk.stances, was.stances).map((stance) => {
      const stances = putBack(desk.stances, was.stances, stance);
      const desks = level.desks.map((one) => (one === desk ? { ...desk, stances } : one));
      return { path: ['desks', id, 'stances', stance], undone: { ...level, desks } };
    });
  });
}

/** A desk without its stances. */
function shellOf({ stances: _, ...shell }: Level['desks'][number]): unknown {
  return shell;
}

/** Ids whose parts differ, those that only one of the two has among them. */
function changedIds(parts: readonly Part[], before: readonly Part[]): readonly string[] {
  const ids = new Set([...parts, ...before].map(({ id }) => id));
  const find = (all: readonly Part[], id: string) => all.find((one) => one.id === id);
  return [...ids].filter((id) => !isSame(find(parts, id), find(before, id)));
}

/** The parts with one of them as it was: changed back, put in again at the end, or taken out. */
function putBack<One extends Part>(
  parts: readonly One[],
  before: readonly One[],
  id: string,
): readonly One[] {
  const was = before.find((one) => one.id === id);
  if (was === undefined) return parts.filter((one) => one.id !== id);
  if (!parts.some((one) => one.id === id)) return [...parts, was];
  return parts.map((one) => (one.id === id ? was : one));
}

/** What play never reads. */
const words: ReadonlySet<string> = new Set([
  'name',
  'about',
  'hint',
  'because',
  'locked',
  'steps',
  'claims',
  'upholds',
  'breaks',
  'map',
  'shown',
  'bet',
  'temptation',
  'place',
]);

function isSame(one: unknown, other: unknown): boolean {
  return playTextOf(one) === playTextOf(other);
}

function playTextOf(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (words.has(key) ? undefined : value)) ?? '';
}
