// Adds a part to a map or list: with an id of its own where parts have ids.
import { useId, useState } from 'preact/hooks';
import { editorText } from '../../text/index.js';
import type { OutlinePath } from '../outline/outline.js';
import { useForm } from './form-context.js';
import { adding } from './form-edits.js';
import type { PartShape } from './shapes.js';

const words = editorText.forms;

interface AddPartProps {
  readonly path: OutlinePath;
  readonly shape: PartShape;
  readonly name: string;
  readonly taken: readonly string[];
}

export function AddPart({ path, shape, name, taken }: AddPartProps) {
  const { edit } = useForm();
  const { blank } = shape;
  if (blank === undefined) return undefined;
  const add = (id: string | undefined): void =>
    edit([...path, id].join('\n'), adding(path, id, blank));
  if (shape.isList !== true) return <AddNamed name={name} shape={shape} taken={taken} add={add} />;
  return (
    <p>
      <button
        type="button"
        class="quiet"
        aria-label={words.addNamed(name)}
        onClick={() => add(undefined)}
      >
        {words.add}
      </button>
    </p>
  );
}

interface AddNamedProps {
  readonly name: string;
  readonly shape: PartShape;
  readonly taken: readonly string[];
  readonly add: (id: string) => void;
}

function AddNamed({ name, shape, taken, add }: AddNamedProps) {
  const field = useId();
  const [id, setId] = useState('');
  const [isTold, setTold] = useState(false);
  const wrong = refusalOf(id, shape, taken);
  return (
    <form
      class="add-part"
      onSubmit={(event) => {
        event.preventDefault();
        setTold(wrong !== undefined);
        if (wrong !== undefined) return;
        add(id);
        setId('');
      }}
    >
      <label for={field}>
        {words.addNamed(name)}. {words.newId}
      </label>
      <input
        id={field}
        type="text"
        value={id}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={isTold && wrong !== undefined}
        aria-describedby={`${field}-help`}
        onInput={({ currentTarget }) => setId(currentTarget.value)}
      />
      <button type="submit" class="quiet">
        {words.add}
      </button>
      <p
        id={`${field}-help`}
        class={isTold && wrong !== undefined ? 'field-problem' : 'field-help'}
      >
        {isTold && wrong !== undefined ? wrong : words.newIdHelp}
      </p>
    </form>
  );
}

/** Terms of the glossary are free words; all other names have one form. */
function refusalOf(id: string, { key }: PartShape, taken: readonly string[]): string | undefined {
  if (taken.includes(id)) return words.idTaken;
  const form = key === 'glossary' ? /\S/ : /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;
  return form.test(id) ? undefined : words.idForm;
}
