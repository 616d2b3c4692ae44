// Answers the questions of somebody who makes a level: does it teach, and what does nobody ever meet?
import type { Tables } from '../rules/index.js';
import {
  estimatingLesson,
  reportingLesson,
  type Solution,
  testingRandomly,
} from '../solver/index.js';
import type { BestPlayAnswer, BestPlayQuestion, RefusedAnswer } from './best-play.js';
import { finishStepwise, type StepwiseOptions } from './stepwise.js';

export type LessonQuestion = Extract<BestPlayQuestion, { readonly kind: 'lesson' }>;
export type RandomTestQuestion = Extract<BestPlayQuestion, { readonly kind: 'random-test' }>;

/** Measures a level by its solution, or, where it is too large, by samples. */
export async function answerLesson(
  tables: Tables,
  {
    solution,
    base,
  }: { readonly solution: Solution | RefusedAnswer } & Pick<LessonQuestion, 'base'>,
  options: StepwiseOptions,
): Promise<BestPlayAnswer> {
  const report =
    solution.kind === 'refused'
      ? await finishStepwise(estimatingLesson(tables, solution), options)
      : await finishStepwise(reportingLesson(tables, { solution, base }), options);
  return { kind: 'lesson', report };
}

/** Needs no solution: also for levels that are too large. */
export async function answerRandomTest(
  tables: Tables,
  question: RandomTestQuestion,
  options: StepwiseOptions,
): Promise<BestPlayAnswer> {
  const test = await finishStepwise(testingRandomly(tables, question), options);
  return { kind: 'random-test', test };
}
