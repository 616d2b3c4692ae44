// A world for the command line in tests: a folder of its own, and what was printed.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/index.js';
import { root } from '../house/sources.js';
import { smallLevelText } from '../session/small-level.js';

export interface Printed {
  readonly code: number;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

export interface TestWorld {
  /** Writes a file that commands can be given by its name. */
  write(name: string, text: string): void;
  run(...args: readonly string[]): Promise<Printed>;
  /** Runs a command that answers in JSON. */
  json(...args: readonly string[]): Promise<unknown>;
}

/** A folder that holds `small.yaml`. */
export function createWorld(): TestWorld {
  const folder = mkdtempSync(join(tmpdir(), 'waw-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const run = async (...args: readonly string[]): Promise<Printed> => {
    const out: string[] = [];
    const errors: string[] = [];
    const code = await runCommandLine(args, {
      root,
      folder,
      out: (line) => out.push(line),
      error: (line) => errors.push(line),
    });
    return { code, out, errors };
  };
  write('small.yaml', smallLevelText);
  return {
    write,
    run,
    async json(...args) {
      const { out, errors } = await run(...args, '--json');
      if (errors.length > 0) throw new Error(errors.join('\n'));
      const answer: unknown = JSON.parse(out.join('\n'));
      return answer;
    },
  };
}
