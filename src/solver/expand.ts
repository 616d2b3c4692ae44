// The inner loop of the search: the edges of each state of a node. Sums over the parts of a key stand for
// sums over its digits; what a move does is looked up, and played only the first time.
import { at } from '../rules/index.js';
import { endTarget, labelOf, warTarget } from './graph.js';
import { ensureRoom } from './growing.js';
import { learn, type Move } from './moves.js';
import { learnOdds, type NodeOdds } from './odds.js';
import type { Work } from './search.js';
import { decodeKey } from './shape.js';

/** Follows every move from the states of a node, from one to below another. */
export function expand(work: Work, from: number, to: number): void {
  const { search, moves, cut, odds } = work;
  const { firstEdge, oddsStart, passesTo } = search;
  const width = moves.shape.parts.length;
  ensureRoom(firstEdge, to - from);
  ensureRoom(oddsStart, to - from);
  ensureRoom(passesTo, to - from);
  for (let number = from; number < to; number += 1) {
    const part = number * width;
    let stays = 0;
    for (let index = part; index < part + width; index += 1) {
      stays += moves.stays[at(cut, index)] ?? 0;
    }
    const start = odds === undefined ? -1 : startOfOdds(work, odds, number);
    const passed = start < 0 ? -1 : passOn(work, number, stays, start);
    passesTo.items[passesTo.length++] = passed;
    if (passed >= 0) continue;
    firstEdge.items[firstEdge.length++] = search.target.length;
    oddsStart.items[oddsStart.length++] = start;
    addEdges(work, number, stays, start);
  }
}

/**
 * A draw that can fall in one way only and brings no points is no state of its own: whatever leads to
 * it leads on to what follows. Gives the state that it passes into, or −1.
 */
function passOn(work: Work, number: number, stays: number, start: number): number {
  const { search, moves, targetBase, next } = work;
  const outcome = search.odds.sure[start] ?? -1;
  const move = moves.moves[outcome];
  if (move === undefined || targetBase < 0) return -1;
  const deed = deedOf(work, move, number, stays);
  if (moves.rewards[deed] !== 0) return -1;
  return targetBase + next.index.add(stays + (moves.shifts[deed] ?? 0));
}

/** Where the list of a state's odds starts. */
function startOfOdds({ search, keys, cut, moves }: Work, odds: NodeOdds, number: number): number {
  const width = moves.shape.parts.length;
  const combination = sumOf(odds.combinations, cut, number * width, width);
  const known = odds.memory[combination] ?? 0;
  if (known !== 0) return known - 1;
  const start = learnOdds(search.playing, search.odds, odds, keys[number] ?? 0);
  odds.memory[combination] = start + 1;
  return start;
}

function sumOf(list: Int32Array, cut: Int32Array, part: number, width: number): number {
  let sum = 0;
  for (let index = part; index < part + width; index += 1) sum += at(list, at(cut, index));
  return sum;
}

function addEdges(work: Work, number: number, stays: number, start: number): void {
  const { search, moves, targetBase, next } = work;
  const { target, label } = search;
  const only = start < 0 ? policyMove(work, number) : undefined;
  ensureRoom(target, moves.moves.length);
  ensureRoom(label, moves.moves.length);
  let edge = target.length;
  for (const move of moves.moves) {
    if (start >= 0 && search.odds.percents[start + move.move] === 0) continue;
    if (only !== undefined && move.move !== only) continue;
    const deed = deedOf(work, move, number, stays);
    if (deed < 0) continue;
    const reward = moves.rewards[deed] ?? 0;
    label.items[edge] = labelOf(Math.max(0, reward), move.move);
    if (reward < 0) target.items[edge] = warTarget;
    else if (targetBase < 0) target.items[edge] = endTarget;
    else target.items[edge] = targetBase + next.index.add(stays + (moves.shifts[deed] ?? 0));
    edge += 1;
  }
  target.length = edge;
  label.length = edge;
}

/** The stance that the policy takes, where there is one. */
function policyMove({ search, moves, keys }: Work, number: number): number | undefined {
  const { policy } = search.options;
  if (policy === undefined) return undefined;
  const { tables, scratch } = search.playing;
  decodeKey(moves.shape, moves.node, keys[number] ?? 0, scratch);
  return policy(tables, scratch, 0);
}

/** The number of what the move does in a state, or a negative number where it is illegal. */
function deedOf(
  { search, moves, keys, cut }: Work,
  move: Move,
  number: number,
  stays: number,
): number {
  const width = moves.shape.parts.length;
  const combination = sumOf(move.combinations, cut, number * width, width);
  const known = move.memory[combination] ?? 0;
  if (known !== 0) return known - 1;
  search.groups += move.groups;
  const learnt = learn(search.playing, moves, move.move, { key: keys[number] ?? 0, stays });
  move.memory[combination] = learnt;
  return learnt - 1;
}
