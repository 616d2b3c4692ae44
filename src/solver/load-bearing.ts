// Which premises the argument's conclusion stands on: taken away alone or two at a time, which of
// them change what best play does last in a crisis?

import type { Tables } from '../rules/index.js';
import type { FinalStances } from './course-report.js';
import type { LessonContext } from './lesson-context.js';
import { inTurn, type Piece, partOf, type Steps } from './steps.js';

/** The most probable final stance at each desk of a crisis. */
export function decisionOf(finals: readonly FinalStances[], crisis: string): string {
  return finals
    .filter((one) => one.crisis === crisis)
    .map(({ desk, stances }) => `${desk}=${stances[0]?.stance ?? ''}`)
    .join(' ');
}

/** The assumptions that are not at the value that takes them away. */
function premisesOf({ level, assumptions }: Tables): readonly string[] {
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
  const pairs = pairsOf(present.filter((id) => !single.includes(id)));
  return [...single.map((id) => [id]), ...pairs.filter(isFlip)];
}

/** Solves step by step all that `minimalFlips` asks for. */
export function* preparingFlips(context: LessonContext, crisis: string): Steps<void> {
  const { finals, preparing, tables } = context;
  const present = premisesOf(tables);
  const pieces = (sets: readonly (readonly string[])[]): readonly Piece[] =>
    sets.map((without) => ({ weight: 1, steps: () => preparing(without) }));
  const most = present.length + pairsOf(present).length;
  const first = { from: 0, to: present.length / most };
  if (present.length > 0) yield* partOf(inTurn(pieces(present.map((id) => [id]))), first);
  const decision = decisionOf(finals([]), crisis);
  const others = present.filter((id) => decisionOf(finals([id]), crisis) === decision);
  const rest = pieces(pairsOf(others));
  if (rest.length > 0) yield* partOf(inTurn(rest), { from: first.to, to: 1 });
}

function pairsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
}
