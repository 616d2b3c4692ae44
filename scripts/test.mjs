// `npm test`: everything, in the order in which it is cheapest to fail: types, style, unused code, the
// tests in Node, the build, its weight, the tests in a browser. Goes on after a failure, so that one run
// tells all; the last line counts, and the exit code is 0 only if nothing failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results`;
const { npm_execpath: npm } = process.env;
if (npm === undefined) throw new Error('Start the tests with `npm test`.');

let passed = 0;
let failed = 0;

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

runCheck('types', ['run', '-s', 'check:types']);
runCheck('style', ['run', '-s', 'check:style'], 'npm run mend');
runCheck('unused code', ['run', '-s', 'check:unused']);
runTests(
  'tests in Node',
  [
    'run',
    '-s',
    'test:unit',
    '--',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}/node.json`,
  ],
  () => {
    const { numPassedTests, numTotalTests } = readResults('node.json');
    return { passed: numPassedTests, total: numTotalTests };
  },
);
runCheck('rules and claims proven', ['run', '-s', 'check:proofs']);
runCheck('build', ['run', '-s', 'build']);
runCheck('weight', ['run', '-s', 'check:size']);
runTests('tests in a browser', ['run', '-s', 'test:browser', '--', '--built'], () => {
  const { expected, unexpected, flaky, skipped } = readResults('browser.json').stats;
  return { passed: expected, total: expected + unexpected + flaky + skipped };
});

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A check counts as one test. */
function runCheck(name, args, mend) {
  const ok = run(name, args);
  if (ok) passed += 1;
  else failed += 1;
  if (!ok && mend !== undefined) console.log(`Much of this is mended by \`${mend}\`.`);
}

/** A runner's tests are counted from the results that it wrote; none, or no results, is a failure. */
function runTests(name, args, count) {
  const ok = run(name, args);
  let counted = { passed: 0, total: 0 };
  try {
    counted = count();
  } catch {
    console.log(`${name}: no results were written.`);
  }
  const missed = counted.total - counted.passed;
  passed += counted.passed;
  failed += (!ok || counted.total === 0) && missed === 0 ? 1 : missed;
}

function run(name, args) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' });
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function readResults(name) {
  return JSON.parse(readFileSync(`${results}/${name}`, 'utf8'));
}
