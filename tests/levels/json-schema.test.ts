// The JSON Schema that editors use: what ships passes it, what is broken does not, and every key says
// what it is for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { levelSchemaText } from '../../scripts/level-schema.js';
import { listFiles, root } from '../house/sources.js';
import { smallLevel, smallWith } from './small-level.js';

const file = 'levels/level.schema.json';
const schema = JSON.parse(readFileSync(join(root, file), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

/** Where a text breaks the schema; empty when it does not. */
function breaches(text: string): readonly string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const levels = listFiles('levels').filter((path) => path.endsWith('.yaml'));

describe('the JSON Schema of level files', () => {
  it('is up to date: npm run -s schema > levels/level.schema.json', async () => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(await levelSchemaText(root));
  });

  it.each(levels)('lets %s pass, which names it in its first line', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(breaches(text)).toEqual([]);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./level.schema.json');
  });

  const sound: Readonly<Record<string, string>> = {
    'a whole level': smallLevel,
    'a level over another': 'format: 1\nid: other\nextends: small\n',
    'parts changed, added and taken away': [
      'format: 1\nid: other\nextends: small\ndesks: {island.arms: {stances: {wait: ~, go: {after: send}}}}',
      'turns: {first: {title: New}, second: ~, third: {before: first}}\nglossary: {foothold: ~}\n',
    ].join('\n'),
    'a list written anew': 'format: 1\nid: other\nextends: small\ndiscussion: [Why?]\n',
    'a part for others': 'format: 1\nid: part\nfragment: true\n',
    translations: `${smallLevel}translations: {de: {title: Stufe, turns: {first: {brief: [Eins., ~]}}, glossary: {foothold: Halt}}}\n`,
    'a map': `${smallLevel}map: {view: [170, -10, 200, 20], names: {Fiji: "", Samoa: Home}, labels: false}\n`,
  };
  it.each(Object.keys(sound))('lets pass: %s', (name) => {
    expect(breaches(sound[name] ?? '')).toEqual([]);
  });

  const broken: Readonly<Record<string, readonly [text: string, breach: string]>> = {
    'a missing key': [smallWith(['minutes: 5\n', '']), "required property 'minutes'"],
    'a key that is none': [smallWith(['seat:', 'seats:']), 'additional properties'],
    'a word for a number': [smallWith(['minutes: 5', 'minutes: five']), '/minutes must be integer'],
    'an unknown picture': [smallWith(['as: flow', 'as: flows']), 'allowed values'],
    'a name with blanks': [smallWith(['  storm:', '  A storm:']), 'property name'],
    'an empty value': [smallWith(['title: A small level', 'title:']), '/title must be string'],
    'a newer format': [smallWith(['format: 1', 'format: 2']), '/format must be equal'],
    'a group without a reason over another level': [
      'format: 1\nid: other\nextends: small\ndesks: {island.arms: {stances: {send: {then: [{effects: []}]}}}}\n',
      "required property 'because'",
    ],
    'a number in a translation': [
      `${smallLevel}translations: {de: {minutes: 5}}\n`,
      '/translations/de must NOT have additional properties',
    ],
    'turns by name where there is nothing under them': [
      smallWith(['turns:\n', 'turns: {}\nold:\n']),
      '/turns must be array',
    ],
  };
  it.each(Object.keys(broken))('stops: %s', (name) => {
    const [text = '', breach = ''] = broken[name] ?? [];
    expect(breaches(text).join('\n')).toContain(breach);
  });

  it('has a sentence for each key of each section', () => {
    const silent: string[] = [];
    visit(schema, (one, path) => {
      for (const [key, part] of Object.entries(one.properties ?? {})) {
        if (part.description === undefined && part.const === undefined)
          silent.push(`${path} ${key}`);
      }
    });
    expect(silent).toEqual([]);
  });
});

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly description?: string;
  readonly const?: unknown;
}

/** Every schema inside the schema. */
function visit(value: unknown, see: (part: Part, path: string) => void, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  see(value, path);
  for (const [key, part] of Object.entries(value)) visit(part, see, `${path}/${key}`);
}
