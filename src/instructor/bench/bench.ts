// The workbench of one level: its text, its outline for the forms, what the checker says, and whether it is
// kept. Slow answers come from workers; those to an older text are dropped.
import type { KeptLevel, LevelReader, OwnLevels, ReadLevel } from '../../session/index.js';
import type { TextChange, Written } from '../outline/edits.js';
import type { Outline } from '../outline/outline.js';
import { type Base, type Bases, titleOf } from './bases.js';
import { createLatest, type Latest } from './latest.js';
import type { Manuscript } from './manuscript.js';
import type { ReadOutline } from './outline-reader.js';

/** What the forms are drawn from. */
export interface OutlinedText {
  readonly text: string;
  readonly outline: Outline;
  readonly bases: readonly Base[];
}

export interface CheckedText {
  readonly text: string;
  readonly read: ReadLevel;
}

export interface BenchState {
  readonly outlined?: OutlinedText;
  readonly checked?: CheckedText;
  readonly isChecking: boolean;
  /** `kept`: this browser holds the text as it stands. */
  readonly keeping: 'kept' | 'pending' | 'failed';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Wishes for trying the level out; no part of it. */
  readonly seed?: number;
  readonly language?: string;
}

export interface BenchOptions {
  readonly level: KeptLevel;
  readonly manuscript: Manuscript;
  readonly reader: Pick<LevelReader, 'read'>;
  readonly readOutline: ReadOutline;
  readonly bases: Pick<Bases, 'below'>;
  readonly ownLevels: Pick<OwnLevels, 'save'>;
  readonly now: () => number;
  /** Pauses that are waited for; tests take none. */
  readonly delays?: { readonly check: number; readonly outline: number; readonly keep: number };
}

/** Works out changes from a text and its outline. */
export type FormEdit = (written: Written) => readonly TextChange[];

const usualDelays = { check: 250, outline: 120, keep: 300 };

export class Bench {
  readonly manuscript: Manuscript;
  readonly id: string;
  private readonly options: BenchOptions;
  private readonly outlines: Latest<string>;
  private readonly checks: Latest<string>;
  private readonly keeps: Latest<KeptLevel>;
  private readonly listeners = new Set<(state: BenchState) => void>();
  private readonly waiting = new Map<string, FormEdit>();
  private readonly stopListening: () => void;
  private current: BenchState;

  constructor(options: BenchOptions) {
    const { level, manuscript, delays = usualDelays } = options;
    this.options = options;
    this.manuscript = manuscript;
    this.id = level.id;
    this.current = { isChecking: true, keeping: 'kept', canUndo: false, canRedo: false };
    this.set({ ...wishesOf(level) });
    this.outlines = createLatest({
      delayMs: delays.outline,
      answer: (text) => this.outline(text),
      onAnswer: (outlined) => this.takeOutline(outlined),
    });
    this.checks = createLatest({
      delayMs: delays.check,
      answer: async (text) => ({ text, read: await this.check(text) }),
      onAnswer: (checked) => this.set({ checked, isChecking: false }),
    });
    this.keeps = createLatest({
      delayMs: delays.keep,
      answer: (row) => options.ownLevels.save(row),
      onAnswer: (isKept) => this.set({ keeping: isKept ? 'kept' : 'failed' }),
    });
    this.stopListening = manuscript.listen(({ docChanged }) => {
      if (docChanged) this.follow(this.waiting.size > 0 ? 0 : undefined);
    });
    this.outlines.ask(manuscript.text, 0);
    this.checks.ask(manuscript.text, 0);
  }

  get state(): BenchState {
    return this.current;
  }

  subscribe(listener: (state: BenchState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Changes the text from a form. Where the outline is behind the text, the change waits for the next one;
   * of several with one key only the last is made. Nothing where the text is no YAML.
   */
  edit(key: string, work: FormEdit): void {
    this.waiting.set(key, work);
    if (this.current.outlined?.text === this.manuscript.text) this.makeNext();
    else this.outlines.ask(this.manuscript.text, 0);
  }

  undo(): void {
    this.manuscript.undo();
  }

  redo(): void {
    this.manuscript.redo();
  }

  /** Luck and language for trying it out. */
  wish(wishes: {
    readonly seed?: number | undefined;
    readonly language?: string | undefined;
  }): void {
    const { seed, language, ...rest } = { ...this.current, ...wishes };
    this.current = rest;
    this.set({
      ...(seed === undefined ? {} : { seed }),
      ...(language === undefined ? {} : { language }),
    });
    this.keep();
    this.checks.ask(this.manuscript.text, 0);
  }

  /** Writes to storage what waits for a pause. */
  keepNow(): void {
    if (this.current.keeping === 'pending') this.keeps.ask(this.row(), 0);
  }

  close(): void {
    this.keepNow();
    this.stopListening();
    this.outlines.stop();
    this.checks.stop();
    this.listeners.clear();
  }

  /** The level as it is kept. */
  row(): KeptLevel {
    const { level, now } = this.options;
    const { seed, language, outlined } = this.current;
    const title = outlined?.outline.kind === 'outline' ? titleOf(outlined.outline.root) : undefined;
    return {
      id: level.id,
      title: title ?? level.title,
      text: this.manuscript.text,
      created: level.created,
      updated: now(),
      ...(seed === undefined ? {} : { seed }),
      ...(language === undefined ? {} : { language }),
    };
  }

  private follow(outlineDelayMs: number | undefined): void {
    const { text, canUndo, canRedo } = this.manuscript;
    this.set({ isChecking: true, canUndo, canRedo });
    this.outlines.ask(text, outlineDelayMs);
    this.checks.ask(text);
    this.keep();
  }

  private keep(): void {
    this.set({ keeping: 'pending' });
    this.keeps.ask(this.row());
  }

  private async outline(text: string): Promise<OutlinedText> {
    const outline = await this.options.readOutline(text);
    const bases = outline.kind === 'outline' ? await this.options.bases.below(outline.root) : [];
    return { text, outline, bases };
  }

  private check(text: string): Promise<ReadLevel> {
    const { language } = this.current;
    return this.options.reader.read(text, language === undefined ? {} : { language });
  }

  private takeOutline(outlined: OutlinedText): void {
    this.set({ outlined });
    this.makeNext();
  }

  /** Makes the first change that waits; the others wait for the outline of what it left. */
  private makeNext(): void {
    const { outlined } = this.current;
    if (outlined?.outline.kind !== 'outline') {
      this.waiting.clear();
      return;
    }
    const { text } = outlined;
    const { root } = outlined.outline;
    for (const [key, work] of this.waiting) {
      this.waiting.delete(key);
      const changes = work({ text, root });
      if (changes.length === 0) continue;
      this.manuscript.edit(changes);
      this.outlines.ask(this.manuscript.text, 0);
      return;
    }
  }

  private set(change: Partial<BenchState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener(this.current);
  }
}

function wishesOf({ seed, language }: KeptLevel): Pick<BenchState, 'seed' | 'language'> {
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(language === undefined ? {} : { language }),
  };
}
