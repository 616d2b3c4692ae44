// One level on the bench: forms and text side by side on a wide screen, one at a time on a narrow one; the
// check, trying out, whether it teaches, and sharing beside them.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../session/index.js';
import { editorText } from '../text/index.js';
import { useMedia } from '../ui/index.js';
import type { Bench } from './bench/bench.js';
import { BenchBar } from './bench-bar.js';
import { ProblemList } from './check/problem-list.js';
import { CodeView, type ShowSpan } from './code/code-view.js';
import { problemSpan } from './code/marks.js';
import { Forms } from './forms/forms.js';
import { LessonPanel } from './panels/lesson-panel.js';
import { PlayPanel, type PlayWish } from './panels/play-panel.js';
import { SharePanelRoom } from './panels/share-panel.js';
import { type PanelName, panels, Tabs } from './panels/tabs.js';
import type { Services } from './services.js';
import { useBench } from './use-bench.js';
import { useUndoKeys } from './use-undo-keys.js';

interface WorkbenchProps {
  readonly bench: Bench;
  readonly services: Pick<Services, 'reader' | 'texts'>;
  readonly play: (wish: PlayWish) => void;
  readonly save: () => void;
}

export function Workbench({ bench, services, play, save }: WorkbenchProps) {
  const state = useBench(bench);
  const isWide = useMedia('(min-width: 62rem)');
  const [wanted, select] = useState<PanelName>('forms');
  const show = useRef<ShowSpan>(() => undefined);
  // Beside the forms, a wide screen shows the text first.
  const selected = isWide && wanted === 'forms' ? 'code' : wanted;
  const showSpan: ShowSpan = (span) => {
    select('code');
    // The text view can take the focus once its panel is shown.
    setTimeout(() => show.current(span), 0);
  };
  useUndoKeys(bench);
  const showProblem = (problem: Problem): void => {
    const span = problemSpan(bench.manuscript.state.doc, problem);
    if (span !== undefined) showSpan(span);
  };
  return (
    <div class={`bench ${isWide ? 'bench-wide' : 'bench-narrow'}`}>
      <BenchBar bench={bench} state={state} save={save} />
      <Tabs
        shown={isWide ? panels.filter((panel) => panel !== 'forms') : panels}
        selected={selected}
        select={select}
      />
      <div
        class="bench-forms"
        id="panel-forms"
        hidden={!isWide && selected !== 'forms'}
        {...(isWide ? {} : { role: 'tabpanel', 'aria-labelledby': 'tab-forms' })}
      >
        <Forms
          bench={bench}
          state={state}
          isWide={isWide}
          showAt={(at) => showSpan({ from: at, to: at })}
        />
      </div>
      <Panel name="code" selected={selected}>
        <p class="code-about">{editorText.code.about}</p>
        <CodeView
          bench={bench}
          onReady={(ready) => {
            show.current = ready;
          }}
        />
        <ProblemList state={state} show={showProblem} />
      </Panel>
      <Panel name="play" selected={selected}>
        <PlayPanel read={state.checked?.read} start={play} />
      </Panel>
      <Panel name="lesson" selected={selected}>
        <LessonPanel
          bench={bench}
          state={state}
          reader={services.reader}
          texts={services.texts}
          showAt={(at) => showSpan({ from: at, to: at })}
        />
      </Panel>
      <Panel name="share" selected={selected}>
        <SharePanelRoom bench={bench} save={save} />
      </Panel>
    </div>
  );
}

interface PanelProps {
  readonly name: PanelName;
  readonly selected: PanelName;
  readonly children: ComponentChildren;
}

function Panel({ name, selected, children }: PanelProps) {
  return (
    <div
      class={`bench-panel bench-panel-${name}`}
      role="tabpanel"
      id={`panel-${name}`}
      aria-labelledby={`tab-${name}`}
      hidden={name !== selected}
    >
      {children}
    </div>
  );
}
