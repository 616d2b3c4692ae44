// Which names a level knows, and what each is: the first thing that is gathered, because every
// phrase, effect and reference is held against it.
import { type Cursor, field, fieldsOf, isPresent, itemsOf, keysOf } from './cursor.js';
import type { ProblemList } from './problems.js';
import type { Path } from './source.js';
import { didYouMean, quoteText } from './wording.js';

/** All names of a level by kind. Tracks, budgets, assumptions and interests share one space. */
export interface Names {
  readonly places: ReadonlySet<string>;
  readonly assumptions: ReadonlySet<string>;
  readonly budgets: ReadonlySet<string>;
  readonly tracks: ReadonlySet<string>;
  readonly interests: ReadonlySet<string>;
  readonly crises: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** What a phrase may read, and what an effect may change besides interests. */
  readonly readable: ReadonlySet<string>;
  readonly changeable: ReadonlySet<string>;
  /** Tracks with a word for each step. */
  readonly worded: ReadonlySet<string>;
  readonly turnCount: number;
}

export function gatherNames(root: Cursor): Names {
  const set = (key: string) => new Set(keysOf(field(root, key)));
  const tracks = set('tracks');
  const budgets = set('budgets');
  const assumptions = set('assumptions');
  const worded = fieldsOf(field(root, 'tracks'))
    // Steps that are no list have been told; their words should not be told as well.
    .filter(([, track]) => isWorded(field(track, 'steps')))
    .map(([id]) => id);
  return {
    places: set('places'),
    assumptions,
    budgets,
    tracks,
    interests: set('interests'),
    crises: set('crises'),
    claims: set('claims'),
    readable: new Set([...tracks, ...budgets, ...assumptions, 'turn']),
    changeable: new Set([...tracks, ...budgets]),
    worded: new Set(worded),
    turnCount: itemsOf(field(root, 'turns')).length,
  };
}

function isWorded(steps: Cursor): boolean {
  return steps.node?.kind === 'list' ? steps.node.items.length > 0 : isPresent(steps);
}

const reserved: ReadonlySet<string> = new Set(['turn', 'and', 'or', 'not', 'min', 'max', 'word']);

/** A name that phrases use may stand for one thing only. */
export function checkNames(root: Cursor, problems: ProblemList): void {
  const owners = new Map<string, string>();
  for (const section of ['budgets', 'tracks', 'assumptions', 'interests']) {
    for (const [id, { path }] of fieldsOf(field(root, section))) {
      const owner = owners.get(id);
      const found = owner === undefined ? quoteText(id) : `${quoteText(id)}, also in ${owner}`;
      if (owner !== undefined || reserved.has(id)) {
        const what = owner === undefined ? 'reserved name' : 'name used twice';
        problems.tell({ path, what, expected: 'a name of its own', found, at: 'key' });
      }
      owners.set(id, section);
    }
  }
}

/** What a level's parts refer to, and the section of the file that names them. */
export const sections = {
  place: 'places',
  budget: 'budgets',
  interest: 'interests',
  crisis: 'crises',
  claim: 'claims',
} as const;

export interface Reference {
  readonly path: Path;
  readonly word: string;
  readonly kind: keyof typeof sections;
  /** Set where the name is a key. */
  readonly at?: 'key';
}

/** Tells a name that the level does not have, unless all its kind are missing, which has been told. */
export function checkReference(reference: Reference, names: Names, problems: ProblemList): void {
  const section = sections[reference.kind];
  const known = names[section];
  if (known.size === 0 && problems.isTouched([section])) return;
  checkKnown(reference, known, problems);
}

/** Tells a name that is none of the known ones. */
export function checkKnown(
  reference: Omit<Reference, 'kind'> & { readonly kind: string },
  known: ReadonlySet<string>,
  problems: ProblemList,
): void {
  const { word, kind, ...place } = reference;
  if (known.has(word)) return;
  problems.tell({
    ...place,
    what: `unknown ${kind}`,
    expected: `the name of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} in this level`,
    found: quoteText(word),
    hint: didYouMean(word, known),
  });
}
