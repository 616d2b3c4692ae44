// Keeps what a survey of a level has met: each condition, effect, stance and outcome with all that
// was possible there, over all turns.
import type { Expression } from '../rules/index.js';
import type { Path } from './source.js';
import { joinSpans, type Span, type Spans, type Truth } from './spans.js';

/** A condition wherever it was met. */
export interface SeenCondition {
  readonly path: Path;
  readonly condition: Expression;
  readonly truth: Truth;
  /** What was possible for the names of the level, over all the times that it was met. */
  readonly spans: Spans;
}

/** Something that may or may not be possible: an effect that changes something, an outcome. */
export interface SeenPart {
  readonly path: Path;
  readonly isPossible: boolean;
}

/** A stance's price in the turn in which it comes nearest to the purse. */
export interface SeenPrice extends SeenPart {
  readonly price: number;
  readonly purse: number;
}

/** How many stances could be ordered at the open desks of a turn, the fullest menu counted. */
export interface SeenTurn {
  readonly turn: number;
  readonly possible: number;
}

export interface Seen {
  readonly conditions: readonly SeenCondition[];
  readonly effects: readonly SeenPart[];
  readonly outcomes: readonly SeenPart[];
  readonly prices: readonly SeenPrice[];
  readonly turns: readonly SeenTurn[];
}

export interface SeenNotes {
  condition(path: Path, condition: Expression, at: { truth: Truth; spans: Spans }): void;
  part(kind: 'effects' | 'outcomes', path: Path, isPossible: boolean): void;
  price(path: Path, cost: { readonly price: number; readonly purse: number }): void;
  menu(turn: number, possible: number): void;
  all(): Seen;
}

export function createSeenNotes(): SeenNotes {
  const conditions = new Map<Expression, SeenCondition>();
  const parts = { effects: new Map<string, SeenPart>(), outcomes: new Map<string, SeenPart>() };
  const prices = new Map<string, SeenPrice>();
  const turns = new Map<number, SeenTurn>();
  return {
    condition: (path, condition, { truth, spans }) => {
      const before = conditions.get(condition);
      const seen = { path, condition, truth, spans };
      conditions.set(condition, before === undefined ? seen : joinSeen(before, seen));
    },
    part: (kind, path, isPossible) => {
      const key = path.join('\n');
      const before = parts[kind].get(key)?.isPossible ?? false;
      parts[kind].set(key, { path, isPossible: before || isPossible });
    },
    price: (path, { price, purse }) => {
      const key = path.join('\n');
      const before = prices.get(key);
      if (before !== undefined && before.purse - before.price >= purse - price) return;
      prices.set(key, { path, price, purse, isPossible: price <= purse });
    },
    menu: (turn, possible) => {
      const before = turns.get(turn)?.possible ?? 0;
      turns.set(turn, { turn, possible: Math.max(before, possible) });
    },
    all: () => ({
      conditions: [...conditions.values()],
      effects: [...parts.effects.values()],
      outcomes: [...parts.outcomes.values()],
      prices: [...prices.values()],
      turns: [...turns.values()],
    }),
  };
}

function joinSeen(before: SeenCondition, seen: SeenCondition): SeenCondition {
  const truth = before.truth === seen.truth ? seen.truth : 'sometimes';
  // Only conditions that come out the same each time are told, so the rest need no spans.
  if (truth === 'sometimes') return { ...before, truth };
  return { ...before, spans: joinAll(before.spans, seen.spans) };
}

/** What is possible in the one case or in the other; the one itself where the other adds nothing. */
export function joinAll(one: Spans, other: Spans): Spans {
  if (one === other) return one;
  let joined: Map<string, Span> | undefined;
  for (const [name, span] of other) {
    const before = one.get(name);
    if (before === undefined || before === span) continue;
    const both = joinSpans(before, span);
    if (both === before) continue;
    joined ??= new Map(one);
    joined.set(name, both);
  }
  return joined ?? one;
}
