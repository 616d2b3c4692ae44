// The views of a level as tabs: arrow keys go from one to the next, as in any row of tabs.
import type { TargetedKeyboardEvent } from 'preact';
import { editorText } from '../../text/index.js';

export const panels = ['forms', 'code', 'play', 'lesson', 'share'] as const;
export type PanelName = (typeof panels)[number];

interface TabsProps {
  readonly shown: readonly PanelName[];
  readonly selected: PanelName;
  readonly select: (panel: PanelName) => void;
}

export function Tabs({ shown, selected, select }: TabsProps) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next =
      step === undefined
        ? edgeOf(event.key, shown)
        : shown.at((shown.indexOf(selected) + step) % shown.length);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div
      class="bench-tabs"
      role="tablist"
      aria-label={editorText.bench.panels}
      onKeyDown={onKeyDown}
    >
      {shown.map((panel) => (
        <button
          key={panel}
          type="button"
          role="tab"
          id={`tab-${panel}`}
          class="bench-tab"
          aria-selected={panel === selected}
          aria-controls={`panel-${panel}`}
          tabIndex={panel === selected ? 0 : -1}
          onClick={() => select(panel)}
        >
          {editorText.bench[panel]}
        </button>
      ))}
    </div>
  );
}

function edgeOf(key: string, shown: readonly PanelName[]): PanelName | undefined {
  if (key === 'Home') return shown[0];
  return key === 'End' ? shown.at(-1) : undefined;
}
