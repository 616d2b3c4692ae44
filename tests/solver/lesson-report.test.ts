// Does a level teach: what is dead, what the careless earn, which change turned best play, and what can be
// said of a level that is too large.
import { describe, expect, test } from 'vitest';
import { compileSound, type Level, type Tables } from '../../src/rules/index.js';
import {
  completeSteps,
  estimatingLesson,
  type LessonReport,
  reportingLesson,
  solve,
  testingRandomly,
  worthByName,
} from '../../src/solver/index.js';
import { levelChanges } from '../../src/solver/level-changes.js';
import { lessonParagraph, lessonVerdict } from '../../src/text/index.js';
import { smallLevel } from '../session/small-level.js';
import { frame, type LevelData, readLevelData, tablesOf } from './level-texts.js';
import { solved } from './solved.js';

function reportOn(tables: Tables, base?: Level): LessonReport {
  return completeSteps(reportingLesson(tables, { solution: solved(tables), base }));
}

const named = (name: string) => ({ name, about: 'x', hint: 'x' });
const gains = (points: number) => [{ effects: [`gain + ${points}`], because: 'x' }];

/** One desk, two turns; `force` brings what its assumption says, `talk` three points. */
function plain(stances: Readonly<Record<string, unknown>>, more: LevelData = {}): LevelData {
  return {
    ...frame,
    assumptions: {
      prize: { name: 'Prize', about: 'x', value: 1, range: [0, 5], off: 0 },
      mood: { name: 'Mood', about: 'x', value: 1, range: [0, 5], off: 0 },
    },
    budgets: {
      arms: { name: 'Arms', about: 'x', start: 2, cap: 2, arms: true, income: 0, because: 'x' },
    },
    tracks: { ladder: { name: 'Ladder', about: 'x', range: [0, 3], start: 0 } },
    interests: { gain: { name: 'Gain', about: 'x', weight: 100, start: 20 } },
    catastrophe: { name: 'War', when: 'ladder = 3', because: 'x' },
    crises: { port: { name: 'The port', about: 'x', place: 'home' } },
    desks: {
      'port.arms': {
        name: 'Arms',
        crisis: 'port',
        stances: { wait: { ...named('Wait'), tags: ['hold'] }, ...stances },
      },
    },
    turns: ['one', 'two'].map((id) => ({ id, date: id, title: id, brief: ['x'] })),
    ...more,
  };
}

const force = {
  ...named('Force'),
  price: { arms: 1 },
  then: [{ effects: ['gain + prize'], because: 'x' }],
};
const talk = { ...named('Talk'), then: [{ effects: ['gain + 3 - 0 * mood'], because: 'x' }] };

describe('what is dead', () => {
  test('a stance that is never legal, and one that costs more than 3 points everywhere', () => {
    const stances = {
      talk: { ...named('Talk'), then: gains(9) },
      dear: { ...named('Dear'), needs: 'ladder = 2', locked: 'x', then: gains(1) },
      poor: { ...named('Poor'), then: gains(1) },
      lure: { ...named('Lure'), temptation: 'A1', then: gains(1) },
    };
    const claims = { A1: { text: 'x', test: 'x' } };
    const report = reportOn(tablesOf(plain(stances, { claims })));
    expect(report.unreachable.map(({ stance }) => stance)).toEqual(['dear']);
    expect(report.dominated.map(({ stance }) => stance)).toEqual(['wait', 'poor']);
    const words = lessonParagraph(report, { level: readLevelData(plain(stances, { claims })) });
    expect(words.join(' ')).toContain('Nobody can ever order “Dear”');
    expect(words.join(' ')).toContain(
      'Never near the best, wherever the game stands: “Wait”, “Poor”',
    );
  });

  test('events that never come or fall one way, and turns without a choice', () => {
    const outcome = (points: number) => ({ name: 'x', then: gains(points) });
    const report = reportOn(
      tablesOf(
        plain(
          { talk: { ...talk, needs: 'turn = 2', locked: 'x' } },
          {
            events: {
              never: {
                name: 'x',
                when: 'ladder = 2',
                outcomes: { a: { ...outcome(1), odds: '50' }, b: outcome(2) },
              },
              sure: { name: 'x', outcomes: { a: { ...outcome(1), odds: '0' }, b: outcome(2) } },
              open: { name: 'x', outcomes: { a: { ...outcome(1), odds: '50' }, b: outcome(2) } },
            },
          },
        ),
      ),
    );
    expect(report.quietEvents).toEqual({ never: ['never'], sure: ['sure'], empty: [] });
    expect(report.turnsWithoutChoice).toEqual([1]);
  });
});

