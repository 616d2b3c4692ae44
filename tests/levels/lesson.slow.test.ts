// Every shipped level meets the bars that its lesson names, as the command line measures them. The table
// is printed, met or not. (The bundled command line is several times as fast as the tests' own loader,
// and taking premises away in pairs needs some dozens of solutions.)
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../house/sources.js';
import { shippedIds } from './shipped.js';

const longestMs = 300_000;

test.each(shippedIds())(
  '%s meets the bars of its lesson',
  (id) => {
    const out = check(id);
    console.log(out);
    expect(out).toContain(`${id}: the lesson`);
    expect(out.split('\n').filter((line) => line.includes('FAILS'))).toEqual([]);
  },
  longestMs,
);

/** What `check --lesson` prints; its exit code tells of failing bars, and the lines tell which. */
function check(id: string): string {
  const args = [join(root, 'scripts/waw.mjs'), 'check', id, '--lesson'];
  try {
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}
