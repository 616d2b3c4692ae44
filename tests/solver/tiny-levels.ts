// Tiny levels with answers that can be worked out by hand. Each says why its answer is what it is.
import { frame, type LevelData } from './level-texts.js';

const named = (name: string) => ({ name, about: 'x' });
const aside = { ...named('Aside'), hint: 'x', tags: ['hold'], then: [] as unknown[] };
const group = (...effects: readonly string[]) => ({ effects, because: 'x' });
const turns = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `turn-${index + 1}`,
    date: 'x',
    title: 'x',
    brief: ['x'],
  }));

const ladder = { ...named('Ladder'), range: [0, 3], start: 0 };
const catastrophe = { name: 'War', when: 'ladder = 3', because: 'x' };
const crises = { crisis: { ...named('Crisis'), place: 'home' } };
const arms = (start: number, cap: number, income: string) => ({
  arms: { ...named('Arms'), start, cap, arms: true, income, because: 'x' },
});

/** A stance that may bring war: `odds` percent, and `points` otherwise. */
function gamble(points: number, odds: number, count: number): LevelData {
  return {
    ...frame,
    budgets: {},
    tracks: { ladder, dared: { ...named('Dared'), range: [0, 1], start: 0, lasts: 'turn' } },
    interests: { gain: { ...named('Gain'), weight: 100, start: 20 } },
    catastrophe,
    crises,
    desks: {
      desk: {
        name: 'Desk',
        stances: {
          aside,
          dare: { ...named('Dare'), hint: 'x', tags: ['force'], then: [group('dared = 1')] },
        },
      },
    },
    events: {
      answer: {
        name: 'Answer',
        when: 'dared = 1',
        outcomes: {
          war: { name: 'War', odds: String(odds), then: [group('ladder = 3')] },
          peace: { name: 'Peace', then: [group(`gain + ${points}`)] },
        },
      },
    },
    turns: turns(count),
  };
}

export interface TinyLevel {
  readonly title: string;
  readonly data: LevelData;
  /** In points; war from 0 to 1. */
  readonly par: number;
  readonly war: number;
  readonly first: string;
}

export const tinyLevels: readonly TinyLevel[] = [
  {
    // 0.9 × (20 + 2) = 19.8 is less than 20.
    title: 'what is banked is not worth risking for little',
    data: gamble(2, 10, 1),
    par: 20,
    war: 0,
    first: 'desk=aside',
  },
  {
    // 0.9 × (20 + 5) = 22.5 is more than 20, whatever comes before or after.
    title: 'what is banked is worth risking for much',
    data: gamble(5, 10, 1),
    par: 22.5,
    war: 0.1,
    first: 'desk=dare',
  },
  {
    // Daring pays below 25: 0.8 × (B + 6.25) > B. It pays once, from 20; then 26.25 is too much to risk.
    title: 'a winner stops daring: the more is banked, the less a risk is worth',
    data: gamble(6.3, 20, 3),
    par: 0.8 * 26.3,
    war: 0.2,
    // It may as well dare later.
    first: 'desk=aside',
  },
  {
    // One point buys either 3 now or, kept for the next turn, 5 then; the cap lets none pile up.
    title: 'points are kept for the turn in which they bring more',
    data: {
      ...frame,
      budgets: arms(1, 1, '0'),
      tracks: { ladder },
      interests: { gain: { ...named('Gain'), weight: 100, start: 0 } },
      catastrophe,
      crises,
      desks: {
        desk: {
          name: 'Desk',
          stances: {
            aside,
            spend: {
              ...named('Spend'),
              hint: 'x',
              tags: ['arms'],
              price: { arms: '1' },
              then: [
                { ...group('gain + 3'), when: 'turn = 1' },
                { ...group('gain + 5'), when: 'turn = 2' },
              ],
            },
          },
        },
      },
      turns: turns(2),
    },
    par: 5,
    war: 0,
    first: 'desk=aside',
  },
  {
    // The first desk's stance unlocks the second's: 0 − 1 + 4. Alone neither is worth it.
    title: 'an earlier desk opens a door for a later one in the same turn',
    data: {
      ...frame,
      budgets: {},
      tracks: { ladder, open: { ...named('Open'), range: [0, 1], start: 0 } },
      interests: { gain: { ...named('Gain'), weight: 100, start: 10 } },
      catastrophe,
      crises,
      desks: {
        key: {
          name: 'Key',
          stances: {
            aside,
            turn: {
              ...named('Turn'),
              hint: 'x',
              tags: ['talks'],
              then: [group('gain - 1', 'open = 1')],
            },
          },
        },
        door: {
          name: 'Door',
          stances: {
            aside,
            pass: {
              ...named('Pass'),
              hint: 'x',
              tags: ['talks'],
              needs: 'open = 1',
              locked: 'Locked.',
              then: [group('gain + 4')],
            },
          },
        },
      },
      turns: turns(1),
    },
    par: 13,
    war: 0,
    first: 'key=turn door=pass',
  },
  {
    // A draw raises what is banked to 40 or leaves it at 20, and nothing else remembers it. Then daring,
    // 0.8 × (B + 7), is worth 21.6 from 20, and from 40 it is not: half 40, half 21.6.
    title: 'the same position is played otherwise with more banked',
    data: {
      ...gamble(7, 20, 2),
      desks: {
        desk: {
          name: 'Desk',
          stances: {
            aside,
            talk: { ...named('Talk'), hint: 'x', tags: ['talks'], turns: '1', then: [] },
            dare: {
              ...named('Dare'),
              hint: 'x',
              tags: ['force'],
              turns: '2',
              then: [group('dared = 1')],
            },
          },
        },
      },
      events: {
        windfall: {
          name: 'Windfall',
          turns: '1',
          outcomes: {
            much: { name: 'Much', odds: '50', then: [group('gain + 20')] },
            nothing: { name: 'Nothing', then: [] },
          },
        },
        answer: {
          name: 'Answer',
          turns: '2',
          when: 'dared = 1',
          outcomes: {
            war: { name: 'War', odds: '20', then: [group('ladder = 3')] },
            peace: { name: 'Peace', then: [group('gain + 7')] },
          },
        },
      },
    },
    par: 0.5 * 40 + 0.5 * 0.8 * 27,
    war: 0.1,
    first: 'desk=aside',
  },
];
