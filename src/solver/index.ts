// The door of the search for best play.
//
// Two phases, kept apart: `tabulate` finds all states that play can reach and the edges between them;
// backing up (`solveGraph`) turns them into values, again and again for other weights or odds at a
// fraction of the cost. `solve` does both, or refuses with bounds; `solving` does it in short steps.
// Everything else is asked of a `Solution`:
//
//   prospectOf, valueOfOrders, bestOrder   what a position, each order in it, the best order is worth
//   createBestPolicy                       best play as a policy
//   followBestPlay, followPolicy, and what reads them   spread of outcomes, spending, final stances, interests
//   worthByName, worthOfPolicy             exact means of fixed ways to play
//   reviewGame, costliestTurns             a game against best play, luck and skill apart
//   prospectOfOrder, playWhatIf, findCounterfactuals   why, what if, what for
//   measureLesson, measureBars             the bars of a level's lesson
//   reportingLesson, estimatingLesson      does a level teach; what can be said of one that is too large
//   testingRandomly                        how often random play meets each part of a level
//
// Points are 0 to 100, probabilities 0 to 1, unless a name says tenths. Positions are those of the rules;
// the tables must be compiled from the same level under the same assumptions as the solution's.
export type { BackUpOptions } from './back-up.js';
export type { BarUnit } from './bars.js';
export { type BestCourse, followBestPlay, followPolicy } from './best-course.js';
export type { Bounds } from './bounds.js';
export { type OrderProspect, prospectOfOrder } from './compare-orders.js';
export { type Counterfactual, findCounterfactuals } from './counterfactuals.js';
export * from './course-report.js';
export {
  findBar,
  type LessonMeasure,
  type LessonRow,
  measureBars,
  measureLesson,
} from './lesson.js';
export { baselineNames, worthByName } from './lesson-context.js';
export {
  type Estimate,
  type EstimatedBar,
  estimatingLesson,
  type LessonEstimate,
} from './lesson-estimate.js';
export {
  type ClickThrough,
  type LessonQuestion,
  type LessonReport,
  littleRegret,
  reportingLesson,
  type Yardstick,
} from './lesson-report.js';
export type { Flip, Mend } from './lesson-trials.js';
export { bestOrder, createBestPolicy, type OrderWorth, valueOfOrders } from './orders.js';
export { type OrdersWorth, ordersWorth } from './orders-worth.js';
export { type PolicyWorth, worthOfPolicy, worthOfRandom } from './policy-value.js';
export { type Hit, type HitKind, type RandomTest, testingRandomly } from './random-test.js';
export * from './review.js';
export * from './solve.js';
export { type StanceRegret, stanceRegrets } from './stance-regrets.js';
export { completeSteps, type Steps, type Stopped, type Watch } from './steps.js';
export { tabulate } from './tabulate.js';
export { type Change, type Difference, playWhatIf, type Rest, type WhatIf } from './what-if.js';
