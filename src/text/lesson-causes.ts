// Why a level does not teach what it should, and what would mend it: sentences for what the search found by
// trying one change at a time.
import { lessonText } from './lesson.js';
import {
  crisisName,
  type LastStances,
  type LessonFigures,
  type LessonLevels,
  type Named,
  stanceName,
} from './lesson-figures.js';

type Flip = LessonFigures['flips'][number];

/** So many mends are told, the most useful first. */
const mostMends = 3;

/** What best play ends with otherwise than in the extended level, why, and whether that is the opposite. */
export function causeSentences(figures: LessonFigures, levels: LessonLevels): readonly string[] {
  const groups = new Map<string, Flip[]>();
  for (const flip of figures.flips) {
    const key = JSON.stringify(flip.causes);
    groups.set(key, [...(groups.get(key) ?? []), flip]);
  }
  const flips = [...groups.values()].flatMap((group) => [
    ...group.map((flip) => flipSentence(flip, levels)),
    ...group.slice(0, 1).map((flip) => causeSentence(flip, levels)),
  ]);
  return [...flips, ...oppositeSentences(figures, levels)];
}

function flipSentence(
  { crisis, now, before }: Flip,
  { level, base = level }: LessonLevels,
): string {
  const changed = now.flatMap((one) => {
    const [to] = one.stances;
    const [from] = before.find(({ desk }) => desk === one.desk)?.stances ?? [];
    if (to === undefined || from === undefined || to.stance === from.stance) return [];
    const was = stanceName(base, one.desk, from.stance);
    return lessonText.insteadOf(stanceName(level, one.desk, to.stance), was);
  });
  return lessonText.flip(crisisName(level, crisis), changed, base.title);
}

function causeSentence({ causes, untried }: Flip, levels: LessonLevels): string {
  const parts = causes.map((path) => partName(path, levels));
  const [only] = parts;
  if (only === undefined)
    return untried > 0 ? lessonText.untriedCauses(untried) : lessonText.manyCauses;
  return parts.length === 1 ? lessonText.oneCause(only) : lessonText.causes(parts);
}

/** For each crisis whose last stances miss a bar about them. */
function oppositeSentences(
  { rows, usual, last }: LessonFigures,
  { level }: LessonLevels,
): readonly string[] {
  const missed = [...rows, ...usual].filter(({ met }) => met === false).map(({ bar }) => bar);
  return level.crises.flatMap(({ id, name }) => {
    const bars = missed.filter((bar) => bar.startsWith('final-') && bar.endsWith(`-${id}`));
    const ends = last
      .filter(({ crisis }) => crisis === id)
      .flatMap((one) => mostLikely(level, one));
    return bars.length === 0 ? [] : lessonText.opposite(name, ends, bars);
  });
}

function mostLikely(
  level: LessonLevels['level'],
  { desk, stances }: LastStances,
): readonly string[] {
  return stances
    .slice(0, 1)
    .map(({ stance }) => lessonText.quoted(stanceName(level, desk, stance)));
}

/** Single changes that would meet bars which the level misses; each told one mends a bar more. */
export function mendSentences(figures: LessonFigures, levels: LessonLevels): readonly string[] {
  const mended = new Set<string>();
  const told: string[] = [];
  for (const mend of figures.mends) {
    if (told.length === mostMends || mend.mends.every((bar) => mended.has(bar))) continue;
    for (const bar of mend.mends) mended.add(bar);
    const sentence = mendSentence(mend, levels);
    told.push(mend.spoils.length === 0 ? sentence : lessonText.mendBut(sentence, mend.spoils));
  }
  return told;
}

function mendSentence(
  { path, values, mends }: LessonFigures['mends'][number],
  levels: LessonLevels,
): string {
  const [section, id] = path;
  const find = (level: LessonLevels['level'] | undefined) =>
    section === 'assumptions' ? level?.assumptions.find((one) => one.id === id) : undefined;
  const now = find(levels.level);
  const other = values?.other ?? find(levels.base)?.value;
  if (now !== undefined && other !== undefined)
    return lessonText.mendValue(now.name, other, values?.now ?? now.value, mends);
  return lessonText.mendBack(partName(path, levels), levels.base?.title ?? '', mends);
}

/** "Resolve, 0 instead of 3", or the name of a part whose inside has changed. */
function partName(path: readonly string[], { level, base }: LessonLevels): string {
  const [section = '', id = '', , stance = ''] = path;
  const now = level.assumptions.find((one) => one.id === id);
  const was = base?.assumptions.find((one) => one.id === id);
  if (section === 'assumptions' && now !== undefined && was !== undefined)
    return lessonText.changedValue(now.name, now.value, was.value);
  if (section === 'desks' && stance !== '')
    return lessonText.changedStance(stanceName(base ?? level, id, stance));
  const lists: Readonly<Record<string, readonly Named[]>> = {
    assumptions: [...level.assumptions, ...(base?.assumptions ?? [])],
    budgets: [...level.budgets, ...(base?.budgets ?? [])],
    tracks: [...level.tracks, ...(base?.tracks ?? [])],
    interests: [...level.interests, ...(base?.interests ?? [])],
    crises: [...level.crises, ...(base?.crises ?? [])],
    desks: [...level.desks, ...(base?.desks ?? [])],
    events: [...level.events, ...(base?.events ?? [])],
    reactions: [...level.reactions, ...(base?.reactions ?? [])],
    closing: [...level.closing, ...(base?.closing ?? [])],
    'at-end': [...level.atEnd, ...(base?.atEnd ?? [])],
  };
  const name = lists[section]?.find((one) => one.id === id)?.name;
  return lessonText.quoted(name ?? path.join(' > '));
}
