// Which keys and fixed words the schema of a level file knows at a place; for whoever completes what is
// being typed. Read out of the one schema, so that it never falls behind.
import { levelSchema } from './schema.js';

export interface KnownKeys {
  /** Keys that can stand in a map at the place; none where its keys are names of the level's own. */
  readonly keys: readonly string[];
  /** Words that the value can be, where it is one of a few. */
  readonly choices: readonly string[];
}

/** What can stand at a path: keys of a section, or the words of a choice. */
export function knownKeys(path: readonly (string | number)[]): KnownKeys {
  let schemas: readonly unknown[] = open(levelSchema);
  for (const key of path)
    schemas = schemas.flatMap((schema) => stepInto(schema, key)).flatMap(open);
  return {
    keys: [...new Set(schemas.flatMap((schema) => Object.keys(fieldOf(schema, 'entries') ?? {})))],
    choices: schemas.flatMap(choicesOf),
  };
}

/** The schemas behind wrappers: what may be left out, and each way of a choice between forms. */
function open(schema: unknown): readonly unknown[] {
  const wrapped = fieldOf(schema, 'wrapped');
  if (wrapped !== undefined) return open(wrapped);
  const ways = fieldOf(schema, 'options');
  return Array.isArray(ways) && ways.every(isObject) ? ways.flatMap(open) : [schema];
}

function stepInto(schema: unknown, key: string | number): readonly unknown[] {
  const entries = fieldOf(schema, 'entries');
  const entry =
    isObject(entries) && Object.hasOwn(entries, key) ? fieldOf(entries, key) : undefined;
  return [entry ?? fieldOf(schema, 'item') ?? recordValue(schema)].filter(
    (one) => one !== undefined,
  );
}

/** The values of a record, whose keys are names of the level's own. */
function recordValue(schema: unknown): unknown {
  return fieldOf(schema, 'type') === 'record' ? fieldOf(schema, 'value') : undefined;
}

function choicesOf(schema: unknown): readonly string[] {
  if (fieldOf(schema, 'type') === 'boolean') return ['true', 'false'];
  const options = fieldOf(schema, 'options');
  return Array.isArray(options) ? options.filter((one) => typeof one === 'string') : [];
}

function fieldOf(schema: unknown, key: string | number): unknown {
  return isObject(schema) ? schema[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
