// The command line's process: arguments in, lines out, an exit code. What it does is in run.ts.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { World } from './command.js';
import { runCommandLine } from './run.js';

/** The nearest folder with levels, from the script that was started or else from here. */
function findRoot(): string {
  const started = dirname(resolve(process.argv[1] ?? '.'));
  const places = [started, dirname(started), process.cwd()];
  return places.find((place) => existsSync(join(place, 'levels'))) ?? process.cwd();
}

/** npm runs its scripts in the repository's root and tells where its user stood. */
function findFolder(): string {
  const { INIT_CWD: stood, npm_lifecycle_event: script } = process.env;
  return script === 'waw' && stood !== undefined ? stood : process.cwd();
}

const world: World = {
  root: findRoot(),
  folder: findFolder(),
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
};

// Whoever reads our lines may stop early (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommandLine(process.argv.slice(2), world);
