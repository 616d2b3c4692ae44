// What edges add to the interests. Each different list of changes, in tenths, is kept once and has
// a number; number 0 changes nothing. Weights turn the numbers into points only when values are
// backed up, so that other weights need no new search.
import { at, type State, type Tables } from '../rules/index.js';

export interface Rewards {
  readonly count: number;
  /** Change of an interest (by index) that a reward brings, in tenths. */
  changeOf(reward: number, interest: number): number;
  /** The number of the changes that a position's interests hold. */
  add(state: State): number;
}

const widest = 65_536;

export function createRewards(tables: Tables): Rewards {
  const { interestCount, interestOffset } = tables;
  const changes: number[] = new Array<number>(interestCount).fill(0);
  const known = new Map<number, number>();
  let count = 1;

  /** The reward `reward` with one more change. */
  function extended(reward: number, interest: number, change: number): number {
    const key = (reward * interestCount + interest) * widest + change + widest / 2;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = count;
    count += 1;
    for (let other = 0; other < interestCount; other += 1) {
      const held = changes[reward * interestCount + other] ?? 0;
      changes.push(other === interest ? change : held);
    }
    known.set(key, made);
    return made;
  }

  return {
    get count() {
      return count;
    },
    changeOf: (reward, interest) => changes[reward * interestCount + interest] ?? 0,
    add(state) {
      let reward = 0;
      for (let interest = 0; interest < interestCount; interest += 1) {
        const change = at(state, interestOffset + interest);
        if (change !== 0) reward = extended(reward, interest, change);
      }
      return reward;
    },
  };
}

/** What a reward is worth under weights, by reward number, in tenths. */
export function rewardValues(rewards: Rewards, scale: readonly number[]): Float64Array {
  return Float64Array.from({ length: rewards.count }, (_, reward) =>
    scale.reduce((sum, factor, interest) => sum + factor * rewards.changeOf(reward, interest), 0),
  );
}
