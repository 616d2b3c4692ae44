// Holds a file against the schema and says every difference in words.
import { type BaseIssue, safeParse } from 'valibot';
import { exampleAt } from './examples.js';
import { nearestWord } from './nearest.js';
import type { Finding, ProblemList } from './problems.js';
import { levelSchema } from './schema.js';
import { type MapNode, nodeAt, type Path, plainData, type SourceNode } from './source.js';
import { describeNode, didYouMean, quoteText } from './wording.js';

/** Tells everything that has the wrong shape: missing and unknown keys, wrong kinds of values. */
export function checkShape(root: MapNode, problems: ProblemList): void {
  const result = safeParse(levelSchema, plainData(root));
  const findings = (result.issues ?? []).map((issue) => findingOf(root, issue));
  const meant = new Set(findings.flatMap(({ also = [] }) => also).map(keyOf));
  const told = new Set<string>();
  for (const finding of findings) {
    const key = finding.what + keyOf(finding.path);
    const isEcho = finding.what === missing && meant.has(keyOf(finding.path));
    if (!isEcho && !told.has(key)) problems.tell(finding);
    told.add(key);
  }
}

const missing = 'missing';

function keyOf(path: Path): string {
  return path.join('\n');
}

function findingOf(root: MapNode, issue: BaseIssue<unknown>): Finding {
  const steps = issue.path ?? [];
  // The schema takes a list for a map with keys 0, 1, 2: tell the list itself instead.
  const list = steps.findIndex((step) => step.type === 'object' && Array.isArray(step.input));
  const path: Path = steps
    .slice(0, list < 0 ? steps.length : list)
    .map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const node = nodeAt(root, path);
  if (list >= 0) return wrongKind(path, 'keys with values', node);
  const last = steps.at(-1);
  const key = String(last?.key ?? '');
  if (issue.kind === 'schema' && last?.type === 'object' && last.origin === 'key') {
    if (node === undefined) return missingKey(path, key);
  }
  if (last?.type === 'object' && last.origin === 'key') return wrongKey(path, issue.message, key);
  if (issue.type === 'never') return unknownKey(path, issue.message, key);
  if (issue.expected === 'Object') return wrongKind(path, 'keys with values', node);
  return wrongKind(path, issue.message, node);
}

function missingKey(path: Path, key: string): Finding {
  const example = exampleAt(path);
  return {
    path,
    what: missing,
    expected: `the key "${key}"`,
    found: 'nothing',
    at: 'key',
    example,
  };
}

function wrongKey(path: Path, expected: string, key: string): Finding {
  const words = key
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== '');
  const hint = /[:{[]|\s\d/.test(key)
    ? 'a colon and a blank belong after a name'
    : `write ${quoteText(words.join('-'))}`;
  const isForm = words.length > 0 && words.join('-') !== key;
  const found = quoteText(key);
  return {
    path,
    what: 'wrong form of a name',
    expected,
    found,
    at: 'key',
    ...(isForm ? { hint } : {}),
  };
}

function unknownKey(path: Path, expected: string, key: string): Finding {
  const nearest = nearestWord(key, wordsOf(expected));
  const meant = nearest === undefined ? {} : { also: [[...path.slice(0, -1), nearest]] };
  const other = path[0] === 'translations' ? 'a translation changes texts only' : undefined;
  const hint = didYouMean(key, wordsOf(expected)) ?? other;
  return { path, what: 'unknown key', expected, found: quoteText(key), hint, at: 'key', ...meant };
}

function wrongKind(path: Path, expected: string, node: SourceNode | undefined): Finding {
  const written = node?.kind === 'scalar' ? String(node.value ?? '') : '';
  const found = describeNode(node);
  const tooLong =
    node?.kind === 'scalar' && written.length > 60 ? ` of ${written.length} characters` : '';
  const hint = kindHint(path, expected, node);
  const isClear = /such as|^one of /.test(expected) || tooLong !== '';
  const example = isClear ? undefined : exampleAt(path);
  return { path, what: 'wrong value', expected, found: `${found}${tooLong}`, hint, example };
}

/** What to do about a value of the wrong kind, where that can be told from the value. */
function kindHint(path: Path, expected: string, node: SourceNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === undefined) return undefined;
  const written = String(node.value);
  if (expected.startsWith('one of ')) return didYouMean(written, wordsOf(expected));
  if (expected.startsWith('a list') && !written.includes(': ')) return `write [${written}]`;
  const isNumber = typeof node.value === 'number';
  if (expected.startsWith('degrees') && isNumber && path.at(-1) === 1) {
    return 'longitude comes first, then latitude';
  }
  const isQuoted = typeof node.value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(node.value);
  if (/number|degrees/.test(expected) && isQuoted) return 'take away the quotes';
  if (expected.startsWith('a text') && typeof node.value !== 'string') return `write "${written}"`;
  if (expected !== 'true or false') return undefined;
  if (/^(yes|on|true|y|1)$/i.test(written)) return 'write true';
  return /^(no|off|false|n|0)$/i.test(written) ? 'write false' : undefined;
}

/** The words of "one of a, b, c". */
function wordsOf(expected: string): readonly string[] {
  return expected.replace(/^one of /, '').split(', ');
}
