// The text of the level that is being written, with one history of changes for forms and text view alike.
// The single truth: forms are drawn from it and write to it.
import { history, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import {
  EditorState,
  type Extension,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import type { TextChange } from '../outline/edits.js';

export class Manuscript {
  private current: EditorState;
  private readonly listeners = new Set<(transaction: Transaction) => void>();

  /** `extensions` are the text view's; the history is always there. */
  constructor(text: string, extensions: Extension = []) {
    this.current = EditorState.create({ doc: text, extensions: [history(), extensions] });
  }

  get state(): EditorState {
    return this.current;
  }

  get text(): string {
    return this.current.doc.toString();
  }

  /** Hears every change, those of the text view included; the answer stops it. */
  listen(listener: (transaction: Transaction) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes over a change that was worked out from the current state. */
  apply(transaction: Transaction): void {
    this.current = transaction.state;
    for (const listener of this.listeners) listener(transaction);
  }

  dispatch(spec: TransactionSpec): void {
    this.apply(this.current.update(spec));
  }

  /** A change from a form; it can be undone like what was typed. */
  edit(changes: readonly TextChange[]): void {
    if (changes.length > 0) this.dispatch({ changes: [...changes], userEvent: 'input.form' });
  }

  /** Another text altogether, as one change that can be undone. */
  replace(text: string): void {
    this.edit([{ from: 0, to: this.current.doc.length, insert: text }]);
  }

  undo(): boolean {
    return undo(this.target());
  }

  redo(): boolean {
    return redo(this.target());
  }

  get canUndo(): boolean {
    return undoDepth(this.current) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.current) > 0;
  }

  private target() {
    return {
      state: this.current,
      dispatch: (transaction: Transaction) => this.apply(transaction),
    };
  }
}
