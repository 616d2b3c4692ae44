// Bakes the level files into the game: each levels/*.yaml is read and checked while building, so
// that a player downloads plain data and no reader of YAML, phrases or schemas. A level that does not
// pass its checks fails the build with all its problems. src/session/baked-levels.d.ts says what
// the modules made here look like.
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { normalizePath, type Plugin, runnerImport } from 'vite';

const entryId = 'virtual:levels';
const levelPrefix = 'virtual:levels/';
/** Rollup's mark of a module that is no file. */
const resolved = '\0';

type LevelRoom = typeof import('../src/levels/index.js');
type ReadLevel = Extract<ReturnType<LevelRoom['parseLevel']>, { kind: 'level' }>;

export function bakedLevelsPlugin(options: { readonly root: string }): Plugin {
  const folder = resolve(options.root, 'levels');
  let reading: Promise<ReadonlyMap<string, ReadLevel>> | undefined;
  const levels = (): Promise<ReadonlyMap<string, ReadLevel>> => {
    reading ??= readLevels(options.root, folder);
    return reading;
  };
  return {
    name: 'waw:baked-levels',
    resolveId: (id) => (id === entryId || id.startsWith(levelPrefix) ? resolved + id : undefined),
    async load(id) {
      if (!id.startsWith(resolved + entryId)) return undefined;
      const found = await levels();
      if (id === resolved + entryId) return formatEntry(found);
      return formatLevel(found.get(id.slice((resolved + levelPrefix).length)));
    },
    hotUpdate({ file }) {
      if (!file.startsWith(normalizePath(folder))) return;
      reading = undefined;
      const { moduleGraph } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.startsWith(resolved + entryId)) moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
    },
  };
}

async function readLevels(root: string, folder: string): Promise<ReadonlyMap<string, ReadLevel>> {
  const { module: room } = await runnerImport<LevelRoom>(resolve(root, 'src/levels/index.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  const texts = await readTexts(folder);
  const problems: string[] = [];
  const levels = new Map<string, ReadLevel>();
  for (const [id, text] of texts) {
    if (isFragment(text)) continue;
    const read = room.parseLevel(text, { library: (other) => texts.get(other) });
    if (read.kind === 'level' && read.level.id !== id)
      problems.push(
        `levels/${id}.yaml:1:1: error: the level's id is "${read.level.id}", not the file's name`,
      );
    else if (read.kind === 'level') levels.set(id, read);
    else
      for (const one of read.problems) problems.push(room.formatProblem(`levels/${id}.yaml`, one));
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

function formatEntry(levels: ReadonlyMap<string, ReadLevel>): string {
  const entries = [...levels].map(([id, { level }]) => {
    const { title, about, minutes, hypothetical, listed = true } = level;
    const summary = JSON.stringify({ id, title, about, minutes, hypothetical, listed });
    return `{ ...${summary}, load: () => import(${JSON.stringify(levelPrefix + id)}) }`;
  });
  return `export const bakedLevels = [\n${entries.join(',\n')}\n];\n`;
}

/** As text for JSON.parse: engines read it faster than the same object as code. */
function formatLevel(read: ReadLevel | undefined): string {
  if (read === undefined) throw new Error('There is no such level in levels/.');
  return [
    `export const level = JSON.parse(${JSON.stringify(JSON.stringify(read.level))});`,
    `export const fingerprint = ${JSON.stringify(read.fingerprint)};`,
  ].join('\n');
}
