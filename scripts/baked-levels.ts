// Bakes the level files into the game: each levels/*.yaml is read and checked while building, so
// that a player downloads plain data and no reader of YAML, phrases or schemas. A level that does not
// pass its checks fails the build with all its problems. A level is baked once for each language that it has, and
// each plain edition as what it tells in other words (src/session/overlay.ts).
// The texts themselves come as a module of their own, for whoever reads a level that builds on one.
// src/session/baked-levels.d.ts says what the modules made here look like.
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import { isPlainEdition } from '../src/rules/index.js';
import { likeOf, partsUnlike } from './alike-parts.js';
import { type BakedTexts, formatPlain, formatPlainLevels } from './baked-plain.js';

const entryId = 'virtual:levels';
const levelPrefix = 'virtual:levels/';
const textsId = 'virtual:level-texts';
const plainId = 'virtual:plain-levels';
/** Rollup's mark of a module that is no file. */
const resolved = '\0';

type LevelRoom = typeof import('../src/levels/index.js');
type ReadLevel = Extract<ReturnType<LevelRoom['parseLevel']>, { kind: 'level' }>;

/** A level as its file tells it, and in the other languages that the file has. */
interface ToldLevel {
  readonly language: string;
  readonly own: ReadLevel;
  readonly translations: ReadonlyMap<string, ReadLevel>;
}

export function bakedLevelsPlugin(options: { readonly root: string }): Plugin {
  const folder = resolve(options.root, 'levels');
  let reading: Promise<ReadonlyMap<string, ToldLevel>> | undefined;
  const levels = (): Promise<ReadonlyMap<string, ToldLevel>> => {
    reading ??= readLevels(options.root, folder);
    return reading;
  };
  return {
    name: 'waw:baked-levels',
    resolveId: (id) => (isOurs(id) ? resolved + id : undefined),
    async load(id) {
      if (id === resolved + textsId) return formatTexts(await readTexts(folder));
      if (id === resolved + plainId) {
        return formatPlainLevels(levelPrefix, textsOf(await levels()));
      }
      if (!id.startsWith(resolved + entryId)) return undefined;
      const found = await levels();
      if (id === resolved + entryId) return formatEntry(found);
      const [name = '', language] = id.slice((resolved + levelPrefix).length).split('/');
      const told = found.get(name);
      if (language !== undefined && isPlainEdition(language)) {
        const where = { root: options.root, prefix: levelPrefix };
        return formatPlain(where, textsOf(found), { id: name, tag: language });
      }
      if (language !== undefined) return formatLevel(told?.translations.get(language), undefined);
      const own = new Map([...found].map(([other, one]) => [other, one.own.level]));
      return formatLevel(told?.own, found.get(likeOf(name, own) ?? '')?.own);
    },
    hotUpdate({ file }) {
      if (!file.startsWith(normalizePath(folder))) return;
      reading = undefined;
      const { moduleGraph } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.startsWith(resolved) && isOurs(id.slice(resolved.length)))
          moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
    },
  };
}

function textsOf(levels: ReadonlyMap<string, ToldLevel>): ReadonlyMap<string, BakedTexts> {
  const texts = [...levels].map(([id, { own, translations }]) => {
    const others = [...translations].map(([tag, { level }]) => [tag, level] as const);
    return [id, { own: own.level, others: new Map(others) }] as const;
  });
  return new Map(texts);
}

function isOurs(id: string): boolean {
  return id === entryId || id.startsWith(levelPrefix) || id === textsId || id === plainId;
}

async function readLevels(root: string, folder: string): Promise<ReadonlyMap<string, ToldLevel>> {
  const { module: room } = await runnerImport<LevelRoom>(resolve(root, 'src/levels/index.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  const texts = await readTexts(folder);
  const problems: string[] = [];
  const levels = new Map<string, ToldLevel>();
  for (const [id, text] of texts) {
    if (isFragment(text)) continue;
    const read = (language?: string): ReadLevel | undefined => {
      const found = room.parseLevel(text, {
        library: (other) => texts.get(other),
        ...(language === undefined ? {} : { language }),
      });
      if (found.kind === 'level') return found;
      const file = `levels/${id}.yaml`;
      for (const one of found.problems) problems.push(room.formatProblem(file, one));
      return undefined;
    };
    const own = read();
    if (own === undefined) continue;
    if (own.level.id !== id)
      problems.push(
        `levels/${id}.yaml:1:1: error: the level's id is "${own.level.id}", not the file's name`,
      );
    const { language, languages } = own.level;
    const translations = new Map<string, ReadLevel>();
    for (const other of languages.filter((one) => one !== language)) {
      const translation = read(other);
      if (translation !== undefined) translations.set(other, translation);
    }
    levels.set(id, { language, own, translations });
  }
  if (problems.length > 0)
    throw new Error(`A level does not pass its checks.\n${problems.join('\n')}`);
  return levels;
}

async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const entries = names.map(
    async (name) =>
      [name.slice(0, -'.yaml'.length), await readFile(resolve(folder, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(entries));
}

/** A fragment is a part that other levels extend; it cannot be played. */
function isFragment(text: string): boolean {
  return /^fragment:\s*true\s*$/m.test(text);
}

function formatEntry(levels: ReadonlyMap<string, ToldLevel>): string {
  const entries = [...levels].map(([id, { language, own, translations }]) => {
    const { minutes, hypothetical, listed = true } = own.level;
    const others = Object.fromEntries(
      [...translations]
        .filter(([other]) => !isPlainEdition(other))
        .map(([other, { level }]) => [other, wordsOf(level)] as const),
    );
    const words = { id, ...wordsOf(own.level), minutes, hypothetical, listed, language };
    const summary = JSON.stringify({ ...words, translations: others });
    const file = (name: string): string => `import(${JSON.stringify(levelPrefix + name)})`;
    const choices = Object.keys(others).map(
      (other) => `language === ${JSON.stringify(other)} ? ${file(`${id}/${other}`)} : `,
    );
    return `{ ...${summary}, load: (language) => ${choices.join('')}${file(id)} }`;
  });
  return `export const bakedLevels = [\n${entries.join(',\n')}\n];\n`;
}

function wordsOf({ title, about }: ReadLevel['level']) {
  return { title, about };
}

function formatTexts(texts: ReadonlyMap<string, string>): string {
  return `export const levelTexts = ${JSON.stringify([...texts])};\n`;
}

/**
 * As text for JSON.parse: engines read it faster than the same object as code. A level that is mostly
 * like another holds only its own parts, and each player fetches what they share once.
 */
function formatLevel(read: ReadLevel | undefined, like: ReadLevel | undefined): string {
  if (read === undefined) throw new Error('There is no such level in levels/.');
  const own = like === undefined ? read.level : partsUnlike(read.level, like.level);
  const ownParts = `JSON.parse(${JSON.stringify(JSON.stringify(own))})`;
  const other = JSON.stringify(like === undefined ? '' : levelPrefix + like.level.id);
  return [
    like === undefined ? '' : `import { parts as others } from ${other};`,
    `export const parts = () => (${like === undefined ? ownParts : `{ ...others(), ...${ownParts} }`});`,
    'export const level = parts();',
    `export const fingerprint = ${JSON.stringify(read.fingerprint)};`,
  ].join('\n');
}
