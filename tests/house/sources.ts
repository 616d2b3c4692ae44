// Reads the house's own source files for the tests of its architecture: each file of src/, parsed.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the root of the repository, with forward slashes: `src/rules/step.ts`. */
  readonly path: string;
  /** The folder under src/; `main` for src/main.ts. */
  readonly room: string;
  readonly text: string;
  readonly program: ESTree.Program;
  /** Every module that the file names, in whatever form, types included. */
  readonly imports: readonly string[];
}

export function readSources(): readonly Source[] {
  return listFiles('src')
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(readSource);
}

/** The files under a folder of the repository, their paths from its root. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  return { path, room: roomOf(path), text, program, imports: importsOf(program) };
}

/** `src/map/view.ts` is in `map`; `src/main.ts` is in `main`. */
export function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
}

/** Where a relative import leads, from the root; the ending `.js` stays. */
export function targetOf(path: string, specifier: string): string {
  return posix.normalize(posix.join(dirname(path), specifier));
}

/** The line of a place in a file, from 1. */
export function lineOf(source: Source, start: number): number {
  return source.text.slice(0, start).split('\n').length;
}

export function visit(source: Source, visitor: VisitorObject): void {
  new Visitor(visitor).visit(source.program);
}

function importsOf(program: ESTree.Program): readonly string[] {
  const found: string[] = [];
  const note = (source: ESTree.Expression | null): void => {
    if (source?.type === 'Literal' && typeof source.value === 'string') found.push(source.value);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => note(source),
    ExportNamedDeclaration: ({ source }) => note(source),
    ExportAllDeclaration: ({ source }) => note(source),
    ImportExpression: ({ source }) => note(source),
    TSImportType: ({ source }) => note(source),
  }).visit(program);
  return found;
}
