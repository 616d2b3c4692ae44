// Who may import whom. This table is the house's plan; it has no list of exceptions.
import { expect, test } from 'vitest';
import { readSources, roomOf, type Source, targetOf } from './sources.js';

/** Room → the rooms that it may enter. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  rules: ['lib'],
  solver: ['rules', 'lib'],
  levels: ['rules', 'lib'],
  record: ['rules', 'levels', 'lib'],
  session: ['rules', 'solver', 'levels', 'record', 'lib'],
  text: ['lib'],
  map: ['session', 'text', 'lib'],
  ui: ['session', 'text', 'lib'],
  instructor: ['session', 'record', 'levels', 'solver', 'ui', 'text', 'lib'],
  cli: ['rules', 'solver', 'levels', 'record', 'text', 'lib'],
};

/** Package → the only rooms that may name it. What is not listed is not used in src/. */
const packages: Readonly<Record<string, readonly string[]>> = {
  phaser: ['map'],
  zustand: ['session'],
  idb: ['session'],
  fflate: ['record', 'session', 'instructor'],
  yaml: ['levels', 'instructor'],
  jsep: ['levels'],
  valibot: ['levels', 'record'],
  '@fluent/bundle': ['text'],
  '@codemirror/autocomplete': ['instructor'],
  '@codemirror/commands': ['instructor'],
  '@codemirror/lang-yaml': ['instructor'],
  '@codemirror/language': ['instructor'],
  '@codemirror/lint': ['instructor'],
  '@codemirror/search': ['instructor'],
  '@codemirror/state': ['instructor'],
  '@codemirror/view': ['instructor'],
  '@lezer/highlight': ['instructor'],
  preact: ['ui', 'instructor', 'main'],
  'd3-geo': ['map'],
  'd3-array': ['ui', 'instructor'],
  'd3-scale': ['ui', 'instructor'],
  'd3-shape': ['ui', 'instructor'],
  node: ['cli'],
  'lean-qr': ['ui'],
  'virtual:levels': ['session'],
  'virtual:level-texts': ['session'],
  'virtual:plain-levels': ['session'],
};

const sources = readSources();

test('there are files to look at, and each is in a room of the plan', () => {
  expect(sources.length).toBeGreaterThan(0);
  const strangers = sources.filter(({ room }) => room !== 'main' && rooms[room] === undefined);
  expect(strangers.map(({ path }) => path)).toEqual([]);
});

test('rooms import only the rooms that the plan lets them', () => {
  expect(breaches(wrongRoom)).toEqual([]);
});

test('a room is entered only through its index.ts', () => {
  expect(breaches(wrongDoor)).toEqual([]);
});

test('a relative import names the whole file', () => {
  expect(
    breaches(
      (_, specifier) => specifier.startsWith('.') && !/\.(js|json|css)(\?.*)?$/.test(specifier),
    ),
  ).toEqual([]);
});

test('each package is named only in its rooms', () => {
  expect(breaches(wrongPackage)).toEqual([]);
});

test('no file reaches itself through its imports', () => {
  const graph = new Map(
    sources.map((source) => [source.path.replace(/\.tsx?$/, ''), insideTargets(source)] as const),
  );
  expect([...graph.keys()].flatMap((start) => ringFrom(graph, start))).toEqual([]);
});

type Check = (source: Source, specifier: string) => boolean;

function breaches(isWrong: Check): readonly string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((specifier) => isWrong(source, specifier))
      .map((specifier) => `${source.path} imports ${specifier}`),
  );
}

function wrongRoom({ path, room }: Source, specifier: string): boolean {
  const target = targetOf(path, specifier);
  if (!specifier.startsWith('.') || !target.startsWith('src/')) return false;
  const other = roomOf(target.replace(/\.js$/, '.ts'));
  return other !== room && room !== 'main' && rooms[room]?.includes(other) !== true;
}

function wrongDoor({ path, room }: Source, specifier: string): boolean {
  const target = targetOf(path, specifier);
  if (!specifier.startsWith('.') || !target.startsWith('src/')) return false;
  const other = roomOf(target.replace(/\.js$/, '.ts'));
  return other !== room && target !== `src/${other}/index.js`;
}

function wrongPackage({ room }: Source, specifier: string): boolean {
  if (specifier.startsWith('.')) return false;
  return packages[packageOf(specifier)]?.includes(room) !== true;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  if (specifier.startsWith('virtual:')) return specifier;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function insideTargets({ path, imports }: Source): readonly string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => targetOf(path, specifier).replace(/\.js$/, ''));
}

/** The shortest way from a file back to itself, or nothing. */
function ringFrom(graph: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [[...way, start].join(' → ')];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return [];
}
