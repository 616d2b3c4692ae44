// What every field of the forms needs: the level in its layers, the checker's problems, and how to write.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../../session/index.js';
import type { FormEdit } from '../bench/bench.js';
import type { Layers } from '../outline/layers.js';
import type { OutlinePath } from '../outline/outline.js';

export interface FormHouse {
  readonly layers: Layers;
  /** The title of the level that this one builds on. */
  readonly baseTitle: string;
  readonly problems: readonly Problem[];
  /** Changes the text; of several waiting changes with one key the last is made. */
  readonly edit: (key: string, work: FormEdit) => void;
}

const FormContext = createContext<FormHouse | undefined>(undefined);

export const FormProvider = FormContext.Provider;

export function useForm(): FormHouse {
  const house = useContext(FormContext);
  if (house === undefined) throw new Error('a field stands outside the forms');
  return house;
}

/** The problems at a path itself. */
export function problemsAt(house: FormHouse, path: OutlinePath): readonly Problem[] {
  const place = path.join('\n');
  return house.problems.filter((one) => one.file === undefined && one.path.join('\n') === place);
}

/** How many problems lie at a path or under it. */
export function countProblems(house: FormHouse, path: OutlinePath): number {
  return house.problems.filter(
    (one) => one.severity === 'error' && path.every((key, index) => one.path[index] === key),
  ).length;
}