describe('what a change of another level turned', () => {
  const base = readLevelData(plain({ force, talk }));
  const changed = (prize: number, start = 2): Level => {
    const data = plain({ force, talk });
    return {
      ...readLevelData(data),
      assumptions: base.assumptions.map((one) =>
        one.id === 'prize' ? { ...one, value: prize } : { ...one, value: 2 },
      ),
      budgets: base.budgets.map((one) => ({ ...one, start })),
    };
  };

  test('the changed parts that play reads are found, sentences are not', () => {
    const told = { ...changed(5), desks: base.desks.map((desk) => ({ ...desk, name: 'Other' })) };
    expect(levelChanges(told, base).map(({ path }) => path)).toEqual([
      ['assumptions', 'prize'],
      ['assumptions', 'mood'],
    ]);
  });

  test('the one that alone turns the last stance is named as the cause', () => {
    const level = changed(5);
    const report = reportOn(compileSound(level), base);
    expect(report.flips).toMatchObject([{ crisis: 'port', causes: [['assumptions', 'prize']] }]);
    expect(lessonParagraph(report, { level, base }).join(' ')).toContain(
      'best play toward The port is now “Force” instead of “Talk”, as it was in “Tiny”. The reason is one change: Prize, 5 instead of 1.',
    );
  });

  test('nothing is said where the conclusion stands', () => {
    expect(reportOn(compileSound(changed(2)), base).flips).toEqual([]);
  });
});

test('a class that clicks through is told how, and how to mend it', () => {
  const tables = tablesOf(plain({ talk }));
  const level = readLevelData(plain({ talk }));
  const best = reportOn(tables).yardsticks.find(({ policy }) => policy === 'same:2');
  expect(best?.percent).toBeCloseTo(100, 9);
  expect(lessonParagraph(reportOn(tables), { level }).join(' ')).toContain(
    'A class that clicks through reaches 100% of par, by always taking option 2',
  );
});

test('a level’s own bars are judged, usual ones only advise', () => {
  const lesson = { par: { 'at-least': 99 }, random: { 'at-most': 100 } };
  const report = reportOn(tablesOf(plain({ talk }, { lesson })));
  expect(report.rows.map(({ bar, met }) => [bar, met])).toEqual([
    ['par', false],
    ['random', true],
  ]);
  expect(report.usual.map(({ bar }) => bar)).not.toContain('par');
  expect(lessonVerdict(report)).toEqual([
    'It fails 1 of the 2 bars that it names; it may no longer teach what it says.',
    '  par: 26.00, wanted at least 99',
  ]);
});

test('estimates lie within four standard errors of the exact worth', () => {
  const tables = compileSound(smallLevel().level);
  const solution = solved(tables);
  const refused = {
    states: 1,
    bounds: {
      lower: 0,
      lowerMethod: { code: 'none' },
      upper: 100,
      upperMethod: { code: 'interest-spans' },
    },
  } as const;
  const { estimates, games } = completeSteps(estimatingLesson(tables, refused));
  expect(games).toBe(2000);
  for (const { policy, mean, error } of estimates) {
    const exact = worthByName(solution, policy).mean;
    expect(Math.abs(mean - exact), policy).toBeLessThanOrEqual(4 * error + 1e-9);
  }
});

describe('random play with counts', () => {
  const tables = compileSound(smallLevel().level);
  const played = () => completeSteps(testingRandomly(tables, { games: 400, seed: 1 }));

  test('each turn of each game orders one stance at each open desk, and says each briefing', () => {
    const { hits } = played();
    const times = (...path: readonly (string | number)[]): number =>
      hits
        .filter((hit) => path.every((key, index) => hit.path[index] === key))
        .filter(({ kind }) => kind === 'stance' || kind === 'brief')
        .reduce((sum, hit) => sum + hit.times, 0);
    expect(times('desks', 'north.talks')).toBe(times('desks', 'north.arms'));
    expect(times('turns', 0, 'brief', 0)).toBe(400);
    const wars = hits.find(({ kind }) => kind === 'ending')?.games ?? -1;
    expect(wars).toBeGreaterThan(0);
    expect(times('turns', 2, 'brief', 1)).toBeGreaterThanOrEqual(400 - wars);
  });

  test('the shares of what is drawn are near their odds', () => {
    const one = tablesOf(
      plain(
        { talk },
        {
          events: {
            toss: { name: 'x', outcomes: { a: { name: 'x', odds: '30' }, b: { name: 'x' } } },
          },
        },
      ),
    );
    const { hits } = completeSteps(testingRandomly(one, { games: 2000, seed: 5 }));
    const times = (outcome: string) =>
      hits.find(({ path }) => path.join('.') === `events.toss.outcomes.${outcome}`)?.times ?? 0;
    expect(times('a') + times('b')).toBe(4000);
    expect(Math.abs(times('a') / 4000 - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 4000));
  });

  test('what can never be met has no hits, and the same seed counts the same', () => {
    const dead = { ...named('Dead'), needs: 'ladder = 2', locked: 'x', then: gains(1) };
    const one = tablesOf(plain({ dead }));
    const first = completeSteps(testingRandomly(one, { games: 50, seed: 9 }));
    expect(completeSteps(testingRandomly(one, { games: 50, seed: 9 }))).toEqual(first);
    const never = first.hits.filter(({ games }) => games === 0).map(({ path }) => path.join(' '));
    expect(never).toEqual([
      'desks port.arms stances dead',
      'desks port.arms stances dead then 0',
      'catastrophe',
    ]);
  });

  test('a level that is too large to be solved can still be played', () => {
    const tiny = solve(tables, { limits: { states: 1, transitions: 1, groups: 1 } });
    expect(tiny.kind).toBe('refused');
    expect(played().hits.some(({ times }) => times > 0)).toBe(true);
  });
});
