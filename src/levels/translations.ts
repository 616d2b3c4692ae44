// Lays a file's translations over its own texts: checks that each changes a text that is there, reads the
// gaps in its sentences, and lists what is not yet translated. A text that a language lacks is given in
// the file's own. Everything keeps the place where it was written.

import { isPlainEdition, languageOfEdition } from '../rules/index.js';
import type { Build } from './build-parts.js';
import { type Cursor, field, fieldsOf, textIn } from './cursor.js';
import { readLanguages } from './languages.js';
import { limits } from './limits.js';
import { fileTexts } from './schema.js';
import type { MapNode, Path, SourceEntry, SourceNode } from './source.js';
import { parseTemplate } from './templates.js';
import type { TextLeaf, TextShape } from './text-shape.js';
import type { Untranslated } from './untranslated.js';
import { didYouMean, quoteText } from './wording.js';

export interface Translation extends Untranslated {
  /** The file with its texts in the other language. */
  readonly root: MapNode;
}

/**
 * The file in each of its other languages and plain editions, all mistakes in them told. What a plain edition
 * lacks is told in the usual words of its language.
 */
export function readTranslations(build: Build, root: MapNode): ReadonlyMap<string, Translation> {
  const cursor: Cursor = { path: [], node: root };
  const { language } = readLanguages(cursor);
  const translations = fieldsOf(field(cursor, 'translations'));
  const read = new Map<string, Translation>();
  const numbered = translations.map((one, index) => [...one, index] as const);
  for (const [other, over, index] of usualFirst(numbered)) {
    if (over.node?.kind !== 'map') continue;
    if (other === language || index >= limits.languages) {
      tellLanguage(build, over, other === language);
      continue;
    }
    const base = read.get(languageOfEdition(other))?.root ?? root;
    if (isPlainEdition(other)) tellHomeless(build, over, [language, ...read.keys()]);
    const { node, ...told } = lay(build, fileTexts, { base, over });
    if (node?.kind === 'map') read.set(other, { root: node, ...told });
  }
  return read;
}

/** A plain edition lies over its language, so it comes after it, wherever it is written. */
function usualFirst<One extends readonly [tag: string, ...unknown[]]>(
  translations: readonly One[],
): readonly One[] {
  const plain = translations.filter(([tag]) => isPlainEdition(tag));
  return [...translations.filter(([tag]) => !isPlainEdition(tag)), ...plain];
}

/** A plain edition of a language that the file does not speak would never be shown. */
function tellHomeless({ problems }: Build, over: Cursor, languages: readonly string[]): void {
  const tag = String(over.path.at(-1));
  const home = languageOfEdition(tag);
  if (languages.includes(home)) return;
  problems.tell({
    path: over.path,
    what: 'no usual texts',
    expected: `texts in ${quoteText(home)}, which this plain edition stands beside`,
    found: languages.map(quoteText).join(', '),
    at: 'key',
    severity: 'warning',
  });
}

function tellLanguage({ problems }: Build, over: Cursor, isOwn: boolean): void {
  const expected = isOwn
    ? 'languages other than the file’s own'
    : `at most ${limits.languages} languages`;
  const found = quoteText(String(over.path.at(-1)));
  if (isOwn && isInherited(over.node)) return;
  const what = isOwn ? 'no translation' : 'too many languages';
  problems.tell({ path: over.path, what, expected, found, at: 'key' });
}

/** A part of the file's own texts, and what a translation lays over it. */
interface Layers {
  readonly base: SourceNode | undefined;
  readonly over: Cursor;
}

interface Laid extends Untranslated {
  readonly node: SourceNode | undefined;
}

const nothing: Untranslated = { texts: 0, gaps: [], pairs: [] };

function lay(build: Build, shape: TextShape, layers: Layers): Laid {
  const { base, over } = layers;
  if (base === undefined) {
    tellNothing(build, over);
    return { node: undefined, ...nothing };
  }
  switch (shape.kind) {
    case 'text':
      return layText(build, shape, { base, over });
    case 'either':
      return layText(build, base.kind === 'map' ? { ...shape.text, hasGaps: false } : shape.text, {
        base,
        over,
      });
    case 'keys':
      return layMap(build, (key) => shape.keys.get(key), layers);
    case 'each':
      return layMap(build, () => shape.each, layers);
    case 'by-id':
      return layNamed(build, shape.each, layers);
    case 'lines':
      return layLines(build, shape, layers);
  }
}

function layText(build: Build, { hasGaps }: TextLeaf, layers: Layers): Laid {
  const { base, over } = layers;
  if (base?.kind === 'scalar' && (typeof base.value !== 'string' || base.value === '')) {
    return { node: base, ...nothing };
  }
  const usual = wordsOf(base);
  const node = isMeant(layers) ? over.node : undefined;
  if (node === undefined) {
    const { path } = over;
    return { node: base, texts: 1, gaps: [{ path, count: 1 }], pairs: [{ path, usual }] };
  }
  const told = wordsOf(node);
  if (hasGaps) {
    const { findings } = parseTemplate(told, build.names);
    for (const finding of findings) build.problems.tell({ ...finding, path: over.path });
    if (findings.length === 0) tellFigures(build, over.path, { usual, told });
  }
  return { node, texts: 1, gaps: [], pairs: [{ path: over.path, usual, told }] };
}

function wordsOf(node: SourceNode | undefined): string {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}

