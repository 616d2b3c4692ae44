// Which premises the argument's conclusion stands on: taken away alone or two at a time, which of
// them change what best play does last in a crisis?

import type { Tables } from '../rules/index.js';
import type { FinalStances } from './course-report.js';
import type { LessonContext } from './lesson-context.js';

/** The most probable final stance at each desk of a crisis. */
export function decisionOf(finals: readonly FinalStances[], crisis: string): string {
  return finals
    .filter((one) => one.crisis === crisis)
    .map(({ desk, stances }) => `${desk}=${stances[0]?.stance ?? ''}`)
    .join(' ');
}

/** The assumptions that are not at the value that takes them away. */
export function premisesOf({ level, assumptions }: Tables): readonly string[] {
  return level.assumptions.flatMap(({ id, off }) => (assumptions.get(id) === off ? [] : id));
}

/**
 * Minimal sets of one or two assumptions whose removal changes the final decision: no set contains
 * another. Cost: one solution of the level for each assumption and each pair.
 */
export function minimalFlips(
  { finals, tables }: LessonContext,
  crisis: string,
): readonly (readonly string[])[] {
  const decision = decisionOf(finals([]), crisis);
  const isFlip = (without: readonly string[]): boolean =>
    decisionOf(finals(without), crisis) !== decision;
  const present = premisesOf(tables);
  const single = present.filter((id) => isFlip([id]));
  const others = present.filter((id) => !single.includes(id));
  const pairs = others.flatMap((one, index) =>
    others.slice(index + 1).flatMap((other) => (isFlip([one, other]) ? [[one, other]] : [])),
  );
  return [...single.map((id) => [id]), ...pairs];
}
