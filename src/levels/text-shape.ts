// Where the texts of a level file stand, gathered once from the schema, and the schema of a translation
// made from that: the same keys as in the file, and nothing but texts. A list whose items have an id
// is written as a map by id; any other list as a list of texts.
import * as v from 'valibot';
import { exactly, type Mark } from './schema-parts.js';

export type TextShape =
  | TextLeaf
  /** A section: its keys that hold texts. */
  | { readonly kind: 'keys'; readonly keys: ReadonlyMap<string, TextShape>; readonly mark: Mark }
  /** A map of names to parts of one form. */
  | { readonly kind: 'each'; readonly each: TextShape }
  /** A list of parts with an id. */
  | { readonly kind: 'by-id'; readonly each: TextShape }
  /** A list of texts, or of parts with one text at `key`. */
  | { readonly kind: 'lines'; readonly item: TextLeaf; readonly key: string | undefined }
  /** A text, or a section that says more. */
  | { readonly kind: 'either'; readonly text: TextLeaf; readonly more: TextShape };

export interface TextLeaf {
  readonly kind: 'text';
  /** Whether figures may stand in it: `{gulf}`. */
  readonly hasGaps: boolean;
  readonly schema: v.GenericSchema;
}

type Entries = Readonly<Record<string, v.GenericSchema>>;

/** Where texts stand under these keys. */
export function textShapeOf(entries: Entries): TextShape {
  return { kind: 'keys', keys: textKeys(entries), mark: { section: 'level' } };
}

function textKeys(entries: Entries): ReadonlyMap<string, TextShape> {
  const keys = new Map<string, TextShape>();
  for (const [key, entry] of Object.entries(entries)) {
    const shape = shapeOf(entry);
    if (shape !== undefined) keys.set(key, shape);
  }
  return keys;
}

function shapeOf(schema: v.GenericSchema): TextShape | undefined {
  if (isOptional(schema)) return shapeOf(schema.wrapped);
  if (isSection(schema)) {
    const keys = textKeys(schema.entries);
    return keys.size === 0 ? undefined : { kind: 'keys', keys, mark: v.getMetadata(schema) };
  }
  if (isRecord(schema)) {
    const each = shapeOf(schema.value);
    return each === undefined ? undefined : { kind: 'each', each };
  }
  if (isList(schema)) return listShape(schema.item);
  if (isUnion(schema)) return unionShape(schema.options);
  const mark: Mark = v.getMetadata(schema);
  if (mark.text === undefined) return undefined;
  return { kind: 'text', hasGaps: mark.text === 'sentence', schema };
}

function listShape(item: v.GenericSchema): TextShape | undefined {
  const each = shapeOf(item);
  if (each === undefined || each.kind === 'text') return each && lines(each, undefined);
  if (each.kind === 'either' && each.more.kind === 'keys') {
    return lines(each.text, onlyText(each.more.keys)?.[0]);
  }
  if (each.kind !== 'keys') return undefined;
  if (isSection(item) && item.entries.id !== undefined) {
    return { kind: 'by-id', each };
  }
  const only = onlyText(each.keys);
  return only === undefined ? undefined : lines(only[1], only[0]);
}

function lines(item: TextLeaf, key: string | undefined): TextShape {
  return { kind: 'lines', item, key };
}

function onlyText(keys: ReadonlyMap<string, TextShape>): readonly [string, TextLeaf] | undefined {
  const [first, second] = keys;
  return first?.[1].kind === 'text' && second === undefined ? [first[0], first[1]] : undefined;
}

function unionShape(options: readonly v.GenericSchema[]): TextShape | undefined {
  const [text, more] = options.map(shapeOf);
  return text?.kind === 'text' && more !== undefined ? { kind: 'either', text, more } : undefined;
}

/** The schema of a translation of what has this shape. Everything may be left out. */
export function translationSchema(shape: TextShape): v.GenericSchema {
  switch (shape.kind) {
    case 'text':
      return shape.schema;
    case 'keys': {
      const entries = [...shape.keys].map(
        ([key, one]) => [key, v.optional(translationSchema(one))] as const,
      );
      return exactly(Object.fromEntries(entries), { ...shape.mark, isTranslation: true });
    }
    case 'each':
    case 'by-id':
      return v.record(v.string(), translationSchema(shape.each));
    case 'lines': {
      const expected = 'a list of texts in the order of the file; ~ for one not yet translated';
      return v.array(v.nullable(shape.item.schema), expected);
    }
    case 'either':
      return v.union(
        [shape.text.schema, translationSchema(shape.more)],
        'a text, or keys with texts',
      );
  }
}

function isOptional(schema: v.GenericSchema): schema is v.OptionalSchema<v.GenericSchema, unknown> {
  return schema.type === 'optional';
}

function isSection(
  schema: v.GenericSchema,
): schema is v.ObjectWithRestSchema<v.ObjectEntries & Entries, v.GenericSchema, undefined> {
  return schema.type === 'object_with_rest';
}

function isRecord(
  schema: v.GenericSchema,
): schema is v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, undefined> {
  return schema.type === 'record';
}

function isList(schema: v.GenericSchema): schema is v.ArraySchema<v.GenericSchema, undefined> {
  return schema.type === 'array';
}

function isUnion(schema: v.GenericSchema): schema is v.UnionSchema<v.GenericSchema[], undefined> {
  return schema.type === 'union';
}
