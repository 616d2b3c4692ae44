// The text view: CodeMirror in a shadow tree, so that its style sheets are adopted by it and the page's
// content policy holds. It shows the manuscript and writes to nothing else.
import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bench } from '../bench/bench.js';
import { problemsOf } from '../check/problems-of.js';
import { marksOf } from './marks.js';

/** Brings a stretch of the text before the reader's eyes and puts the cursor there. */
export type ShowSpan = (span: { readonly from: number; readonly to: number }) => void;

interface CodeViewProps {
  readonly bench: Bench;
  /** Told once, how to go to a place. */
  readonly onReady: (show: ShowSpan) => void;
}

export function CodeView({ bench, onReady }: CodeViewProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = host.current;
    if (place === null) return undefined;
    const view = mount(place, bench);
    const stops = [followText(view, bench), followProblems(bench)];
    onReady(({ from, to }) => {
      const end = view.state.doc.length;
      view.dispatch({
        selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
        effects: EditorView.scrollIntoView(Math.min(from, end), { y: 'center' }),
      });
      view.focus();
    });
    return () => {
      for (const stop of stops) stop();
      view.destroy();
    };
  }, [bench]);
  return <div class="code-view" ref={host} />;
}

function mount(place: HTMLElement, { manuscript }: Bench): EditorView {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  root.replaceChildren();
  return new EditorView({
    state: manuscript.state,
    parent: root,
    root,
    dispatchTransactions(transactions, view) {
      view.update(transactions);
      for (const transaction of transactions) manuscript.apply(transaction);
    },
  });
}

/** What forms change shows here too. */
function followText(view: EditorView, { manuscript }: Bench): () => void {
  return manuscript.listen((transaction) => {
    if (transaction.startState === view.state) view.update([transaction]);
  });
}

function followProblems(bench: Bench): () => void {
  const { manuscript } = bench;
  let marked: unknown;
  const mark = (): void => {
    const { checked } = bench.state;
    if (checked === marked || checked === undefined || checked.text !== manuscript.text) return;
    marked = checked;
    const marks = marksOf(manuscript.state.doc, problemsOf(checked.read));
    manuscript.dispatch(setDiagnostics(manuscript.state, [...marks]));
  };
  mark();
  return bench.subscribe(mark);
}
