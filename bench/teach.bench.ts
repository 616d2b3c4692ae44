// How long it takes to say whether a level teaches, how long its longest step is (others wait for it where no
// worker can be had), and how fast random play counts.
import { compileSound } from '../src/rules/index.js';
import {
  completeSteps,
  reportingLesson,
  type Steps,
  solving,
  testingRandomly,
} from '../src/solver/index.js';
import { report } from './measure.js';
import { readShippedLevel, readShippedTables } from './shipped-level.js';

function timed<Result>(name: string, steps: Steps<Result>): Result {
  const started = performance.now();
  let last = started;
  let longest = 0;
  const result = completeSteps(steps, () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  });
  const ended = performance.now();
  report(name, (ended - started) / 1000, 's');
  report(`${name}, longest step`, Math.max(longest, ended - last), 'ms');
  return result;
}

const base = readShippedLevel('limits-of-alliance');
const flagship = readShippedTables('limits-of-alliance');
const changed = compileSound({
  ...base,
  assumptions: base.assumptions.map((one) =>
    one.id === base.assumptions[0]?.id ? { ...one, value: one.off } : one,
  ),
});

for (const [name, tables] of [
  ['flagship', flagship],
  ['flagship without its first premise', changed],
] as const) {
  const solution = completeSteps(solving(tables));
  if (solution.kind !== 'solved') throw new Error(solution.kind);
  timed(`${name}, lesson`, reportingLesson(tables, { solution, base }));
}
timed('flagship, ten thousand random games', testingRandomly(flagship, { games: 10_000, seed: 1 }));
