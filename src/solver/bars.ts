// The bars that a level's lesson may name, and how each is measured. A bar is a number with a target;
// names with CRISIS, TAG or PREMISE stand for one bar for each crisis, tag or assumption of the level.

import {
  allIn,
  allInWar,
  chanceEvents,
  clickThrough,
  everyStance,
  finalTag,
  highestInterest,
  loadBearing,
  type Measured,
  ordersEnough,
  percentOfPar,
  skill,
  spendOrder,
  spendShare,
} from './bar-measures.js';
import type { BarParts } from './bar-parts.js';
import type { LessonContext } from './lesson-context.js';

export const barUnits = ['points', 'percent', 'percent-of-par', 'count', 'deviations'] as const;
export type BarUnit = (typeof barUnits)[number];

export interface BarForm {
  /** The name, with CRISIS, CRISES, TAG or PREMISES where a part of it varies. */
  readonly form: string;
  readonly unit: BarUnit;
  readonly measure: (context: LessonContext, parts: BarParts) => Measured;
}

export const barForms: readonly BarForm[] = [
  // The value of best play.
  { form: 'par', unit: 'points', measure: ({ solution }) => ({ value: solution().par }) },
  // The best of: hold everything, first option, the same option every time.
  { form: 'click-through', unit: 'percent-of-par', measure: clickThrough },
  { form: 'random', unit: 'percent-of-par', measure: (context) => percentOfPar(context, 'random') },
  { form: 'words', unit: 'percent-of-par', measure: (context) => percentOfPar(context, 'words') },
  { form: 'record', unit: 'percent-of-par', measure: (context) => percentOfPar(context, 'record') },
  { form: 'all-in-CRISIS', unit: 'percent-of-par', measure: allIn },
  // Percent of the all-in games that end in war.
  { form: 'all-in-CRISIS-war', unit: 'percent', measure: allInWar },
  // The interest that best play brings nearest to its maximum: percent of it, on average.
  { form: 'highest-interest', unit: 'percent', measure: highestInterest },
  {
    form: 'decision-states',
    unit: 'count',
    measure: ({ solution }) => ({ value: solution().decisionStates }),
  },
  // Different events that can fall in more than one way.
  { form: 'chance-events', unit: 'count', measure: chanceEvents },
  // The fewest orders worth at least nine tenths of the best, over all turns of best play.
  { form: 'orders-worth', unit: 'count', measure: ordersEnough },
  {
    form: 'war-under-best-play',
    unit: 'percent',
    measure: ({ course }) => ({ value: 100 * course().war }),
  },
  // By how many arms points best play spends more on each crisis than on the next; the least of them.
  { form: 'spend-order-CRISES', unit: 'points', measure: spendOrder },
  // Percent of the arms points that best play spends on crises.
  { form: 'spend-share-CRISIS', unit: 'percent', measure: spendShare },
  // Percent of best games in which a desk of the crisis, in its last turn, takes a stance with the tag.
  { form: 'final-TAG-CRISIS', unit: 'percent', measure: finalTag },
  // The same with premises at the value that takes them away.
  { form: 'final-TAG-CRISIS-without-PREMISES', unit: 'percent', measure: finalTag },
  // Minimal sets of one or two premises without which the most probable final stance differs.
  { form: 'load-bearing-CRISIS', unit: 'count', measure: loadBearing },
  // Stances that are nowhere within 3 points of best and not marked as a temptation.
  { form: 'idle-stances', unit: 'count', measure: everyStance },
  // Best play's mean less random play's, in standard deviations of best play.
  { form: 'skill', unit: 'deviations', measure: skill },
];
