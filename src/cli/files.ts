// Files that the command line reads: levels by path or by the id of a shipped one, and plain texts.
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import {
  createLocator,
  formatProblem,
  type ParsedLevel,
  type PartPlace,
  type Problem,
  parseLevel,
} from '../levels/index.js';
import { type CompileOptions, compileLevel, type Level, type Tables } from '../rules/index.js';
import { CommandError, type Given, UsageError, type World } from './command.js';

/** Bytes; nothing that this command line reads is larger. */
const largestFile = 4_194_304;

/** The text of a file, or nothing where there is none. Fails on what is no text. */
async function readText(path: string): Promise<string | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined || !info.isFile()) return undefined;
  if (info.size > largestFile) {
    throw new CommandError([`${path}: ${info.size} bytes; at most ${largestFile} are read`]);
  }
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError([`${path}: not a text in UTF-8`]);
    throw error;
  }
}

/** The text of a file that a user named. */
export async function readNamed(world: World, name: string): Promise<string> {
  const text = await readText(resolve(world.folder, name));
  if (text === undefined) throw new CommandError([`${name}: no such file`], 2);
  return text;
}

/** The text of a level that a user named by its path, or by the id of a shipped one. */
export async function readNamedLevel(
  world: World,
  name: string,
): Promise<{ readonly file: string; readonly text: string }> {
  const file = resolve(world.folder, name);
  const own = await readText(file);
  if (own !== undefined) return { file, text: own };
  const shipped = join(world.root, 'levels', `${name}.yaml`);
  const text = isId(name) ? await readText(shipped) : undefined;
  if (text === undefined) throw new CommandError([`${name}: no such file`], 2);
  return { file: shipped, text };
}

function isId(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(name);
}

export interface LevelFile {
  readonly level: Level;
  readonly fingerprint: string;
}

export type CheckedFile =
  | (LevelFile & Extract<ParsedLevel, { readonly kind: 'level' }>)
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Reads and checks a level's text; what it extends lies beside it or among the shipped levels. */
export async function checkText(world: World, path: string, text: string): Promise<CheckedFile> {
  const bases = await readBasesOf(world, path, text);
  return parseLevel(text, { library: (id) => bases.get(id) });
}

/** What lies around a sound level: the level that it extends, and where its parts stand. */
export interface Surroundings {
  /** Absent where it extends nothing, or only a fragment. */
  readonly base: Level | undefined;
  readonly placeOf: (path: readonly (string | number)[]) => PartPlace;
}

export async function readSurroundings(
  world: World,
  path: string,
  text: string,
): Promise<Surroundings> {
  const bases = await readBasesOf(world, path, text);
  const library = (id: string): string | undefined => bases.get(id);
  const base = bases.get(extendedId(text) ?? '');
  const parsed = base === undefined ? undefined : parseLevel(base, { library });
  return {
    base: parsed?.kind === 'level' ? parsed.level : undefined,
    placeOf: createLocator(text, library),
  };
}

function readBasesOf(world: World, path: string, text: string) {
  return readBases(text, [dirname(resolve(world.folder, path)), join(world.root, 'levels')]);
}

/** The texts of all files that a text extends, in turn. Only names that can be ids are followed. */
async function readBases(
  text: string,
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const bases = new Map<string, string>();
  let next: string | undefined = text;
  while (next !== undefined) {
    const base: string | undefined = extendedId(next);
    if (base === undefined || bases.has(base)) return bases;
    next = await firstText(folders.map((folder) => join(folder, `${base}.yaml`)));
    if (next !== undefined) bases.set(base, next);
  }
  return bases;
}

function extendedId(text: string): string | undefined {
  return /^\s*"?extends"?\s*:\s*["']?([a-z0-9][a-z0-9-]*)/m.exec(text)?.[1];
}

async function firstText(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readText(path);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The level that a user means: a path to a file, or the id of a shipped level. */
export async function readLevel(
  world: World,
  name: string,
  beside: readonly string[] = [],
): Promise<LevelFile> {
  const asFile = resolve(world.folder, name);
  const asId = [...beside, join(world.root, 'levels')].map((one) => join(one, `${name}.yaml`));
  for (const path of isId(name) ? [...asId, asFile] : [asFile]) {
    const text = await readText(path);
    if (text === undefined) continue;
    const checked = await checkText(world, path, text);
    if (checked.kind === 'level') return checked;
    const shown = isId(name) ? basename(path) : name;
    throw new CommandError(checked.problems.map((problem) => formatProblem(shown, problem)));
  }
  throw new CommandError([`${name}: no such file, and no shipped level of that id`], 2);
}

/** The level of a text that a record brought along; what is wrong with it is told with the record's name. */
export async function readBrought(world: World, file: string, text: string): Promise<LevelFile> {
  const checked = await checkText(world, file, text);
  if (checked.kind === 'level') return checked;
  const name = `${file} (levelText)`;
  throw new CommandError(checked.problems.map((problem) => formatProblem(name, problem)));
}

/** Assumptions from `--set name=value`. */
export function readAssumptions(given: Given): Readonly<Record<string, number>> {
  return Object.fromEntries(
    given.texts('set').map((text) => {
      const [, id, value] = /^([a-z][a-z0-9-]*)=(-?[0-9]{1,9})$/.exec(text) ?? [];
      if (id === undefined || value === undefined) {
        throw new UsageError(`--set takes assumption=value with a whole number, not "${text}"`);
      }
      return [id, Number(value)];
    }),
  );
}

/** The tables of a checked level under the assumptions that were set. */
export function compileFor(level: Level, options: CompileOptions): Tables {
  const compiled = compileLevel(level, options);
  if (compiled.kind === 'compiled') return compiled.tables;
  throw new CommandError(
    compiled.problems.map(
      ({ path, expected, found }) => `${path.join('.')}: expected ${expected}, found ${found}`,
    ),
    2,
  );
}
