// A level taken apart for comparison: each part as a list of named items with plain fields.
import type { Level } from '../rules/index.js';

/** Sections of the list, in its order. */
export const differenceParts = [
  'level',
  'assumptions',
  'budgets',
  'tracks',
  'interests',
  'war',
  'crises',
  'desks',
  'stances',
  'reactions',
  'events',
  'closing',
  'turns',
  'advisers',
  'places',
] as const;
export type DifferencePart = (typeof differenceParts)[number];

export interface Item {
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The items of a part, in the level's order. */
export function comparedItems(level: Level, part: DifferencePart): readonly Item[] {
  switch (part) {
    case 'level':
      return [{ id: '', name: '', fields: ownFields(level) }];
    case 'war':
      return [{ id: '', name: level.catastrophe.name, fields: { ...level.catastrophe } }];
    case 'desks':
      return level.desks.map(({ stances: _, ...desk }) => itemOf(desk));
    case 'stances':
      return level.desks.flatMap((desk) => desk.stances.map((stance) => inside(desk, stance)));
    case 'events':
      return level.events.flatMap((event) => {
        const { outcomes, ...whole } = event;
        return [itemOf(whole), ...outcomes.map((outcome) => inside(event, outcome))];
      });
    case 'closing':
      return [...level.closing, ...level.atEnd].map((one) => itemOf(one));
    case 'tracks':
    case 'assumptions':
      return level[part].map(({ min, max, ...one }) => itemOf({ ...one, range: [min, max] }));
    case 'turns':
      return level.turns.map((turn, index) => {
        const { id, ...fields } = turn;
        return { id, name: String(index + 1), fields };
      });
    default:
      return level[part].map((one) => itemOf(one));
  }
}

function itemOf<One extends Named>(one: One): Item {
  const { id, ...fields } = one;
  return { id, name: one.name, fields };
}

function inside<Inner extends Named>(outer: Named, inner: Inner): Item {
  const item = itemOf(inner);
  return { ...item, id: `${outer.id}/${item.id}`, name: `${outer.name}: ${item.name}` };
}

/** Parts that are compared item by item, and what every level has of its own. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['format', 'id', 'assumptions', 'budgets', 'tracks', 'interests', 'catastrophe', 'crises'],
  ...['desks', 'reactions', 'events', 'closing', 'atEnd', 'turns', 'advisers', 'places'],
]);

function ownFields(level: Level): Item['fields'] {
  return Object.fromEntries(Object.entries(level).filter(([key]) => !elsewhere.has(key)));
}
