// What is said of a level that is too large to be solved: what is certain, what is estimated, what is not known.
import { lessonText } from './lesson.js';
import { type LessonLevel, stanceName } from './lesson-figures.js';

/** What the sentences need of the solver's estimate. */
export interface EstimatedFigures {
  readonly games: number;
  readonly bounds: {
    readonly lower: number;
    readonly upper: number;
    readonly lowerMethod:
      | { readonly code: 'policy'; readonly policy: string }
      | { readonly code: 'none' };
  };
  readonly estimates: readonly {
    readonly policy: string;
    readonly mean: number;
    readonly error: number;
    readonly war: number;
  }[];
  readonly bars: readonly { readonly bar: string; readonly met: boolean | undefined }[];
  readonly notMet: readonly (readonly (string | number)[])[];
}

/** Sentences about a level that only samples and bounds tell of. */
export function estimateParagraph(
  { games, bounds, estimates, bars, notMet }: EstimatedFigures,
  level: LessonLevel,
): readonly string[] {
  const { lower, upper, lowerMethod } = bounds;
  const barsThat = (met: boolean | undefined): readonly string[] =>
    bars.filter((one) => one.met === met).map(({ bar }) => bar);
  const [missed, open] = [barsThat(false), barsThat(undefined)];
  const [best] = estimates.toSorted((one, other) => other.mean - one.mean);
  const random = estimates.find(({ policy }) => policy === 'random');
  const told = [best, random].filter((one) => one !== undefined);
  return [
    lessonText.estimate(games),
    lowerMethod.code === 'policy'
      ? lessonText.boundedBy(lower, lowerMethod.policy, upper)
      : lessonText.bounded(upper),
    ...[...new Set(told)].map(({ policy, mean, error, war }) =>
      lessonText.earned(policy, mean, error, war),
    ),
    ...(missed.length === 0 ? [] : [lessonText.surelyMissed(missed)]),
    ...(open.length === 0 ? [] : [lessonText.notKnown(open)]),
    ...(notMet.length === 0
      ? []
      : [
          lessonText.notMet(
            games,
            notMet.map((path) => nameOfPart(path, level)),
          ),
        ]),
  ];
}

/** A stance or an outcome of a draw. */
function nameOfPart(path: readonly (string | number)[], level: LessonLevel): string {
  const [section, id = '', , inner = ''] = path.map(String);
  if (section === 'desks') return lessonText.quoted(stanceName(level, id, inner));
  const event = level.events.find((one) => one.id === id)?.name ?? id;
  return lessonText.quoted(`${event}: ${inner}`);
}
