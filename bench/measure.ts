// Times a piece of work and prints lines `name: value unit`.
import { existsSync, readFileSync } from 'node:fs';

export function report(name: string, value: number, unit: string): void {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  console.log(`${name}: ${rounded} ${unit}`);
}

/**
 * How often a second the work gets something done. `work` returns how much it did in one call; it is
 * repeated, first unmeasured for a fifth of the time, until `seconds` have passed.
 */
export function rateOf(work: () => number, seconds: number): number {
  repeat(work, seconds / 5);
  const { done, took } = repeat(work, seconds);
  return done / took;
}

function repeat(work: () => number, seconds: number): { done: number; took: number } {
  const started = performance.now();
  let done = 0;
  let took = 0;
  while (took < seconds) {
    done += work();
    took = (performance.now() - started) / 1000;
  }
  return { done, took };
}

/**
 * The most memory that this process has had at once. Where the system tells it, without what the process
 * that started this one had, which `resourceUsage` counts in.
 */
export function peakMemoryMB(): number {
  const status = '/proc/self/status';
  const peak = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8')) : null;
  return (peak === null ? process.resourceUsage().maxRSS : Number(peak[1])) / 1024;
}
