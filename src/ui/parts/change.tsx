// A change of something counted: its name, from where to where, with its sign. The sign stands in
// words for a screen reader and never in colour alone.
import type { ChangeView } from '../../session/index.js';
import { formatSigned, formatWay, text } from '../../text/index.js';

function ChangeChip({ change }: { readonly change: ChangeView }) {
  const { name, before, after } = change;
  const step = after - before;
  const kind = step === 0 ? 'same' : step > 0 ? 'up' : 'down';
  const [from, to] = [
    wordOf(change, before, change.beforeWord),
    wordOf(change, after, change.afterWord),
  ];
  const spoken =
    step === 0
      ? text.change.unchanged(name, to)
      : text.change.by(name, from, to, signed(change, step));
  return (
    <li class={`chip chip-${kind} chip-${change.kind}`}>
      <span class="spoken">{spoken}</span>
      <span aria-hidden="true">
        <span class="chip-name">{name}</span>{' '}
        <span class="chip-step">
          {step === 0 ? '±0' : `${step > 0 ? '▲' : '▼'} ${signed(change, step)}`}
        </span>
        {change.kind === 'interest' ? undefined : (
          <span class="chip-way"> ({step === 0 ? to : formatWay(from, to)})</span>
        )}
      </span>
    </li>
  );
}

/** Moved first, then what was named but did not move. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeView[] }) {
  if (changes.length === 0) return undefined;
  const moved = changes.filter((one) => one.after !== one.before);
  const still = changes.filter((one) => one.after === one.before);
  return (
    <ul class="chips">
      {[...moved, ...still].map((change) => (
        <ChangeChip key={change.target} change={change} />
      ))}
    </ul>
  );
}

function signed({ kind }: ChangeView, step: number): string {
  return formatSigned(kind === 'interest' ? step / 10 : step);
}

function wordOf({ kind }: ChangeView, value: number, word: string | undefined): string {
  if (kind === 'interest') return text.points(value);
  return word ?? text.number(value);
}
