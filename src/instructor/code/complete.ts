// Completes what is being typed in a level file: keys of the section, words of a choice, and the names that
// the level gives to its own parts.
import type { Completion, CompletionContext, CompletionSource } from '@codemirror/autocomplete';
import { knownKeys } from '../../levels/index.js';
import { type CursorPlace, cursorPlace } from './place.js';

/** The ids that a level knows, by the section that names them: `places`, `tracks` and so on. */
export type NamesOfLevel = (section: string) => readonly string[];

/** Which sections the value of a key takes its names from. */
const namedBy: Readonly<Record<string, readonly string[]>> = {
  capital: ['places'],
  place: ['places'],
  from: ['places'],
  to: ['places'],
  crisis: ['crises'],
  claims: ['claims'],
  upholds: ['claims'],
  breaks: ['claims'],
  temptation: ['claims'],
  extends: ['levels'],
  when: ['tracks', 'budgets', 'assumptions'],
  needs: ['tracks', 'budgets', 'assumptions'],
  odds: ['tracks', 'budgets', 'assumptions'],
  income: ['tracks', 'budgets', 'assumptions'],
  shown: ['tracks', 'budgets', 'assumptions'],
  effects: ['tracks', 'budgets', 'interests'],
};

/** Maps whose keys are names of another section. */
const keyedBy: Readonly<Record<string, readonly string[]>> = {
  price: ['budgets'],
  upkeep: ['budgets'],
  weights: ['interests'],
};

export function completeLevel(names: () => NamesOfLevel): CompletionSource {
  return (context) => {
    const place = placeIn(context);
    if (place.word === '' && !context.explicit) return null;
    const options = optionsAt(place, names());
    if (options.length === 0) return null;
    return { from: context.pos - place.word.length, options: [...options], validFor: /^[\w.-]*$/ };
  };
}

function placeIn({ state, pos }: CompletionContext): CursorPlace {
  const here = state.doc.lineAt(pos);
  return cursorPlace((back) => {
    if (back === 0) return here.text.slice(0, pos - here.from);
    return here.number - back >= 1 ? state.doc.line(here.number - back).text : undefined;
  });
}

/** What can stand at a place, as completions. */
export function optionsAt(place: CursorPlace, names: NamesOfLevel): readonly Completion[] {
  const key = String(place.path.findLast((one) => typeof one === 'string') ?? '');
  if (place.kind === 'key') {
    const known = knownKeys(place.path).keys.map((label) =>
      option(label, 'property', `${label}: `),
    );
    return [...known, ...idsOf(keyedBy[key], names).map((id) => option(id, 'variable', `${id}: `))];
  }
  const inMap = idsOf(keyedBy[key], names).map((id) => option(id, 'variable', `${id}: `));
  const choices = knownKeys(place.path).choices.map((label) => option(label, 'keyword', label));
  return [
    ...choices,
    ...idsOf(namedBy[key], names).map((id) => option(id, 'variable', id)),
    ...inMap,
  ];
}

function idsOf(sections: readonly string[] | undefined, names: NamesOfLevel): readonly string[] {
  return (sections ?? []).flatMap((section) => names(section));
}

function option(label: string, type: string, apply: string): Completion {
  return { label, type, apply };
}
