// Goes through a table of sentences and changes every string in it: those that stand there, those that its
// functions answer with, and those that are handed to its functions to be inserted.

export interface TextMapping {
  /** A whole sentence of the table, with whatever was inserted. */
  readonly sentence: (sentence: string) => string;
  /** A string before it is inserted, such as the name of a level. */
  readonly insertion: (words: string) => string;
}

/** The same table with all its texts changed. Numbers and objects that functions are given stay as they are. */
export function mapTexts(value: unknown, mapping: TextMapping): unknown {
  if (typeof value === 'string') return mapping.sentence(value);
  if (typeof value === 'function')
    return (...given: readonly unknown[]) =>
      mapTexts(
        Reflect.apply(
          value,
          undefined,
          given.map((one) => mapInsertion(one, mapping)),
        ),
        mapping,
      );
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, mapping));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, mapTexts(one, mapping)]),
    );
  return value;
}

function mapInsertion(given: unknown, mapping: TextMapping): unknown {
  if (typeof given === 'string') return mapping.insertion(given);
  if (Array.isArray(given)) return given.map((one) => mapInsertion(one, mapping));
  return given;
}
