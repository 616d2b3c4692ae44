// Changes to a JSON Schema as data: sentences for its keys, a looser form for files that stand on others,
// shared parts written once. Sections are known by the mark that the level's schema gives them.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
type Help = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** As data, with "nothing" as `false`, which editors tell more plainly. */
export function plainSchema(schema: object): JsonObject {
  const data: Json = JSON.parse(JSON.stringify(schema));
  return isObject(data) ? forbidRest(data) : {};
}

function forbidRest(schema: JsonObject): JsonObject {
  const rest = schema.additionalProperties;
  const isClosed = isObject(rest) && 'not' in rest;
  const inner = changeParts(schema, forbidRest);
  return isClosed ? { ...inner, additionalProperties: false } : inner;
}

/** The schema with a sentence for each key of its sections. */
export function describeKeys(schema: JsonObject, help: Help): JsonObject {
  const inner = changeParts(schema, (part) => describeKeys(part, help));
  const sentences = help[String(inner.section)];
  if (sentences === undefined || !isObject(inner.properties)) return inner;
  return {
    ...inner,
    properties: changeValues(inner.properties, (part, key) => {
      const description = sentences[key];
      return description === undefined ? part : { ...part, description };
    }),
  };
}

/** Sections that a file over another may put before or after one of their kind. */
const orderedSections: ReadonlySet<string> = new Set([
  'place',
  'assumption',
  'budget',
  'track',
  'interest',
  'crisis',
  'desk',
  'stance',
  'rule',
  'finalRule',
  'event',
  'outcome',
  'turn',
  'adviser',
  'claim',
  'reading',
]);

/**
 * What a file may hold that is laid over another: nothing is required, nothing takes a key away, a
 * list of parts with an id may be a map of them. Other lists are replaced whole and stay as they are.
 */
export function loosen(schema: JsonObject, order: Readonly<Record<string, string>>): JsonObject {
  if (schema.type === 'array') return looseList(schema, order);
  const loose = (part: JsonObject): JsonObject => orNothing(loosen(part, order));
  const { required: _, ...rest } = schema;
  const properties = isObject(rest.properties) ? changeValues(rest.properties, loose) : undefined;
  const values = rest.additionalProperties;
  return {
    ...rest,
    ...('section' in rest && { isPart: true }),
    ...(properties && { properties: { ...properties, ...placesIn(rest, order) } }),
    ...(isObject(values) && { additionalProperties: loose(values) }),
  };
}

function placesIn(schema: JsonObject, order: Readonly<Record<string, string>>): JsonObject {
  const isOrdered = orderedSections.has(String(schema.section)) && schema.isTranslation !== true;
  if (!isOrdered) return {};
  const entries = Object.entries(order).map(
    ([key, description]) => [key, { type: 'string', description }] as const,
  );
  return Object.fromEntries(entries);
}

function looseList(schema: JsonObject, order: Readonly<Record<string, string>>): JsonObject {
  const { items, description } = schema;
  const properties = isObject(items) ? items.properties : undefined;
  if (!isObject(items) || !isObject(properties) || !('id' in properties)) return schema;
  const byId = { type: 'object', additionalProperties: orNothing(loosen(items, order)) };
  return { ...(description !== undefined && { description }), anyOf: [schema, byId] };
}

function orNothing(schema: JsonObject): JsonObject {
  const { description, ...rest } = schema;
  return { ...(description !== undefined && { description }), anyOf: [rest, { type: 'null' }] };
}

const marks: ReadonlySet<string> = new Set(['section', 'isTranslation', 'isPart', 'text']);

/** The schema with its sections, each written once, in `definitions`, and without marks. */
export function hoistSections(
  schema: JsonObject,
  definitions: Record<string, JsonObject>,
): JsonObject {
  const inner = changeParts(schema, (part) => {
    const { section, isTranslation, isPart, description } = part;
    const written = hoistSections(part, definitions);
    if (section === undefined) return written;
    const { description: _, ...definition } = written;
    const kind = `${isPart === true ? 'part-' : ''}${String(section)}`;
    const name = isTranslation === true ? `${kind}-texts` : kind;
    definitions[name] ??= definition;
    if (JSON.stringify(definitions[name]) !== JSON.stringify(definition)) {
      throw new Error(`Two sections of the level's schema are called ${name}.`);
    }
    return { ...(description !== undefined && { description }), $ref: `#/definitions/${name}` };
  });
  const clean = Object.entries(inner).filter(([key]) => !marks.has(key));
  return Object.fromEntries(clean);
}

type Change = (part: JsonObject, key: string) => JsonObject;

/** The schema with each schema right inside it changed. */
function changeParts(schema: JsonObject, change: Change): JsonObject {
  const changed = Object.entries(schema).map(
    ([key, value]) => [key, changePart(key, value)] as const,
  );
  return Object.fromEntries(changed);

  function changePart(key: string, value: Json): Json {
    if (key === 'properties' && isObject(value)) return changeValues(value, change);
    const isOne = ['additionalProperties', 'items', 'propertyNames'].includes(key);
    if (isOne && isObject(value)) return change(value, key);
    const isMany = ['anyOf', 'items'].includes(key) && Array.isArray(value);
    return isMany ? value.map((one) => (isObject(one) ? change(one, key) : one)) : value;
  }
}

function changeValues(values: JsonObject, change: Change): JsonObject {
  const changed = Object.entries(values).map(
    ([key, value]) => [key, isObject(value) ? change(value, key) : value] as const,
  );
  return Object.fromEntries(changed);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
