// What would mend a level, and what is said of one that is too large: against what is known of small levels.
import { describe, expect, test } from 'vitest';
import { compileSound, type LessonBar, type Level } from '../../src/rules/index.js';
import {
  completeSteps,
  estimatingLesson,
  type LessonReport,
  measureBars,
  reportingLesson,
  solve,
} from '../../src/solver/index.js';
import { estimateParagraph, lessonParagraph } from '../../src/text/index.js';
import { smallLevel } from '../session/small-level.js';
import { frame, readLevelData } from './level-texts.js';
import { solved } from './solved.js';

const named = (name: string) => ({ name, about: 'x', hint: 'x' });

/** One turn: `force` brings `prize` points, `talk` brings 9. */
function port(prize: number, lesson: readonly LessonBar[] = []): Level {
  const level = readLevelData({
    ...frame,
    title: `Prize ${prize}`,
    assumptions: {
      prize: { name: 'Prize', about: 'x', value: prize, range: [0, 20], off: 0 },
      mood: { name: 'Mood', about: 'x', value: 1, range: [0, 1], off: 0 },
    },
    budgets: {},
    tracks: { ladder: { name: 'Ladder', about: 'x', range: [0, 3], start: 0 } },
    interests: { gain: { name: 'Gain', about: 'x', weight: 100, start: 20 } },
    catastrophe: { name: 'War', when: 'ladder = 3', because: 'x' },
    crises: { port: { name: 'The port', about: 'x', place: 'home' } },
    desks: {
      'port.arms': {
        name: 'Arms',
        crisis: 'port',
        stances: {
          wait: { ...named('Wait'), tags: ['hold'] },
          force: {
            ...named('Force'),
            tags: ['force'],
            then: [{ effects: ['gain + prize'], because: 'x' }],
          },
          talk: {
            ...named('Talk'),
            tags: ['talks'],
            then: [{ effects: ['gain + 9 + 0 * mood'], because: 'x' }],
          },
        },
      },
    },
    turns: [{ id: 'one', date: 'x', title: 'x', brief: ['x'] }],
  });
  return { ...level, lesson };
}

function reportOn(level: Level, base?: Level): LessonReport {
  const tables = compileSound(level);
  return completeSteps(reportingLesson(tables, { solution: solved(tables), base }));
}

const noForce: LessonBar = { bar: 'final-force-port', atMost: 0 };
const rich: LessonBar = { bar: 'par', atLeast: 30 };

describe('what would mend a level', () => {
  test('an assumption at another value: what it mends, and what it spoils', () => {
    const level = port(15, [noForce, rich]);
    const { mends } = reportOn(level);
    const [mend] = mends.filter(({ mends: bars }) => bars.includes('final-force-port'));
    expect(mend).toMatchObject({
      path: ['assumptions', 'prize'],
      values: { now: 15, other: 0 },
      spoils: ['par'],
    });
    const words = lessonParagraph(reportOn(level), { level }).join(' ');
    expect(words).toContain('Prize at 0 instead of 15 would mend');
    expect(words).toContain('But the level would then miss par.');
    expect(mends.flatMap(({ path }) => path)).not.toContain('mood');
  });

  test('a part as it is in the extended level, and that the level teaches the opposite', () => {
    const [level, base] = [port(15, [noForce]), port(5, [noForce])];
    const report = reportOn(level, base);
    expect(report.flips).toMatchObject([
      { crisis: 'port', causes: [['assumptions', 'prize']], untried: 0 },
    ]);
    const [mend] = report.mends;
    expect(mend?.path).toEqual(['assumptions', 'prize']);
    expect(mend?.values).toBeUndefined();
    const words = lessonParagraph(report, { level, base }).join(' ');
    expect(words).toContain(
      'Best play ends toward The port with “Force”. The level teaches the opposite of what final-force-port asks for.',
    );
    expect(words).toContain('Prize at 5 instead of 15 would mend');
  });

  test('what the extended level asks for is advice where the level does not name it', () => {
    const report = reportOn(port(15), port(5, [noForce]));
    expect(report.rows).toEqual([]);
    expect(report.usual).toContainEqual(
      expect.objectContaining({ bar: 'final-force-port', met: false }),
    );
  });

  test('a change that no sound level can take back alone is counted as not tried', () => {
    const level = port(15);
    const split = level.interests.flatMap((one) => [
      { ...one, weight: 60 },
      { ...one, id: 'other', weight: 40, start: 0 },
    ]);
    const [flip] = reportOn({ ...level, interests: split }, port(5)).flips;
    expect(flip).toMatchObject({ causes: [['assumptions', 'prize']], untried: 2 });
  });

  test('nothing is tried where nothing is missed', () => {
    const level = port(5);
    const bars = reportOn(level).usual.map(({ bar }) => ({ bar, atLeast: -1000 }));
    expect(reportOn({ ...level, lesson: bars }, level)).toMatchObject({ flips: [], mends: [] });
  });
});

