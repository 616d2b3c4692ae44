// Files of orders: one line a turn, `desk=stance desk=stance`, with the draws of the turn after a
// semicolon where they are given: `… ; event=outcome event=outcome`. `#` begins a comment.
import { type Order, parseOrder } from '../rules/index.js';
import { CommandError } from './command.js';

export interface OrderLine {
  /** The line's number in its file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly order: Order;
  /** Outcome by event; absent where the seed is to draw. */
  readonly draws?: ReadonlyMap<string, string>;
}

/** All lines with an order. Everything wrong with the file is told at once, by line. */
export function parseOrders(file: string, text: string): readonly OrderLine[] {
  const problems: string[] = [];
  const lines = text.split(/\r?\n/).flatMap((whole, index) => {
    const content = whole.replace(/#.*$/, '').trim();
    const line = index + 1;
    if (content === '') return [];
    const read = parseLine(content);
    if (typeof read !== 'string') return { line, ...read };
    problems.push(`${file}:${line}: ${read}`);
    return [];
  });
  if (problems.length > 0) throw new CommandError(problems);
  return lines;
}

function parseLine(content: string): Omit<OrderLine, 'line'> | string {
  const [text = '', drawn, ...rest] = content.split(';').map((part) => part.trim());
  if (rest.length > 0) return 'expected at most one semicolon';
  const parsed = parseOrder(text);
  if (parsed.kind === 'refused') return parsed.problem;
  if (drawn === undefined) return { text, order: parsed.order };
  const draws = parseDraws(drawn);
  return typeof draws === 'string' ? draws : { text, order: parsed.order, draws };
}

function parseDraws(text: string): ReadonlyMap<string, string> | string {
  const draws = new Map<string, string>();
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const [, event, outcome] = /^([a-z0-9][a-z0-9.-]*)=([a-z0-9][a-z0-9-]*)$/.exec(word) ?? [];
    if (event === undefined || outcome === undefined) {
      return `expected event=outcome, found "${word}"`;
    }
    if (draws.has(event)) return `event ${event} is named twice`;
    draws.set(event, outcome);
  }
  return draws;
}
