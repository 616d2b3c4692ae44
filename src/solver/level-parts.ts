// The parts of a level that a game can meet, each with its place in the file and its name or sentence.
import type { Group, Level, Template } from '../rules/index.js';

export type HitKind = 'stance' | 'locked' | 'outcome' | 'fact' | 'brief' | 'adviser' | 'ending';

export interface Part {
  readonly kind: HitKind;
  /** Its place in the file. */
  readonly path: readonly (string | number)[];
  /** Its name or its sentence, with … where a game puts a number. */
  readonly text: string;
}

/** All of them, in the order of the file by kind; the catastrophe before the other ending. */
export function partsOf(level: Level): readonly Part[] {
  return [
    ...level.desks.flatMap(stanceParts),
    ...level.events.flatMap(({ id, name, outcomes }) =>
      outcomes.map((one): Part => {
        const path = ['events', id, 'outcomes', one.id];
        return { kind: 'outcome', path, text: `${name}: ${one.name}` };
      }),
    ),
    ...groupsOf(level).map(
      ({ path, group }): Part => ({ kind: 'fact', path, text: textOf(group.because) }),
    ),
    { kind: 'ending', path: ['catastrophe'], text: level.catastrophe.name },
    {
      kind: 'ending',
      path: ['turns', level.turns.length - 1],
      text: level.turns.at(-1)?.title ?? '',
    },
    ...level.turns.flatMap(({ brief }, turn) =>
      brief.map(({ say }, index): Part => {
        return { kind: 'brief', path: ['turns', turn, 'brief', index], text: textOf(say) };
      }),
    ),
    ...level.advisers.flatMap(({ id, lines }) =>
      lines.map(({ say }, index): Part => {
        return { kind: 'adviser', path: ['advisers', id, 'lines', index], text: textOf(say) };
      }),
    ),
  ];
}

function stanceParts(desk: Level['desks'][number]): readonly Part[] {
  return desk.stances.flatMap((stance): readonly Part[] => {
    const path = ['desks', desk.id, 'stances', stance.id];
    const part: Part = { kind: 'stance', path, text: stance.name };
    if (stance.needs === undefined) return [part];
    return [part, { kind: 'locked', path: [...path, 'locked'], text: textOf(stance.locked) }];
  });
}

function textOf(template: Template): string {
  return template.map((part) => (part.kind === 'text' ? part.text : '…')).join('');
}

interface PlacedGroup {
  readonly path: Part['path'];
  readonly group: Group;
}

/** All groups of a level with their places in the file. */
export function groupsOf(level: Level): readonly PlacedGroup[] {
  const placed = (path: Part['path'], groups: readonly Group[]): readonly PlacedGroup[] =>
    groups.map((group, index) => ({ path: [...path, 'then', index], group }));
  const rules = (section: string, all: Level['closing']): readonly PlacedGroup[] =>
    all.flatMap(({ id, groups }) => placed([section, id], groups));
  return [
    ...level.desks.flatMap(({ id, stances }) =>
      stances.flatMap((one) => placed(['desks', id, 'stances', one.id], one.groups)),
    ),
    ...rules('reactions', level.reactions),
    ...level.events.flatMap(({ id, outcomes }) =>
      outcomes.flatMap((one) => placed(['events', id, 'outcomes', one.id], one.groups)),
    ),
    ...rules('closing', level.closing),
    ...rules('at-end', level.atEnd),
  ];
}
