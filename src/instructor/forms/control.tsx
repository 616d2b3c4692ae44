// What one types into, by the kind of a field.
import { editorText } from '../../text/index.js';
import type { FieldKind } from './shapes.js';

interface ControlProps {
  readonly id: string;
  readonly kind: FieldKind;
  readonly words: string;
  readonly range: { readonly low: number; readonly high: number } | undefined;
  readonly isDisabled: boolean;
  readonly isWrong: boolean;
  readonly describedBy: string | undefined;
  readonly type: (words: string) => void;
  /** The field has lost the focus. */
  readonly finish: () => void;
}

export function Control(props: ControlProps) {
  const { id, kind, words, range, isDisabled, isWrong, describedBy, type, finish } = props;
  const shared = {
    id,
    disabled: isDisabled,
    'aria-invalid': isWrong,
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    onBlur: finish,
  };
  if (range !== undefined) return <Slider {...props} range={range} />;
  switch (kind) {
    case 'yes-no':
      return (
        <input
          {...shared}
          type="checkbox"
          checked={words === 'true'}
          onChange={({ currentTarget }) => type(String(currentTarget.checked))}
        />
      );
    case 'foresight':
      return (
        <select
          {...shared}
          value={words}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        >
          {Object.entries(editorText.foresight).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'text':
    case 'lines':
      return (
        <textarea
          {...shared}
          rows={rowsOf(words)}
          value={words}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      );
    default:
      return (
        <input
          {...shared}
          type="text"
          inputMode={kind === 'whole' ? 'numeric' : 'text'}
          class={kind === 'phrase' ? 'phrase' : undefined}
          spellcheck={kind === 'line'}
          value={words}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      );
  }
}

interface SliderProps extends ControlProps {
  readonly range: { readonly low: number; readonly high: number };
}

function Slider({ id, words, range, isDisabled, describedBy, type, finish }: SliderProps) {
  return (
    <span class="slider">
      <input
        id={id}
        type="range"
        min={range.low}
        max={range.high}
        step={1}
        value={words}
        disabled={isDisabled}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={finish}
      />
      <output for={id}>{words}</output>
    </span>
  );
}

/** Tall enough for the text, about 60 signs a line. */
function rowsOf(words: string): number {
  const lines = words.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 60)));
  return Math.min(
    12,
    Math.max(
      2,
      lines.reduce((sum, count) => sum + count, 0),
    ),
  );
}
