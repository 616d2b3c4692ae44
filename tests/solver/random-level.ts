// Generated levels: small ones for brute force, large ones for speed. The same seed gives the same
// level. They use what levels can use: prices, conditions, upkeep, tracks of one turn, events with
// conditions, odds that depend on tracks, closing rules, and a catastrophe that is sometimes worth risking.
import { mixBits } from '../../src/rules/index.js';
import { frame, type LevelData } from './level-texts.js';

export interface LevelSize {
  readonly turns: number;
  readonly tracks: number;
  readonly desks: number;
  /** Stances of a desk besides the one that stands aside. */
  readonly stances: number;
  readonly events: number;
  readonly rules: number;
  /** The highest value of a track. */
  readonly span: number;
}

export const tinySize: LevelSize = {
  turns: 2,
  tracks: 3,
  desks: 2,
  stances: 2,
  events: 2,
  rules: 1,
  span: 2,
};

/** Whole numbers from 0 to below `below`, one after the other. */
export type Dice = (below: number) => number;

export function createDice(seed: number): Dice {
  let count = 0;
  return (below) => {
    count += 1;
    return mixBits(seed, count, 77) % below;
  };
}

export function randomLevel(seed: number, size: LevelSize = tinySize): LevelData {
  const dice = createDice(seed);
  const names = Array.from({ length: size.tracks }, (_, index) => `track-${index}`);
  const nodes = size.turns * (size.desks + size.events + 2 * size.rules) + size.rules;
  // Points that one node may bring or cost, so that no interest can leave its range.
  // Where interests only rise, what is banked varies much, and with it what a war would take back.
  const isRising = dice(2) === 0;
  const start = isRising ? 0 : 25;
  const reach = Math.floor((10 * (isRising ? 50 : 25)) / nodes);
  const making: Making = { dice, size, names, reach, isRising };
  const list = <Value>(count: number, prefix: string, make: (index: number) => Value) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, make(index)]),
    );
  return {
    ...frame,
    assumptions: { belief: { name: 'Belief', about: 'x', value: dice(3), range: [0, 2], off: 0 } },
    budgets: {
      arms: {
        ...named('Arms'),
        start: 1 + dice(2),
        cap: 2 + dice(2),
        arms: true,
        income: chosen(dice, ['1', 'belief', '2 - belief']),
        because: 'x',
      },
    },
    tracks: {
      ...Object.fromEntries(names.map((name, index) => [name, track(making, index)])),
      ladder: { ...named('Ladder'), range: [0, 3], start: 0 },
    },
    interests: {
      one: { ...named('One'), weight: 50, start },
      two: { ...named('Two'), weight: 50, start },
    },
    catastrophe: {
      name: 'War',
      when: chosen(dice, [
        'ladder = 3',
        'ladder >= 3',
        `ladder = 3 and ${names[0]} <= 1`,
        'ladder >= 2 and arms = 0',
      ]),
      because: 'x',
    },
    crises: { crisis: { ...named('Crisis'), place: 'home' } },
    desks: list(size.desks, 'desk', () => desk(making)),
    reactions: list(size.rules, 'reaction', () => ({ name: 'R', then: groups(making, 1) })),
    events: list(size.events, 'event', () => event(making)),
    closing: list(size.rules, 'closing', () => ({ name: 'C', then: groups(making, 1) })),
    'at-end': list(size.rules, 'end', () => ({ name: 'E', then: groups(making, 1) })),
    turns: Array.from({ length: size.turns }, (_, index) => ({
      id: `turn-${index}`,
      date: 'x',
      title: 'x',
      brief: ['x'],
    })),
    reflection: { why: 'Why?' },
  };
}

interface Making {
  readonly dice: Dice;
  readonly size: LevelSize;
  readonly names: readonly string[];
  readonly reach: number;
  readonly isRising: boolean;
}

const named = (name: string) => ({ name, about: 'x' });

