// Makes one JavaScript file for Node out of a TypeScript entry and all that it imports. The file is
// kept under node_modules/.cache and made again only when a source has changed, so that the command
// line starts at once.
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/waw');

/**
 * @param {{ entry: string, sources: readonly string[], inside: true | string[] }} options
 *   `entry` and `sources` (folders and files that the entry depends on) relative to the repository;
 *   `inside`: the packages that become part of the file; `true`: all.
 * @returns {Promise<string>} the path of the file
 */
export async function bundleForNode({ entry, sources, inside }) {
  const name = basename(entry).replace(/\.ts$/, '');
  const key = await stampOf([...sources, 'package-lock.json', 'scripts/bundle-for-node.mjs']);
  const file = join(cache, `${name}-${key}.mjs`);
  if (await exists(file)) return file;
  const { build } = await import('vite');
  const making = join(cache, `${name}-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: inside },
    build: {
      ssr: entry,
      outDir: making,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'bundle.mjs', codeSplitting: false } },
    },
  });
  // Renamed at the end: two commands started together each find a whole file or none.
  await removeOld(name);
  await rename(join(making, 'bundle.mjs'), file);
  await rm(making, { recursive: true, force: true });
  return file;
}

/** Changes whenever a file is written, added, renamed or removed. */
async function stampOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    if (!(await exists(full))) continue;
    const info = await stat(full);
    const names = info.isDirectory() ? (await readdir(full, { recursive: true })).sort() : [''];
    const infos = await Promise.all(names.map((one) => stat(join(full, one))));
    infos.forEach((one, index) => {
      if (one.isFile()) hash.update(`${path}/${names[index]} ${one.size} ${one.mtimeMs}\n`);
    });
  }
  return hash.digest('hex').slice(0, 16);
}

async function removeOld(name) {
  await mkdir(cache, { recursive: true });
  const old = (await readdir(cache)).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith('.mjs'),
  );
  await Promise.all(old.map((file) => rm(join(cache, file), { force: true })));
}

function exists(file) {
  return stat(file).then(
    () => true,
    () => false,
  );
}
