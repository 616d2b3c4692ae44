// The bar above a level on the bench: what it is called, what the check says, undo and redo, saving.
import { editorText } from '../text/index.js';
import type { Bench, BenchState } from './bench/bench.js';
import { checkSentence } from './check/problem-list.js';
import { errorsOf } from './check/problems-of.js';

const words = editorText.bench;

interface BenchBarProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly save: () => void;
}

export function BenchBar({ bench, state, save }: BenchBarProps) {
  const isSound = errorsOf(state.checked?.read).length === 0;
  return (
    <div class="bench-bar">
      <h1 tabIndex={-1}>{bench.row().title}</h1>
      <div class="bench-tools">
        <button type="button" class="quiet" disabled={!state.canUndo} onClick={() => bench.undo()}>
          {words.undo}
        </button>
        <button type="button" class="quiet" disabled={!state.canRedo} onClick={() => bench.redo()}>
          {words.redo}
        </button>
        <button type="button" class="quiet" onClick={save}>
          {words.save}
        </button>
      </div>
      <p class={`bench-check ${isSound ? 'bench-sound' : 'bench-unsound'}`} role="status">
        {checkSentence(state)}
      </p>
      <p class={`bench-kept bench-kept-${state.keeping}`} role="status">
        {words[state.keeping]}
      </p>
    </div>
  );
}
