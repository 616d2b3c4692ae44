// How the bars of a lesson are measured.

import type { BarParts } from './bar-parts.js';
import { interestMeans, spendOf, spreadOf } from './course-report.js';
import { baselineNames, type LessonContext } from './lesson-context.js';
import { minimalFlips } from './load-bearing.js';
import { idleEvents } from './no-choice.js';
import { ordersWorth } from './orders-worth.js';

export interface Measured {
  readonly value: number;
  /** What stands behind the number: ids, and numbers where they help. */
  readonly detail?: readonly { readonly id: string; readonly value?: number }[];
}

export function percentOfPar({ solution, worth }: LessonContext, policy: string): Measured {
  const { par } = solution();
  // Where nothing can be won, everybody wins all of it.
  return { value: par === 0 ? 100 : (100 * worth(policy).mean) / par };
}

export function clickThrough(context: LessonContext): Measured {
  const names = baselineNames(context.tables.level).filter((name) =>
    /^(hold|first|same)/.test(name),
  );
  const detail = names
    .map((id) => ({ id, value: percentOfPar(context, id).value }))
    .sort((one, other) => other.value - one.value);
  return { value: detail[0]?.value ?? 0, detail };
}

export function allIn(context: LessonContext, { CRISIS }: BarParts): Measured {
  return percentOfPar(context, `all-in:${CRISIS}`);
}

export function allInWar({ worth }: LessonContext, { CRISIS }: BarParts): Measured {
  return { value: 100 * worth(`all-in:${CRISIS}`).war };
}

export function highestInterest({ solution, course }: LessonContext): Measured {
  const detail = interestMeans(solution(), course())
    .filter(({ weight }) => weight > 0)
    .map(({ interest, mean, weight }) => ({ id: interest, value: (100 * mean) / weight }))
    .sort((one, other) => other.value - one.value);
  return { value: detail[0]?.value ?? 0, detail };
}

export function chanceEvents({ solution, tables }: LessonContext): Measured {
  return { value: tables.level.events.length - idleEvents(solution()).length };
}

export function ordersEnough({ solution, course }: LessonContext): Measured {
  const turns = ordersWorth(solution(), course());
  const detail = turns.map(({ turn, orders }) => ({ id: String(turn), value: orders }));
  return { value: Math.min(...turns.map(({ orders }) => orders)), detail };
}

function armsByCrisis({ solution, course, tables }: LessonContext): ReadonlyMap<string, number> {
  const { level } = tables;
  const sums = new Map(level.crises.map((crisis) => [crisis.id, 0]));
  for (const { crisis, budget, points } of spendOf(solution(), course())) {
    const isArms = level.budgets.some((one) => one.id === budget && one.arms);
    const before = sums.get(crisis);
    if (isArms && before !== undefined) sums.set(crisis, before + points);
  }
  return sums;
}

export function spendOrder(context: LessonContext, { CRISES = [] }: BarParts): Measured {
  const sums = armsByCrisis(context);
  const points = CRISES.map((crisis) => sums.get(crisis) ?? 0);
  const gaps = points.slice(1).map((value, index) => (points[index] ?? 0) - value);
  const detail = CRISES.map((id) => ({ id, value: sums.get(id) ?? 0 }));
  return { value: Math.min(...gaps), detail };
}

export function spendShare(context: LessonContext, { CRISIS = '' }: BarParts): Measured {
  const sums = armsByCrisis(context);
  const all = [...sums.values()].reduce((sum, points) => sum + points, 0);
  const detail = [...sums].map(([id, value]) => ({ id, value }));
  return { value: all === 0 ? 0 : (100 * (sums.get(CRISIS) ?? 0)) / all, detail };
}

/** Desks of one crisis decide apart; the desk with the highest probability counts. */
export function finalTag({ finals, tables }: LessonContext, parts: BarParts): Measured {
  const { CRISIS, TAG = '', PREMISES = [] } = parts;
  const shares = finals(PREMISES)
    .filter(({ crisis }) => crisis === CRISIS)
    .map(({ desk, stances }) => {
      const menu = tables.level.desks.find((one) => one.id === desk)?.stances ?? [];
      const tagged = stances.filter(({ stance }) =>
        menu.find((one) => one.id === stance)?.tags.includes(TAG),
      );
      return tagged.reduce((sum, { probability }) => sum + probability, 0);
    });
  const detail = finals(PREMISES)
    .filter(({ crisis }) => crisis === CRISIS)
    .flatMap(({ desk, stances }) =>
      stances.map(({ stance, probability }) => ({
        id: `${desk}=${stance}`,
        value: 100 * probability,
      })),
    );
  return { value: 100 * Math.max(0, ...shares), detail };
}

export function loadBearing(context: LessonContext, { CRISIS = '' }: BarParts): Measured {
  const sets = minimalFlips(context, CRISIS);
  return { value: sets.length, detail: sets.map((set) => ({ id: set.join(' ') })) };
}

/** A stance may cost this much where it costs least, in points. */
const nearBest = 3;

export function everyStance({ regrets }: LessonContext): Measured {
  const idle = regrets().filter(
    ({ least, temptation }) =>
      temptation === undefined && (least === undefined || least > nearBest),
  );
  const detail = idle.map(({ desk, stance, least }) => ({
    id: `${desk}=${stance}`,
    ...(least === undefined ? {} : { value: least }),
  }));
  return { value: idle.length, detail };
}

export function skill({ course, worth }: LessonContext): Measured {
  const { mean, deviation } = spreadOf(course());
  const difference = mean - worth('random').mean;
  return { value: difference === 0 ? 0 : difference / deviation };
}
