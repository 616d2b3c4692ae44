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

/**
 * Appends to `into`, which is empty, the lines of a list that are best somewhere from `low` to `high`, by
 * slope. Walks the lines by slope and keeps where each begins to be best: a later line takes the place of
 * those that it beats from their beginning on. Cost: that of sorting.
 */
export function keepEnvelope(list: LineList, low: number, high: number, into: LineList): void {
  sortBySlope(list);
  const begins: number[] = [];
  for (let line = 0; line < list.length; line += 1) {
    const p = list.p[line] ?? 0;
    const f = list.f[line] ?? 0;
    let last = into.length - 1;
    while (
      last >= 0 &&
      p * (begins[last] ?? low) + f >= worth(into, last, begins[last] ?? low) - sameValue
    ) {
      last -= 1;
    }
    into.length = last + 1;
    if (last >= 0 && p * high + f <= worth(into, last, high) + sameValue) continue;
    begins[last + 1] = last < 0 ? low : crossing(into, last, p, f);
    pushLine(into, p, f);
  }
}

function worth(list: LineList, line: number, banked: number): number {
  return (list.p[line] ?? 0) * banked + (list.f[line] ?? 0);
}

/** Where a steeper line overtakes one of a list. */
function crossing(list: LineList, line: number, p: number, f: number): number {
  return ((list.f[line] ?? 0) - f) / (p - (list.p[line] ?? 0));
}

/** Insertion: lists are short and partly sorted. */
function sortBySlope({ p, f, length }: LineList): void {
  for (let line = 1; line < length; line += 1) {
    const lineP = p[line] ?? 0;
    const lineF = f[line] ?? 0;
    let place = line;
    while (place > 0 && (p[place - 1] ?? 0) > lineP) {
      p[place] = p[place - 1] ?? 0;
      f[place] = f[place - 1] ?? 0;
      place -= 1;
    }
    p[place] = lineP;
    f[place] = lineF;
  }
}

/** An outcome of a draw: its odds, from 0 to 1, and its lines with its reward counted in, by slope. */
export interface DrawnLines {
  readonly odds: number;
  readonly lines: LineList;
}

/**
 * Appends to `into`, which is empty, the sum of two envelopes from `low` to `high`: in each stretch the
 * sum of the lines that are best there. Cost: the number of lines.
 */
export function addEnvelopes(
  parts: LineList,
  { odds, lines }: DrawnLines,
  range: { readonly low: number; readonly high: number },
  into: LineList,
): void {
  let part = lineAt(parts, 0, range.low);
  let line = lineAt(lines, 0, range.low);
  for (;;) {
    const partP = parts.p[part] ?? 0;
    const lineP = lines.p[line] ?? 0;
    pushLine(into, partP + odds * lineP, (parts.f[part] ?? 0) + odds * (lines.f[line] ?? 0));
    const next = Math.min(endOf(parts, part), endOf(lines, line));
    if (next >= range.high) return;
    part = lineAt(parts, part, next);
    line = lineAt(lines, line, next);
  }
}

/** The line of an envelope that is best just above `banked`, looked for from a line on. */
function lineAt(list: LineList, from: number, banked: number): number {
  let line = from;
  while (endOf(list, line) <= banked) line += 1;
  return line;
}

/** Up to where a line of an envelope is best. */
function endOf(list: LineList, line: number): number {
  if (line + 1 >= list.length) return Infinity;
  return crossing(list, line, list.p[line + 1] ?? 0, list.f[line + 1] ?? 0);
}
