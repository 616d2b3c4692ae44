// Fills the lookup table of one phrase: its value for every combination of the slots it reads.
import { type Expression, evaluate } from './expression.js';
import type { LevelProblem } from './problems.js';
import type { Slot } from './tables.js';

export interface PhraseRequest {
  readonly expression: Expression;
  readonly turn: number;
  /** Tenths for interests: values are multiplied by it before they must be whole. */
  readonly scale: number;
  readonly path: readonly (string | number)[];
}

export interface TableShape {
  readonly request: PhraseRequest;
  /** Indices of the slots that the phrase reads, and how far apart their values lie. */
  readonly read: readonly number[];
  readonly strides: readonly number[];
  readonly length: number;
  readonly slots: readonly Slot[];
  readonly assumptions: ReadonlyMap<string, number>;
}

/** The table, and the first value in it that is not whole, told as a problem. */
export function fillTable(shape: TableShape): {
  readonly table: readonly number[];
  readonly fraction?: LevelProblem;
} {
  const exact = Array.from({ length: shape.length }, (_, row) => valueAt(shape, row));
  const table = exact.map(Math.round);
  const broken = exact.find((value, row) => Math.abs(value - (table[row] ?? 0)) > 1e-6);
  return broken === undefined ? { table } : { table, fraction: fractionOf(shape.request, broken) };
}

function valueAt({ request, read, strides, slots, assumptions }: TableShape, row: number): number {
  const value = evaluate(request.expression, (name) => {
    if (name === 'turn') return request.turn;
    const place = read.findIndex((index) => slots[index]?.id === name);
    if (place < 0) return assumptions.get(name) ?? 0;
    const slot = slots[read[place] ?? 0];
    return (slot?.min ?? 0) + (Math.floor(row / (strides[place] ?? 1)) % spanOf(slot));
  });
  return request.scale * value;
}

function fractionOf(request: PhraseRequest, value: number): LevelProblem {
  return {
    path: request.path,
    expected: request.scale === 1 ? 'a whole number' : 'tenths of a point at the finest',
    found: String(value / request.scale),
  };
}

/** How many values a slot can have. */
export function spanOf(slot: Slot | undefined): number {
  return slot === undefined ? 1 : slot.max - slot.min + 1;
}