test('where the points of a class that clicks through come from', () => {
  const { clickThrough, par } = reportOn(port(15));
  expect(clickThrough).toMatchObject({ policy: 'same:2', percent: 100 });
  expect(clickThrough.interests).toEqual([{ interest: 'gain', weight: 100, mean: par }]);
});

test('progress never goes back, also where premises are taken away', () => {
  const { level } = smallLevel();
  const lesson = [
    { bar: 'load-bearing-north', atLeast: 9 },
    { bar: 'par', atLeast: 99 },
  ];
  const tables = compileSound({ ...level, lesson });
  const shares: number[] = [];
  const steps = reportingLesson(tables, { solution: solved(tables), base: level });
  completeSteps(steps, ({ share }) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

describe('a level that is too large to be solved', () => {
  const { level } = smallLevel();
  const names = ['par', 'click-through', 'random', 'words', 'all-in-north', 'all-in-north-war'];
  const few = { states: 1, transitions: 1, groups: 1 };

  function estimate(lesson: readonly LessonBar[]) {
    const tables = compileSound({ ...level, lesson });
    const refused = solve(tables, { limits: few });
    if (refused.kind !== 'refused') throw new Error(refused.kind);
    return completeSteps(estimatingLesson(tables, refused));
  }

  test('the true value of every bar lies in its range', () => {
    const { bars } = estimate(names.map((bar) => ({ bar, atLeast: 0 })));
    const { rows } = measureBars(compileSound(level), names);
    expect(bars.map(({ bar }) => bar)).toEqual(rows.map(({ bar }) => bar));
    for (const [index, { value, bar }] of rows.entries()) {
      const { low, high } = bars[index]?.range ?? { low: 1, high: 0 };
      expect(low, bar).toBeLessThanOrEqual(value + 1e-9);
      expect(high, bar).toBeGreaterThanOrEqual(value - 1e-9);
    }
  });

  test('a bar is met, missed or open by its range, and that is said', () => {
    const found = estimate([
      { bar: 'par', atLeast: 1 },
      { bar: 'random', atMost: 1 },
      { bar: 'skill', atLeast: 3 },
      { bar: 'words', atMost: 70 },
    ]);
    expect(found.bars.map(({ met }) => met)).toEqual([true, false, undefined, undefined]);
    const words = estimateParagraph(found, level).join(' ');
    expect(words).toContain('The level is too large to be solved exactly.');
    expect(words).toContain('Best play is certainly worth at');
    expect(words).toContain('Within these bounds the level misses random.');
    expect(words).toContain('Whether it meets skill and words cannot be said.');
  });

  test('stances that no random game met are named as such', () => {
    const locked = smallLevel(['needs: talks >= 1', 'needs: talks >= 1 and heat = 3']).level;
    const tables = compileSound(locked);
    const refused = solve(tables, { limits: few });
    if (refused.kind !== 'refused') throw new Error(refused.kind);
    const found = completeSteps(estimatingLesson(tables, refused));
    expect(found.notMet).toEqual([['desks', 'south.arms', 'stances', 'treaty']]);
    expect(estimateParagraph(found, locked).join(' ')).toContain(
      'In 2000 random games nobody met “Treaty”.',
    );
  });
});
