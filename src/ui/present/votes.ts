// The hands counted in one turn of one game, and which stance leads. Kept in memory only; another turn or
// another game begins at nothing.
import type { DeskView, OptionView, Session, SessionState } from '../../session/index.js';

/** More hands than any class has. */
export const mostHands = 999;

export class Votes {
  private turn = '';
  private counts: ReadonlyMap<string, number> = new Map();
  private readonly listeners = new Set<() => void>();

  /** Forgets everything when the table has come to another turn. */
  follow({ play }: SessionState): void {
    const turn = play === undefined ? '' : `${play.id} ${play.game.turns.length}`;
    if (turn === this.turn) return;
    this.turn = turn;
    this.clear();
  }

  countOf(desk: string, stance: string): number {
    return this.counts.get(keyOf(desk, stance)) ?? 0;
  }

  /** Whole hands from 0 to `mostHands`; anything else is brought there, and no number is no hands. */
  put(desk: string, stance: string, count: number): void {
    const whole = Number.isNaN(count) ? 0 : Math.round(count);
    const held = Math.min(mostHands, Math.max(0, whole));
    this.counts = new Map(this.counts).set(keyOf(desk, stance), held);
    this.tell();
  }

  clear(): void {
    this.counts = new Map();
    this.tell();
  }

  /** Hears every change; the answer stops it. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const kept = new WeakMap<Session, Votes>();

/** The counts of this session's turn; they outlast the plan's way to the bets and back. */
export function votesOf(session: Session): Votes {
  const votes = kept.get(session) ?? new Votes();
  kept.set(session, votes);
  votes.follow(session.getState());
  return votes;
}

/** The stances of a desk with the most hands: none where no hand was counted, several where they are level. */
export function leadersOf(desk: DeskView, votes: Votes): readonly OptionView[] {
  const most = Math.max(0, ...desk.options.map((one) => votes.countOf(desk.id, one.stance)));
  if (most === 0) return [];
  return desk.options.filter((one) => votes.countOf(desk.id, one.stance) === most);
}

function keyOf(desk: string, stance: string): string {
  return `${desk} ${stance}`;
}