function chosen<Value>(dice: Dice, values: readonly Value[]): Value {
  const value = values[dice(values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

function track({ dice, size }: Making, index: number) {
  const lowest = dice(4) === 0 ? -1 : 0;
  const lasts = index > 0 && dice(4) === 0 ? 'turn' : 'game';
  return { ...named('Track'), range: [lowest, size.span], start: dice(size.span + 1), lasts };
}

function condition({ dice, names, size }: Making): string {
  const name = chosen(dice, names);
  const other = chosen(dice, [...names, 'ladder', 'arms']);
  return chosen(dice, [
    `${name} >= ${dice(size.span + 1)}`,
    `${name} = ${dice(size.span + 1)}`,
    `${name} > ${other}`,
    `${name} + ${other} <= ${dice(4)} or turn = ${1 + dice(size.turns)}`,
    `not (${name} = 0) and belief >= 1`,
  ]);
}

/** One group changes an interest; with several in a list they share the reach. */
function groups(making: Making, count: number) {
  return Array.from({ length: count }, () => group(making, Math.floor(making.reach / count)));
}

function group(making: Making, reach: number) {
  const { dice, names, size } = making;
  const effects = new Map<string, string>();
  const add = (target: string, change: string): void => {
    effects.set(target, change);
  };
  const interest = chosen(dice, ['one', 'two']);
  const tenths = making.isRising ? dice(reach + 1) : dice(2 * reach + 1) - reach;
  if (dice(4) > 0) add(interest, tenths < 0 ? `- ${-tenths / 10}` : `+ ${tenths / 10}`);
  const target = chosen(dice, names);
  const source = chosen(dice, names.filter((name) => name !== target).concat('belief'));
  add(
    target,
    chosen(dice, ['+ 1', '- 1', `= ${dice(size.span + 1)}`, `+ (${source} - 1)`, `= ${source}`]),
  );
  if (dice(3) === 0) add('ladder', chosen(dice, ['+ 1', '+ 1', '- 1', `+ (${source} >= 1)`]));
  if (dice(6) === 0) add('arms', chosen(dice, ['+ 1', '- 1']));
  return {
    ...(dice(2) === 0 ? { when: condition(making) } : {}),
    effects: [...effects].map(([name, change]) => `${name} ${change}`),
    because: 'x',
  };
}

function desk(making: Making) {
  const { dice, size } = making;
  const others = Array.from({ length: size.stances }, (_, index) => [
    `stance-${index}`,
    {
      ...named('Stance'),
      ...(dice(2) === 0 ? { price: { arms: chosen(dice, ['1', '1', '2', 'belief']) } } : {}),
      ...(dice(5) === 0 ? { upkeep: { arms: '1' } } : {}),
      ...(dice(3) === 0 ? { needs: condition(making), locked: 'x' } : {}),
      ...(dice(5) === 0 && index > 0 && size.turns > 1 ? { turns: `2-${size.turns}` } : {}),
      hint: 'x',
      tags: [chosen(dice, ['force', 'talks'])],
      then: groups(making, 1 + dice(2)),
    },
  ]);
  const aside = {
    ...named('Aside'),
    hint: 'x',
    tags: ['hold'],
    then: dice(2) === 0 ? groups(making, 1) : [],
  };
  return { name: 'Desk', crisis: 'crisis', stances: { aside, ...Object.fromEntries(others) } };
}

function event(making: Making) {
  const { dice, names } = making;
  const odds = chosen(dice, [
    String(dice(101)),
    `${dice(60)} + 10 * max(0, ${chosen(dice, names)})`,
    `min(100, max(0, 30 * ladder + ${dice(20)}))`,
    '3 * ladder',
  ]);
  const hasThird = dice(3) === 0;
  return {
    name: 'Event',
    ...(dice(2) === 0 ? { when: condition(making) } : {}),
    outcomes: {
      first: { name: 'A', odds: `min(80, ${odds})`, then: groups(making, 1) },
      ...(hasThird
        ? { second: { name: 'B', odds: String(dice(20)), then: groups(making, 1) } }
        : {}),
      last: { name: 'Z', then: dice(2) === 0 ? groups(making, 1) : [] },
    },
  };
}
