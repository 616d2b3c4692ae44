// `npm run soak [-- file …]`: the tests named *.soak.test.ts, which try thousands of cases and take
// minutes; no part of `npm test`. They print what they tried. SOAK_SEED=… repeats a run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const args = [vitest, 'run', '--mode', 'soak', '--project', 'rooms', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
