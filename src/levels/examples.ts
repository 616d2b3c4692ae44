// How a part of a level is written, by its key: shown where its form is wrong.
import type { Path } from './source.js';

const examples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    id: 'id: my-level',
    title: 'title: The island',
    seat: 'seat: The capital',
    capital: 'capital: main-city',
    date: 'date: Spring 2020',
    to: 'to: island',
    minutes: 'minutes: 20',
    bets: 'bets: true',
    hypothetical: 'hypothetical: false',
    foresight: 'foresight: advisers',
    name: 'name: Send ships',
    about: 'about: Ships go out.',
    hint: 'hint: Gains a base.',
    because: 'because: "You hold {stake:word}."',
    locked: 'locked: "You hold {stake:word}. A foothold would open this."',
    say: 'say: "You hold {stake:word}."',
    turns: 'turns: 2-7',
    when: 'when: stake >= 1 and turn >= 3',
    needs: 'needs: stake >= 1',
    odds: 'odds: 40 + 10 * stake',
    price: 'price: {military: 1}',
    upkeep: 'upkeep: {military: 1}',
    income: 'income: 2',
    tags: 'tags: [hold]',
    effects: 'effects: [stake +1, position +1.5]',
    then: 'then: [{effects: [stake +1], because: "Ships arrive."}]',
    bet: 'bet: {question: "Will it hold?", on: [holds]}',
    on: 'on: [holds]',
    range: 'range: [0, 3]',
    start: 'start: 1',
    cap: 'cap: 4',
    arms: 'arms: true',
    steps: 'steps: [none, some, much]',
    lasts: 'lasts: turn',
    at: 'at: [37.6, 55.8]',
    kind: 'kind: city',
    value: 'value: 1',
    off: 'off: 0',
    weight: 'weight: 20',
    weights: 'weights: {safety: 40, position: 60}',
    lines: 'lines: [{when: stake >= 1, say: "Stay."}, {say: "Wait."}]',
    brief: 'brief: ["What happened.", {when: stake >= 1, say: "What you hold."}]',
    record: 'record: {order: island.arms=send, told: "What happened."}',
    order: 'order: island.arms=send home=wait',
    told: 'told: "What happened."',
    'at-least': 'at-least: 60',
    'at-most': 'at-most: 85',
  }),
);

/** An example of the part that a path leads to; nothing where there is none. */
export function exampleAt(path: Path): string | undefined {
  const key = path.findLast((one) => typeof one === 'string');
  if (key === undefined || (path.length === 1 && key === 'turns')) return undefined;
  if (key === 'map') {
    const isTrack = path[0] === 'tracks';
    return isTrack
      ? 'map: {as: stake, place: island}'
      : 'map: {as: flow, from: capital, to: island}';
  }
  return examples.get(key);
}
