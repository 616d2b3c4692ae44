// What best play and random play say about the level: sentences, the bars, and the parts that nobody meets.
import type { ComponentChildren } from 'preact';
import type { BestPlayAnswer } from '../../session/index.js';
import {
  editorText,
  estimateParagraph,
  formatTarget,
  lessonDetails,
  lessonParagraph,
  lessonText,
  lessonVerdict,
} from '../../text/index.js';
import type { OutlinePath } from '../outline/outline.js';
import type { SoundLevel } from './use-best-play.js';

const words = editorText.lesson;

/** How to go to a part of the text; nothing where the part stands in another file. */
export type PlaceOf = (path: OutlinePath) => (() => void) | undefined;

interface LessonToldProps {
  readonly answer: BestPlayAnswer;
  readonly level: SoundLevel['level'];
  /** The level that it changes. */
  readonly base: SoundLevel['level'] | undefined;
  readonly placeOf: PlaceOf;
}

export function LessonTold({ answer, level, base, placeOf }: LessonToldProps) {
  if (answer.kind !== 'lesson') return <p>{words.refused}</p>;
  const { report } = answer;
  if (!report.exact) return <p>{estimateParagraph(report, level).join(' ')}</p>;
  const [verdict] = lessonVerdict(report);
  return (
    <div class="lesson-told">
      <p class="lesson-verdict">{verdict}</p>
      <p>{lessonParagraph(report, { level, base }).join(' ')}</p>
      <ul>
        {lessonDetails(report, level).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Bars rows={report.rows} caption={words.bars} />
      <Bars rows={report.usual} caption={words.usualBars} />
      <Stances
        stances={report.unreachable}
        title={words.unreachable}
        level={level}
        placeOf={placeOf}
      />
      <Stances stances={report.dominated} title={words.dominated} level={level} placeOf={placeOf} />
    </div>
  );
}

interface FrameProps {
  /** What a screen reader calls it. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A table that is wider than its place scrolls in its own frame, by keyboard too. */
function Frame({ name, children }: FrameProps) {
  const reachable = { tabIndex: 0, role: 'region', 'aria-label': name } as const;
  return (
    <div class="table-frame" {...reachable}>
      {children}
    </div>
  );
}

type Rows = Parameters<typeof lessonVerdict>[0]['rows'];

function Bars({ rows, caption }: { readonly rows: Rows; readonly caption: string }) {
  if (rows.length === 0) return undefined;
  return (
    <Frame name={caption}>
      <table class="lesson-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bar, value, unit, atLeast, atMost, met, text }) => (
            <tr key={bar} class={met === false ? 'lesson-missed' : undefined}>
              <th scope="row">
                {bar}
                {text === undefined ? undefined : <small>{text}</small>}
              </th>
              <td>
                {value.toFixed(1)} {unitOf(unit)}
              </td>
              <td>{formatTarget(atLeast, atMost)}</td>
              <td>{met === false ? words.missed : words.met}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

function unitOf(unit: string): string {
  const units: Readonly<Record<string, string>> = lessonText.units;
  return units[unit] ?? unit;
}

interface StancesProps {
  readonly stances: readonly { readonly desk: string; readonly stance: string }[];
  readonly title: string;
  readonly level: SoundLevel['level'];
  readonly placeOf: PlaceOf;
}

/** Stances that nobody can or should order, each leading to its place. */
function Stances({ stances, title, level, placeOf }: StancesProps) {
  if (stances.length === 0) return undefined;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {stances.map(({ desk, stance }) => (
          <li key={`${desk}=${stance}`}>
            <Place
              name={nameOf(level, desk, stance)}
              go={placeOf(['desks', desk, 'stances', stance])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(level: SoundLevel['level'], desk: string, stance: string): string {
  const found = level.desks.find(({ id }) => id === desk);
  const name = found?.stances.find(({ id }) => id === stance)?.name ?? stance;
  return `${found?.name ?? desk}: ${name}`;
}

function Place({ name, go }: { readonly name: string; readonly go: (() => void) | undefined }) {
  if (go === undefined) return <>{name}</>;
  return (
    <button type="button" class="link" onClick={go}>
      {name}
    </button>
  );
}

/** A part by the keys that lead to it; items of lists counted from 1. */
function partName(path: OutlinePath): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' › ');
}

interface HitTableProps {
  readonly answer: BestPlayAnswer;
  readonly placeOf: PlaceOf;
}

/** What random play met, what it never met first. */
export function HitTable({ answer, placeOf }: HitTableProps) {
  if (answer.kind !== 'random-test') return undefined;
  const { games, hits } = answer.test;
  const never = hits.filter((hit) => hit.games === 0).length;
  return (
    <div class="lesson-told">
      <p class="lesson-verdict">{words.never(never, hits.length)}</p>
      <Frame name={words.randomTitle}>
        <table class="lesson-table">
          <caption>{words.hits(games)}</caption>
          <thead>
            <tr>
              {words.hitColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hits
              .toSorted((one, other) => one.games - other.games)
              .map((hit) => (
                <tr
                  key={`${hit.kind} ${hit.path.join(' ')}`}
                  class={hit.games === 0 ? 'lesson-missed' : undefined}
                >
                  <th scope="row">
                    <Place name={partName(hit.path)} go={placeOf(hit.path)} />
                  </th>
                  <td>{words.kinds[hit.kind]}</td>
                  <td>
                    {hit.games === 0 ? words.neverMet : words.share((100 * hit.games) / games)}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </Frame>
    </div>
  );
}
