// One field of the forms: shows what holds in the level, says where it comes from, writes what is typed a
// moment later. What the own file does not say stands in grey.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { editorText } from '../../text/index.js';
import { describeProblem } from '../code/marks.js';
import { inheritedNode, isOwn, layersAt, shownNode } from '../outline/layers.js';
import type { OutlinePath } from '../outline/outline.js';
import { Control } from './control.js';
import { readWords, shownWords } from './field-values.js';
import { problemsAt, useForm } from './form-context.js';
import { leavingOut, setting, takingBack } from './form-edits.js';
import type { FieldShape } from './shapes.js';

/** A pause in typing after which the text is changed. */
const pauseMs = 350;

interface FieldProps {
  readonly path: OutlinePath;
  readonly shape: FieldShape;
  /** Instead of the name of the key. */
  readonly name?: string;
  /** For sliders and the like: the text changes at once. */
  readonly range?: { readonly low: number; readonly high: number };
  /** A list's item that is the same in the level below cannot be changed one by one. */
  readonly isFixed?: boolean | undefined;
}

/** What a key of a level file is called in the forms. */
interface FieldWords {
  readonly name: string;
  readonly help?: string;
}

export function Field({ path, shape, name, range, isFixed = false }: FieldProps) {
  const house = useForm();
  const id = useId();
  const layers = layersAt(house.layers, path);
  const shown = shownWords(shownNode(layers), shape.kind);
  const { words, type, finish, isRefused } = useTyping(path, {
    shape,
    shown,
    isQuick: range !== undefined,
  });
  const fields: Readonly<Record<string, FieldWords>> = editorText.fields;
  const known = fields[shape.key];
  const label = name ?? known?.name ?? shape.key;
  const problems = problemsAt(house, path);
  const inherited = inheritedNode(layers);
  const notes = [
    known?.help,
    isRefused ? editorText.forms.wholeNumber : undefined,
    ...problems.map(describeProblem),
  ].filter((note) => note !== undefined);
  const isInherited = !isOwn(layers) && inherited !== undefined;
  return (
    <div class={`field field-${shape.kind}${isInherited ? ' field-inherited' : ''}`}>
      <label for={id}>{label}</label>
      <Control
        id={id}
        kind={shape.kind}
        words={words}
        range={range}
        isDisabled={isFixed}
        isWrong={isRefused || problems.some(({ severity }) => severity === 'error')}
        describedBy={notes.length === 0 && !isInherited ? undefined : `${id}-notes`}
        type={type}
        finish={finish}
      />
      <div class="field-notes" id={`${id}-notes`}>
        {isInherited ? (
          <p class="field-from">{editorText.forms.inherited(house.baseTitle)}</p>
        ) : undefined}
        {notes.map((note) => (
          <p key={note} class={note === known?.help ? 'field-help' : 'field-problem'}>
            {note}
          </p>
        ))}
      </div>
      {isOwn(layers) && inherited !== undefined ? (
        <TakeBack path={path} label={label} was={shownWords(inherited, shape.kind)} />
      ) : undefined}
    </div>
  );
}

interface TakeBackProps {
  readonly path: OutlinePath;
  readonly label: string;
  readonly was: string;
}

function TakeBack({ path, label, was }: TakeBackProps) {
  const { edit } = useForm();
  const short = was.length > 60 ? `${was.slice(0, 60)} …` : was;
  return (
    <p class="field-own">
      <span>
        {editorText.forms.ownMark}, {editorText.forms.was(short)}
      </span>{' '}
      <button
        type="button"
        class="link"
        aria-label={editorText.forms.takeBackNamed(label, short)}
        onClick={() => edit(path.join('\n'), takingBack(path))}
      >
        {editorText.forms.takeBack}
      </button>
    </p>
  );
}

interface Typing {
  readonly shape: FieldShape;
  readonly shown: string;
  readonly isQuick: boolean;
}

/** What stands in the field while somebody types, and when it goes into the text. */
function useTyping(path: OutlinePath, { shape, shown, isQuick }: Typing) {
  const { edit, layers } = useForm();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const sent = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    // The text has caught up with what was typed, or was changed elsewhere.
    if (draft === undefined || draft === sent.current) setDraft(undefined);
  }, [shown]);
  const send = (words: string): void => {
    clearTimeout(timer.current);
    sent.current = words;
    const read = readWords(words, shape);
    const inherited = inheritedNode(layersAt(layers, path)) !== undefined;
    if (read.kind === 'value') edit(path.join('\n'), setting(path, read.value));
    if (read.kind === 'nothing')
      edit(path.join('\n'), inherited ? leavingOut(path) : takingBack(path));
  };
  const isAtOnce = isQuick || shape.kind === 'yes-no' || shape.kind === 'foresight';
  return {
    words: draft ?? shown,
    isRefused: draft !== undefined && readWords(draft, shape).kind === 'refused',
    type(words: string): void {
      setDraft(words);
      clearTimeout(timer.current);
      if (isAtOnce) send(words);
      else timer.current = setTimeout(() => send(words), pauseMs);
    },
    finish(): void {
      if (draft === undefined) return;
      if (draft !== sent.current && draft !== shown) send(draft);
      if (draft === shown || readWords(draft, shape).kind === 'refused') setDraft(undefined);
    },
  };
}
