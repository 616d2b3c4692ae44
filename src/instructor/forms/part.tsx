// A part of a level in the forms: its fields, the parts in it, and for a map or list each of its entries,
// which open one by one.
import { useState } from 'preact/hooks';
import { editorText } from '../../text/index.js';
import {
  inheritedNode,
  isOwn,
  isTakenAway,
  keysOf,
  type Layers,
  layersAt,
  partKeys,
  shownNode,
  wordsOf,
} from '../outline/layers.js';
import { type OutlinePath, plainOf } from '../outline/outline.js';
import { AddPart } from './add-part.js';
import { Field } from './field.js';
import { countProblems, useForm } from './form-context.js';
import { leavingOut, removing, setting, takingBack } from './form-edits.js';
import type { FieldShape, PartShape } from './shapes.js';

const words = editorText.forms;
const partNames: Readonly<Record<string, string>> = editorText.parts;

interface PartProps {
  readonly path: OutlinePath;
  readonly shape: PartShape;
}

export function Part({ path, shape }: PartProps) {
  const { layers } = useForm();
  const name = partNames[shape.key] ?? shape.key;
  if (shape.kind === 'figures') return <Figures path={path} shape={shape} name={name} />;
  const isMissing = shownNode(layersAt(layers, path)) === undefined;
  if (shape.kind === 'many') return <Many path={path} shape={shape} name={name} />;
  if (isMissing) return undefined;
  return (
    <fieldset class="part">
      <legend>{name}</legend>
      <Fields path={path} fields={shape.fields} />
      {shape.parts.map((part) => (
        <Part key={part.key} path={[...path, part.key]} shape={part} />
      ))}
    </fieldset>
  );
}

interface FieldsProps {
  readonly path: OutlinePath;
  readonly fields: readonly FieldShape[];
  readonly isFixed?: boolean;
}

export function Fields({ path, fields, isFixed }: FieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <Field key={field.key} path={[...path, field.key]} shape={field} isFixed={isFixed} />
      ))}
    </>
  );
}

interface NamedPartProps extends PartProps {
  readonly name: string;
}

/** A number or phrase for each name of a section, such as a price in each budget. */
function Figures({ path, shape, name }: NamedPartProps) {
  const { layers } = useForm();
  const section = shape.names ?? '';
  return (
    <fieldset class="part part-figures">
      <legend>{name}</legend>
      {keysOf(layersAt(layers, [section])).map((key) => (
        <Field
          key={key}
          path={[...path, key]}
          shape={{ key, kind: 'phrase', isOptional: true }}
          name={wordsOf(layersAt(layers, [section, key, 'name'])) || key}
        />
      ))}
    </fieldset>
  );
}

function Many({ path, shape, name }: NamedPartProps) {
  const { layers, baseTitle, edit } = useForm();
  const here = layersAt(layers, path);
  const { keys, isFixed } = partKeys(here);
  const shown = shownNode(here);
  if (keys.length === 0 && shape.blank === undefined) return undefined;
  return (
    <section class="part" aria-label={name}>
      <h3>{name}</h3>
      {isFixed && shown !== undefined ? (
        <p class="part-fixed">
          {words.takeOverAbout(baseTitle)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => edit(path.join('\n'), setting(path, plainOf(shown)))}
          >
            {words.takeOver}
          </button>
        </p>
      ) : undefined}
      {keys.length === 0 ? <p class="part-none">{words.none}</p> : undefined}
      {keys.map((key, index) => (
        <Entry key={key} path={[...path, key]} shape={shape} index={index} isFixed={isFixed} />
      ))}
      {shape.blank === undefined || isFixed ? undefined : (
        <AddPart path={path} shape={shape} name={name} taken={keys.map(String)} />
      )}
    </section>
  );
}

interface EntryProps extends PartProps {
  readonly index: number;
  readonly isFixed: boolean;
}

function Entry({ path, shape, index, isFixed }: EntryProps) {
  const house = useForm();
  const [isOpen, setOpen] = useState(false);
  const here = layersAt(house.layers, path);
  const title = titleOf(here, path, index);
  if (isTakenAway(here)) return <TakenAway path={path} here={here} />;
  const node = shownNode(here);
  if (node?.kind === 'scalar') {
    return (
      <div class="entry-text">
        <Field path={path} shape={{ key: 'text', kind: 'text' }} name={title} isFixed={isFixed} />
        <RemoveEntry path={path} here={here} title={title} isFixed={isFixed} />
      </div>
    );
  }
  const problems = countProblems(house, path);
  return (
    <details
      class="entry"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span class="entry-title">{title}</span>
        {isOwn(here) && inheritedNode(here) !== undefined ? (
          <span class="entry-mark">{words.ownMark}</span>
        ) : undefined}
        {problems > 0 ? <span class="entry-problems">{words.problems(problems)}</span> : undefined}
      </summary>
      {isOpen ? (
        <div class="entry-body">
          <Fields path={path} fields={shape.fields} isFixed={isFixed} />
          {shape.parts.map((part) => (
            <Part key={part.key} path={[...path, part.key]} shape={part} />
          ))}
          <RemoveEntry path={path} here={here} title={title} isFixed={isFixed} />
        </div>
      ) : undefined}
    </details>
  );
}

interface EntryPlace {
  readonly path: OutlinePath;
  readonly here: Layers;
}

function TakenAway({ path, here }: EntryPlace) {
  const { edit } = useForm();
  const title = titleOf(here.slice(1), path, 0);
  return (
    <p class="entry-gone">
      <s>{title}</s> {words.takenAway}{' '}
      <button
        type="button"
        class="link"
        aria-label={words.bringBack(title)}
        onClick={() => edit(path.join('\n'), takingBack(path))}
      >
        {words.takeBack}
      </button>
    </p>
  );
}

interface RemoveEntryProps extends EntryPlace {
  readonly title: string;
  readonly isFixed: boolean;
}

function RemoveEntry({ path, here, title, isFixed }: RemoveEntryProps) {
  const { edit } = useForm();
  if (isFixed) return undefined;
  const isInherited = inheritedNode(here) !== undefined;
  const work = isInherited ? leavingOut(path) : removing(path);
  return (
    <p class="entry-remove">
      {isOwn(here) && isInherited && shownNode(here)?.kind !== 'scalar' ? (
        <button
          type="button"
          class="quiet"
          aria-label={`${words.takeBack}: ${title}`}
          onClick={() => edit(path.join('\n'), takingBack(path))}
        >
          {words.takeBack}
        </button>
      ) : undefined}
      <button
        type="button"
        class="quiet"
        aria-label={words.remove(title)}
        onClick={() => edit(path.join('\n'), work)}
      >
        {words.removeShort}
      </button>
    </p>
  );
}

/** By what a part is known: its name or title, its sentence, its key, its number. */
function titleOf(here: Layers, path: OutlinePath, index: number): string {
  const key = path.at(-1);
  const date = wordsOf(layersAt(here, ['date']));
  const named = ['title', 'name', 'because', 'say', 'text']
    .map((one) => wordsOf(layersAt(here, [one])))
    .find((one) => one !== '');
  if (named !== undefined) {
    const short = named.length > 70 ? `${named.slice(0, 70)} …` : named;
    return date === '' ? short : `${date}: ${short}`;
  }
  return typeof key === 'string' ? key : words.numbered(index + 1);
}
