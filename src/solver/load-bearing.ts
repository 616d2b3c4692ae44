// Which premises the argument's conclusion stands on: taken away alone or two at a time, which of
// them change what best play does last in a crisis?
import type { FinalStances } from './course-report.js';
import type { LessonContext } from './lesson-context.js';

/** The most probable final stance at each desk of a crisis. */
function decisionOf(finals: readonly FinalStances[], crisis: string): string {
  return finals
    .filter((one) => one.crisis === crisis)
    .map(({ desk, stances }) => `${desk}=${stances[0]?.stance ?? ''}`)
    .join(' ');
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
  const present = tables.level.assumptions
    .filter(({ id, off }) => tables.assumptions.get(id) !== off)
    .map(({ id }) => id);
  const single = present.filter((id) => isFlip([id]));
  const others = present.filter((id) => !single.includes(id));
  const pairs = others.flatMap((one, index) =>
    others.slice(index + 1).flatMap((other) => (isFlip([one, other]) ? [[one, other]] : [])),
  );
  return [...single.map((id) => [id]), ...pairs];
}
