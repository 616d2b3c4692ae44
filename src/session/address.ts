// What the address of the page asks for: a situation, somebody's level, the editor; and how to show
// it. docs/links.md has the table.
import type { RecordProblem } from '../record/index.js';

const mapChoices = ['auto', 'svg', 'phaser'] as const;

export interface Address {
  /** For `openLink`: `#level=…` or `#own=…`. Absent where nothing is to be opened. */
  readonly link?: string;
  /** Of the editor: the id of a level, or nothing for its first page. */
  readonly edit?: string;
  readonly map: (typeof mapChoices)[number];
  /** The tag of the language that is wished for. */
  readonly language?: string;
  /** Large, for a projector. */
  readonly isPresenting: boolean;
  /** Values that mean nothing here. What is wrong with a link is told when it is opened. */
  readonly problems: readonly RecordProblem[];
}

/** Parts that describe a situation; they stand in the fragment or in the query. */
const linkKeys = ['level', 'seed', 'set', 'orders'];

/** Never throws. Keys of the query that are not ours are left alone: other systems add theirs. */
export function readAddress(place: { readonly hash: string; readonly search: string }): Address {
  const problems: RecordProblem[] = [];
  const query = new URLSearchParams(place.search);
  const link = linkIn(place.hash, query, problems);
  const edit = /^#edit(?:=(.*))?$/.exec(place.hash);
  const language = languageIn(place.hash) ?? query.get('lang') ?? undefined;
  const map = query.get('map') ?? 'auto';
  const present = query.get('present') ?? '0';
  const drawn = mapChoices.find((one) => one === map);
  if (drawn === undefined) problems.push(problem('map', mapChoices.join(' or '), map));
  if (!['', '0', '1'].includes(present)) problems.push(problem('present', '1 or 0', present));
  return {
    ...(link === undefined ? {} : { link }),
    ...(edit === null ? {} : { edit: edit[1] ?? '' }),
    map: drawn ?? 'auto',
    ...(language === undefined ? {} : { language }),
    isPresenting: present === '' || present === '1',
    problems,
  };
}

/** The query without the parts that `link` was made of; with its question mark where any are left. */
export function queryWithoutLink(search: string): string {
  const rest = new URLSearchParams(search);
  for (const key of linkKeys) rest.delete(key);
  return rest.size === 0 ? '' : `?${rest}`;
}

function linkIn(
  hash: string,
  query: URLSearchParams,
  problems: RecordProblem[],
): string | undefined {
  if (/^#(.*&)?(level|own)=/.test(hash)) return hash;
  if (query.has('level')) {
    const parts = [...query].filter(([key]) => linkKeys.includes(key));
    return `#${parts.map(([key, value]) => `${key}=${value}`).join('&')}`;
  }
  for (const key of linkKeys) {
    const value = query.get(key);
    if (value !== null) problems.push(problem(key, `level=… beside ${key}`, value));
  }
  return undefined;
}

function languageIn(hash: string): string | undefined {
  return /^#(?:.*&)?lang=([^&]*)/.exec(hash)?.[1];
}

function problem(key: string, expected: string, found: string): RecordProblem {
  const short = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return { path: [key], expected, found: `"${short}"` };
}
