// The value of a state as a function of the points banked before it. The catastrophe takes back what
// was banked, so a plan that comes through with probability p and then gains f more is worth p·B + f
// to somebody who has banked B. Best play picks the best plan for its B: the value is the upper
// envelope of such lines, convex and made of straight pieces. Usually one line is best throughout.

/** Lines p·B + f in flat memory, which grows as needed; B and f in tenths. */
export interface LineList {
  p: Float64Array;
  f: Float64Array;
  length: number;
}

/** Values closer than this are equal; of equal plans the safer one is taken. In tenths. */
const sameValue = 1e-11;

export function createLineList(): LineList {
  return { p: new Float64Array(64), f: new Float64Array(64), length: 0 };
}

export function pushLine(list: LineList, p: number, f: number): void {
  if (list.length === list.p.length) {
    list.p = grown(list.p);
    list.f = grown(list.f);
  }
  list.p[list.length] = p;
  list.f[list.length] = f;
  list.length += 1;
}

function grown(array: Float64Array): Float64Array {
  const larger = new Float64Array(4 * array.length);
  larger.set(array);
  return larger;
}

/** Whether a plan is better at B than another, given what both are worth there. */
export function isBetter(value: number, p: number, thanValue: number, thanP: number): boolean {
  return value > thanValue + sameValue || (value > thanValue - sameValue && p > thanP);
}

/** The index of the line that is best with `banked` points, from one index to below another. */
export function bestLine(list: LineList, from: number, end: number, banked: number): number {
  let best = from;
  let bestP = -1;
  let bestValue = -Infinity;
  for (let index = from; index < end; index += 1) {
    const p = list.p[index] ?? 0;
    const value = p * banked + (list.f[index] ?? 0);
    if (!isBetter(value, p, bestValue, bestP)) continue;
    best = index;
    bestP = p;
    bestValue = value;
  }
  return best;
}

/** Appends to `into` the lines of a list that are best somewhere from `low` to `high`, by slope. */
export function keepEnvelope(list: LineList, low: number, high: number, into: LineList): void {
  const { p, f, length } = list;
  let line = bestLine(list, 0, length, low);
  const last = bestLine(list, 0, length, high);
  const highest = (p[last] ?? 0) * high + (f[last] ?? 0) - sameValue;
  pushLine(into, p[line] ?? 0, f[line] ?? 0);
  while ((p[line] ?? 0) * high + (f[line] ?? 0) < highest) {
    line = overtaking(list, line, last);
    pushLine(into, p[line] ?? 0, f[line] ?? 0);
  }
}

/** The steeper line that overtakes first; the steepest of those that do so together. */
function overtaking({ p, f, length }: LineList, line: number, last: number): number {
  const lineP = p[line] ?? 0;
  const lineF = f[line] ?? 0;
  let next = last;
  let nextP = p[last] ?? 0;
  let crossing = (lineF - (f[last] ?? 0)) / (nextP - lineP);
  for (let other = 0; other < length; other += 1) {
    const otherP = p[other] ?? 0;
    if (otherP <= lineP) continue;
    const point = (lineF - (f[other] ?? 0)) / (otherP - lineP);
    if (point > crossing || (point === crossing && otherP <= nextP)) continue;
    next = other;
    nextP = otherP;
    crossing = point;
  }
  return next;
}