interface Told {
  readonly usual: string;
  readonly told: string;
}

/** Both say the same figures, in any order and as often as they like. */
function tellFigures({ problems }: Build, path: Path, { usual, told }: Told): void {
  const [before, after] = [gapsOf(usual), gapsOf(told)];
  const lost = [...before].filter((gap) => !after.has(gap));
  const added = [...after].filter((gap) => !before.has(gap));
  if (lost.length === 0 && added.length === 0) return;
  problems.tell({
    path,
    what: 'other figures than in the text it stands for',
    expected: before.size === 0 ? 'none' : [...before].join(' '),
    found: after.size === 0 ? 'none' : [...after].join(' '),
    severity: 'warning',
  });
}

function gapsOf(text: string): ReadonlySet<string> {
  const gaps = text.replaceAll('{{', '').match(/\{[^}]*\}/g) ?? [];
  return new Set(gaps.map((gap) => gap.replace(/\s+/g, '')));
}

/** Whether something is said, and not by a file under the one that wrote the text anew. */
function isMeant({ base, over: { node } }: Layers): boolean {
  if (node === undefined || (node.kind === 'scalar' && node.value === undefined)) return false;
  return base === undefined || node.place.source.depth <= base.place.source.depth;
}

type ShapeOf = (key: string) => TextShape | undefined;

function layMap(build: Build, shapeOf: ShapeOf, { base, over }: Layers): Laid {
  if (base?.kind !== 'map') return { node: base, ...nothing };
  const entries = new Map<string, SourceEntry>();
  const parts: Untranslated[] = [];
  for (const [key, entry] of base.entries) {
    const shape = shapeOf(key);
    const laid = shape && lay(build, shape, { base: entry.value, over: field(over, key) });
    if (laid !== undefined) parts.push(laid);
    entries.set(key, { ...entry, value: laid?.node ?? entry.value });
  }
  tellUnknown(build, over, new Set(base.entries.keys()));
  return { node: { ...base, entries }, ...joined(over.path, parts) };
}

function layNamed(build: Build, each: TextShape, { base, over }: Layers): Laid {
  if (base?.kind !== 'list') return { node: base, ...nothing };
  const ids = base.items.map((node) => textIn({ path: [], node }, 'id'));
  const laid = base.items.map((item, index) =>
    lay(build, each, { base: item, over: field(over, ids[index] ?? '') }),
  );
  tellUnknown(build, over, new Set(ids));
  const items = base.items.map((item, index) => laid[index]?.node ?? item);
  return { node: { ...base, items }, ...joined(over.path, laid) };
}

type Lines = Extract<TextShape, { kind: 'lines' }>;

function layLines(build: Build, { item, key }: Lines, layers: Layers): Laid {
  const { base, over } = layers;
  if (base?.kind !== 'list') return { node: base, ...nothing };
  const texts = isMeant(layers) && over.node?.kind === 'list' ? over.node.items : [];
  if (isMeant(layers) && over.node?.kind === 'list' && texts.length !== base.items.length) {
    build.problems.tell({
      path: over.path,
      what: 'wrong number of texts',
      expected: `${base.items.length}, one for each in the file; ~ for one not yet translated`,
      found: `${texts.length}`,
      at: 'part',
    });
  }
  const laid = base.items.map((line, index) => {
    const inner: Cursor = { path: [...over.path, index], node: texts[index] };
    if (line.kind !== 'map' || key === undefined)
      return lay(build, item, { base: line, over: inner });
    const entry = line.entries.get(key);
    if (entry === undefined) return { node: line, ...nothing };
    const text = lay(build, item, { base: entry.value, over: inner });
    const value = text.node ?? entry.value;
    const entries = new Map(line.entries).set(key, { ...entry, value });
    return { ...text, node: { ...line, entries } };
  });
  const items = base.items.map((line, index) => laid[index]?.node ?? line);
  return { node: { ...base, items }, ...joined(over.path, laid) };
}

/** Parts of which nothing at all is translated count as one. */
function joined(path: Path, parts: readonly Untranslated[]): Untranslated {
  const texts = parts.reduce((sum, part) => sum + part.texts, 0);
  const gaps = parts.flatMap((part) => part.gaps);
  const pairs = parts.flatMap((part) => part.pairs);
  const missing = gaps.reduce((sum, { count }) => sum + count, 0);
  if (missing === texts && gaps.length > 1) return { texts, gaps: [{ path, count: texts }], pairs };
  return { texts, gaps, pairs };
}

/** Keys of a translation that the file has not. What another file translated may be gone by now. */
function tellUnknown({ problems }: Build, over: Cursor, known: ReadonlySet<string>): void {
  if (over.node?.kind !== 'map') return;
  for (const [key, { keyPlace }] of over.node.entries) {
    if (known.has(key) || keyPlace.source.depth > 0) continue;
    problems.tell({
      path: [...over.path, key],
      what: 'nothing to translate',
      expected: 'the name of a part of this level that has a text',
      found: quoteText(key),
      hint: didYouMean(key, known),
      at: 'key',
    });
  }
}

function tellNothing({ problems }: Build, over: Cursor): void {
  if (over.node === undefined || isInherited(over.node)) return;
  const expected = 'a text of this level';
  problems.tell({ path: over.path, what: 'nothing to translate', expected, found: 'none here' });
}

function isInherited(node: SourceNode | undefined): boolean {
  return (node?.place.source.depth ?? 0) > 0;
}
