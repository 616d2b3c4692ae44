// Asks for the review of the game in the debrief, and keeps what came in the state. The search begins
// when the debrief opens, its first part already with the last facts; it is let go of when the debrief closes.
import type { Order } from '../rules/index.js';
import type { Rest } from '../solver/index.js';
import type { SessionActions } from './actions.js';
import type { BestPlayProgress, BestPlaySubject, GameSoFar } from './best-play.js';
import { type BestPlay, CancelledError } from './best-play-client.js';
import type { ReviewState, TryState, WhatIfState } from './review.js';
import type { Play, SessionState } from './state.js';
import type { Table } from './table.js';

type ReviewActions = Pick<SessionActions, 'startReview' | 'cancelReview' | 'tryOrder' | 'whatIf'>;
type Ready = Extract<ReviewState, { readonly status: 'ready' }>;

/** Progress is told in steps of this share. */
const leastProgress = 0.04;

export function createReviewActions(table: Table): ReviewActions {
  const reviewer = new Reviewer(table);
  table.api.subscribe((state, before) => reviewer.follow(state, before));
  return {
    startReview: () => reviewer.start(),
    cancelReview: () => reviewer.cancel(),
    tryOrder: (turn, order) => reviewer.tryOrder(turn, order),
    whatIf: (turn, order, rest) => reviewer.whatIf({ turn, order, rest }),
  };
}

class Reviewer {
  private readonly table: Table;
  private readonly bestPlay: BestPlay;

  constructor(table: Table) {
    this.table = table;
    this.bestPlay = table.bestPlay;
  }

  /** Begins when a game comes into the debrief, lets go when it leaves. */
  follow(state: SessionState, before: SessionState): void {
    const stage = stageOf(state);
    const last = stageOf(before);
    const isSame = stage !== undefined && last !== undefined && isSameGame(stage.play, last.play);
    if (isSame && stage.isOpen === last.isOpen) return;
    if (stage === undefined && last === undefined) return;
    if (!isSame && last !== undefined) {
      this.bestPlay.cancel();
      this.put({ status: 'none' });
    }
    if (stage?.isOpen === true) void this.start();
    else if (stage !== undefined) this.prepare(stage.play);
  }

  /** The level can be solved while the last facts are told; a failure shows when the review is asked for. */
  private prepare(play: Play): void {
    this.bestPlay
      .ask(subjectOf(play), { kind: 'solve' }, (progress) => this.tell(progress))
      .catch(() => undefined);
  }

  /** Whoever asked first hears of the progress. */
  private tell({ share, states }: BestPlayProgress): void {
    const { review } = this.table.state;
    if (review.status === 'working' && share >= review.share + leastProgress)
      this.put({ status: 'working', share, states });
  }

  async start(): Promise<void> {
    const play = underReview(this.table.state);
    const { status } = this.table.state.review;
    if (play === undefined || status === 'working' || status === 'ready') return;
    this.put({ status: 'working', share: 0, states: 0 });
    try {
      const question = { kind: 'review', game: soFar(play, play.game.turns.length) } as const;
      const answer = await this.bestPlay.ask(subjectOf(play), question, (progress) =>
        this.tell(progress),
      );
      if (answer.kind === 'review') this.put({ status: 'ready', answer, tries: {} });
      if (answer.kind === 'refused') {
        const { states, bounds } = answer;
        this.put({ status: 'refused', states, bounds });
      }
    } catch (error) {
      if (error instanceof CancelledError) return;
      this.put({ status: 'failed', message: error instanceof Error ? error.message : `${error}` });
    }
  }

  cancel(): void {
    if (this.table.state.review.status !== 'working') return;
    this.put({ status: 'cancelled' });
    this.bestPlay.cancel();
  }

  async tryOrder(turn: number, order: Order): Promise<void> {
    const play = underReview(this.table.state);
    if (play === undefined || play.game.turns[turn - 1] === undefined) return;
    const wish = { order };
    const put = (attempt: TryState) => {
      this.change((ready) => ({ ...ready, tries: { ...ready.tries, [turn]: attempt } }));
    };
    const isWanted = () => this.ready()?.tries[turn]?.order === order;
    put({ ...wish, status: 'working' });
    try {
      const question = { kind: 'judge', game: soFar(play, turn - 1), order } as const;
      const answer = await this.bestPlay.ask(subjectOf(play), question);
      if (answer.kind === 'judge' && isWanted()) put({ ...wish, status: 'answered', answer });
    } catch (error) {
      if (!(error instanceof CancelledError) && isWanted()) put({ ...wish, status: 'failed' });
    }
  }

  async whatIf(change: { turn: number; order: Order; rest: Rest }): Promise<void> {
    const play = underReview(this.table.state);
    if (play === undefined || play.game.turns[change.turn - 1] === undefined) return;
    const put = (whatIf: WhatIfState) => this.change((ready) => ({ ...ready, whatIf }));
    const isWanted = () => this.ready()?.whatIf?.order === change.order;
    put({ ...change, status: 'working' });
    try {
      const game = soFar(play, play.game.turns.length);
      const answer = await this.bestPlay.ask(subjectOf(play), { kind: 'what-if', game, change });
      if (answer.kind === 'what-if' && isWanted())
        put({ ...change, status: 'answered', answer: answer.changed });
    } catch (error) {
      if (!(error instanceof CancelledError) && isWanted()) put({ ...change, status: 'failed' });
    }
  }

  private ready(): Ready | undefined {
    const { review } = this.table.state;
    return review.status === 'ready' ? review : undefined;
  }

  private change(changed: (ready: Ready) => Ready): void {
    const ready = this.ready();
    if (ready !== undefined) this.put(changed(ready));
  }

  private put(review: ReviewState): void {
    this.table.set({ review });
  }
}

/** The game in the debrief. */
function underReview({ screen, play }: SessionState): Play | undefined {
  return screen === 'debrief' ? play : undefined;
}

interface Stage {
  readonly play: Play;
  /** The debrief is open; otherwise it comes next. */
  readonly isOpen: boolean;
}

function stageOf({ screen, play }: SessionState): Stage | undefined {
  if (play === undefined) return undefined;
  if (screen === 'debrief') return { play, isOpen: true };
  return screen === 'facts' && play.game.over ? { play, isOpen: false } : undefined;
}

/** Also where it was read again from storage. */
function isSameGame(one: Play, other: Play): boolean {
  const ordersOf = ({ id, game }: Play) =>
    JSON.stringify([id, game.seed, game.turns.map((turn) => turn.order)]);
  return one.game === other.game || ordersOf(one) === ordersOf(other);
}

function subjectOf({ level, fingerprint, assumptions }: Play): BestPlaySubject {
  return { key: `${fingerprint} ${JSON.stringify(assumptions)}`, level, assumptions };
}

function soFar({ game }: Play, turns: number): GameSoFar {
  return { seed: game.seed, orders: game.turns.slice(0, turns).map(({ order }) => order) };
}
