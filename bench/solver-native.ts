// Compiles and runs the C++ twin of the search where a compiler is present.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tables } from '../src/rules/index.js';

export interface NativeAnswer {
  /** The shortest of nine times. */
  readonly ms: number;
  /** Points. */
  readonly par: number;
}

/** Nothing where there is no compiler. */
export function solveNatively(tables: Tables): NativeAnswer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'waw-native-'));
  const program = join(folder, 'solver');
  try {
    if (!compile(program)) return undefined;
    const out = execFileSync(program, { input: textOf(tables), encoding: 'utf8' });
    const [ms = 0, par = 0] = out.trim().split(' ').map(Number);
    return { ms, par };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(program: string): boolean {
  const source = join(process.cwd(), 'bench/native/solver.cpp');
  for (const compiler of ['c++', 'g++', 'clang++']) {
    try {
      execFileSync(compiler, ['--version'], { stdio: 'ignore' });
    } catch {
      continue;
    }
    execFileSync(compiler, ['-std=c++17', '-O3', source, '-o', program], { stdio: 'inherit' });
    return true;
  }
  return false;
}

/** Every list and number of the tables: `name count values…`. */
function textOf(tables: Tables): string {
  return Object.entries(tables)
    .flatMap(([name, value]: readonly [string, unknown]) => {
      if (typeof value === 'number') return `${name} 1 ${value}`;
      const isList = value instanceof Int32Array || value instanceof Uint8Array;
      return isList ? `${name} ${value.length} ${value.join(' ')}` : [];
    })
    .join('\n');
}
