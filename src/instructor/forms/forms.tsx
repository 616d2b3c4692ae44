// The forms of a level: one section at a time, drawn from the outline of the text.
import { useMemo, useState } from 'preact/hooks';
import { editorText } from '../../text/index.js';
import type { Bench, BenchState, OutlinedText } from '../bench/bench.js';
import { problemsOf } from '../check/problems-of.js';
import { FormProvider } from './form-context.js';
import { Fields, Part } from './part.js';
import { sectionShapes } from './shapes.js';
import { Simple } from './simple.js';

const words = editorText.forms;

interface FormsProps {
  readonly bench: Bench;
  readonly state: BenchState;
  /** Sections are chosen with buttons; on a narrow screen from a list. */
  readonly isWide: boolean;
  /** Goes to an offset of the text. */
  readonly showAt: (offset: number) => void;
}

const sectionIds = ['simple', ...sectionShapes.map(({ id }) => id)] as const;
type SectionId = (typeof sectionIds)[number];

export function Forms({ bench, state, isWide, showAt }: FormsProps) {
  const [section, setSection] = useState<SectionId>('simple');
  const { outlined } = state;
  if (outlined === undefined) return <p class="loading">{words.reading}</p>;
  const { outline } = outlined;
  if (outline.kind === 'broken')
    return <Broken text={outlined.text} at={outline.at} showAt={showAt} />;
  return (
    <div class="forms">
      <Sections isWide={isWide} section={section} choose={setSection} />
      <Section bench={bench} state={state} outlined={outlined} section={section} />
    </div>
  );
}

interface SectionsProps {
  readonly isWide: boolean;
  readonly section: SectionId;
  readonly choose: (section: SectionId) => void;
}

function Sections({ isWide, section, choose }: SectionsProps) {
  const label = editorText.bench.sections;
  if (isWide) {
    return (
      <nav class="form-sections" aria-label={label}>
        {sectionIds.map((id) => (
          <button
            key={id}
            type="button"
            class="form-section"
            aria-current={id === section ? 'true' : undefined}
            onClick={() => choose(id)}
          >
            {editorText.sections[id].name}
          </button>
        ))}
      </nav>
    );
  }
  return (
    <label class="form-sections">
      <span class="spoken">{label}</span>
      <select
        value={section}
        onChange={({ currentTarget }) =>
          choose(sectionIds[currentTarget.selectedIndex] ?? 'simple')
        }
      >
        {sectionIds.map((id) => (
          <option key={id} value={id}>
            {editorText.sections[id].name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SectionProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly outlined: OutlinedText;
  readonly section: SectionId;
}

function Section({ bench, state, outlined, section }: SectionProps) {
  const { outline, bases } = outlined;
  const { checked } = state;
  const house = useMemo(
    () => ({
      layers: [
        outline.kind === 'outline' ? outline.root : undefined,
        ...bases.map(({ root }) => root),
      ],
      baseTitle: bases[0]?.title ?? '',
      problems: problemsOf(checked?.read),
      edit: bench.edit.bind(bench),
    }),
    [bench, outline, bases, checked],
  );
  const shape = sectionShapes.find(({ id }) => id === section);
  const { name, about } = editorText.sections[section];
  return (
    <FormProvider value={house}>
      <section class="form-body" key={section} aria-labelledby="form-heading">
        <h2 id="form-heading">{name}</h2>
        <p class="form-about">{about}</p>
        {shape === undefined ? (
          <Simple state={state} wish={(wishes) => bench.wish(wishes)} />
        ) : (
          <>
            <Fields path={[]} fields={shape.fields} />
            {shape.parts.map((part) => (
              <Part key={part.key} path={[part.key]} shape={part} />
            ))}
          </>
        )}
      </section>
    </FormProvider>
  );
}

interface BrokenProps {
  readonly text: string;
  readonly at: number;
  readonly showAt: (offset: number) => void;
}

/** The forms have nothing to stand on while the text is no YAML. */
function Broken({ text, at, showAt }: BrokenProps) {
  const line = text.slice(0, at).split('\n').length;
  return (
    <div class="form-broken">
      <p>{words.broken(line)}</p>
      <button type="button" onClick={() => showAt(at)}>
        {words.toLine(line)}
      </button>
    </div>
  );
}
