// The inner loops of the search: the edges of the states of a node, some thousands at a time. Each loop
// does one thing to all of them with plain arrays, which is what makes it fast: what each move does in each
// state is looked up (and played only the first time), then the keys that follow, then their numbers.
import { endTarget, labelOf, warTarget } from './graph.js';
import { ensureRoom, type GrowingList } from './growing.js';
import { learn, type Move } from './moves.js';
import { learnOdds, type NodeOdds } from './odds.js';
import type { Search, Work } from './search.js';
import { decodeKey } from './shape.js';

/** What is worked out for the states of one step; `from` is the first of them. */
interface Batch {
  readonly work: Work;
  readonly from: number;
  readonly count: number;
  /** By state and move: what the move does, as a number of a deed; negative where it is illegal. */
  readonly deeds: Int32Array;
  /** By state: where the list of its odds starts; −1 at a decision. */
  readonly starts: Int32Array;
  /** Keys that follow, in order, and what they are for: an edge, or ~ a state that only passes. */
  readonly keys: Int32Array | Float64Array;
  readonly uses: Int32Array;
}

/** Follows every move from the states of a node, from one to below another. */
export function expand(work: Work, from: number, to: number): void {
  const batch = createBatch(work, from, to - from);
  if (work.odds !== undefined) findStarts(batch, work.odds);
  work.moves.moves.forEach((move, column) => {
    findDeeds(batch, move, column);
  });
  if (work.search.options.policy !== undefined) keepPolicy(batch);
  makeRoom(work.search, batch.count, batch.deeds.length);
  numberTargets(batch, followDeeds(batch));
}

/** The lists are the search's own, used again for each batch. */
function createBatch(work: Work, from: number, count: number): Batch {
  const most = count * work.moves.moves.length;
  const { room } = work.search;
  const isSmall = work.moves.stays instanceof Int32Array;
  const starts = roomFor(room.starts, count);
  if (work.odds === undefined) starts.fill(-1);
  return {
    work,
    from,
    count,
    deeds: roomFor(room.deeds, most),
    starts,
    keys: isSmall ? roomFor(room.keys, most) : new Float64Array(most),
    uses: roomFor(room.uses, most),
  };
}

function roomFor(list: GrowingList, count: number): Int32Array {
  list.length = 0;
  ensureRoom(list, count);
  return list.items.subarray(0, count);
}

function findStarts({ work, from, count, starts }: Batch, odds: NodeOdds): void {
  const { search, cut, keys } = work;
  const { combinations, memory } = odds;
  const width = work.moves.shape.parts.length;
  let part = from * width;
  for (let number = 0; number < count; number += 1) {
    let combination = 0;
    for (let end = part + width; part < end; part += 1) {
      combination += combinations[cut[part] ?? 0] ?? 0;
    }
    let known = memory[combination] ?? 0;
    if (known === 0) {
      known = learnOdds(search.playing, search.odds, odds, keys[from + number] ?? 0) + 1;
      memory[combination] = known;
    }
    starts[number] = known - 1;
  }
}

function findDeeds({ work, from, count, deeds, starts }: Batch, move: Move, column: number): void {
  const { percents } = work.search.odds;
  const { cut } = work;
  const { combinations, memory } = move;
  const columns = work.moves.moves.length;
  const width = work.moves.shape.parts.length;
  let part = from * width;
  let place = column;
  for (let number = 0; number < count; number += 1) {
    const start = starts[number] ?? 0;
    if (start >= 0 && percents[start + column] === 0) {
      part += width;
      place += columns;
      continue;
    }
    let combination = 0;
    for (let end = part + width; part < end; part += 1) {
      combination += combinations[cut[part] ?? 0] ?? 0;
    }
    let known = memory[combination] ?? 0;
    if (known === 0) {
      known = learnDeed(work, move, from + number);
      memory[combination] = known;
    }
    deeds[place] = known - 1;
    place += columns;
  }
}

function learnDeed({ search, moves, keys }: Work, move: Move, number: number): number {
  search.groups += move.groups;
  return learn(search.playing, moves, move.move, keys[number] ?? 0);
}

/** Leaves only the stances that the policy takes. */
function keepPolicy({ work, from, count, deeds, starts }: Batch): void {
  const { search, moves, keys } = work;
  const { tables, scratch } = search.playing;
  for (let number = 0; number < count; number += 1) {
    if ((starts[number] ?? 0) >= 0) continue;
    decodeKey(moves.shape, moves.node, keys[from + number] ?? 0, scratch);
    const taken = search.options.policy?.(tables, scratch, 0);
    moves.moves.forEach(({ move }, column) => {
      if (move !== taken) deeds[number * moves.moves.length + column] = -2;
    });
  }
}

function makeRoom(search: Search, states: number, edges: number): void {
  ensureRoom(search.firstEdge, states);
  ensureRoom(search.oddsStart, states);
  ensureRoom(search.passesTo, states);
  ensureRoom(search.target, edges);
  ensureRoom(search.label, edges);
}

/**
 * Writes states and edges, except for the targets that have no number yet; gives how many keys there
 * are. A draw that can fall in one way only and brings no points is no state of its own: whatever
 * leads to it leads on to what follows.
 */
function followDeeds({ work, from, count, deeds, starts, keys, uses }: Batch): number {
  const { search, moves, cut, targetBase } = work;
  const { stays, shifts, rewards, moves: all } = moves;
  const { percents, sure } = search.odds;
  const width = moves.shape.parts.length;
  const target = search.target.items;
  const label = search.label.items;
  let edge = search.target.length;
  let used = 0;
  for (let number = 0; number < count; number += 1) {
    let staying = 0;
    const part = (from + number) * width;
    for (let index = part; index < part + width; index += 1) staying += stays[cut[index] ?? 0] ?? 0;
    const start = starts[number] ?? 0;
    const row = number * all.length;
    const only = start < 0 ? -1 : (sure[start] ?? -1);
    const passing = only < 0 || targetBase < 0 ? -1 : (deeds[row + only] ?? 0);
    if (passing >= 0 && rewards[passing] === 0) {
      uses[used] = ~search.passesTo.length;
      keys[used] = staying + (shifts[passing] ?? 0);
      used += 1;
      search.passesTo.length += 1;
      continue;
    }
    search.passesTo.items[search.passesTo.length++] = -1;
    search.firstEdge.items[search.firstEdge.length++] = edge;
    search.oddsStart.items[search.oddsStart.length++] = start;
    for (let column = 0; column < all.length; column += 1) {
      const deed = deeds[row + column] ?? 0;
      if (deed < 0 || (start >= 0 && percents[start + column] === 0)) continue;
      const reward = rewards[deed] ?? 0;
      label[edge] = labelOf(Math.max(0, reward), all[column]?.move ?? 0);
      if (reward < 0) target[edge] = warTarget;
      else if (targetBase < 0) target[edge] = endTarget;
      else {
        uses[used] = edge;
        keys[used] = staying + (shifts[deed] ?? 0);
        used += 1;
      }
      edge += 1;
    }
  }
  search.target.length = edge;
  search.label.length = edge;
  return used;
}

/** Gives the keys their numbers and puts them where they are used. */
function numberTargets({ work, keys, uses }: Batch, used: number): void {
  const { search, targetBase, next } = work;
  const target = search.target.items;
  const passesTo = search.passesTo.items;
  next.index.addAll(keys, used);
  for (let index = 0; index < used; index += 1) {
    const use = uses[index] ?? 0;
    const number = targetBase + (keys[index] ?? 0);
    if (use >= 0) target[use] = number;
    else passesTo[~use] = number;
  }
}
