// Random play with counts on the command line: what is never met first, then the rest, each with its place.
import { basename, dirname, join } from 'node:path';
import type { Tables } from '../rules/index.js';
import { type Hit, type RandomTest, testingRandomly } from '../solver/index.js';
import { formatColumns } from './columns.js';
import type { World } from './command.js';
import type { Surroundings } from './files.js';
import { finishTold } from './solving.js';

export interface ToldRandomTest extends Omit<RandomTest, 'hits'> {
  readonly hits: readonly (Hit & {
    readonly file: string;
    readonly line: number;
    readonly column: number;
  })[];
}

/** Plays random games and finds each part's place; the rarest parts come first. */
export function runRandomTest(
  world: World,
  tables: Tables,
  how: { readonly games: number; readonly seed: number; readonly file: string } & Surroundings,
): ToldRandomTest {
  const test = finishTold(world, tables.level.id, testingRandomly(tables, how));
  const placed = test.hits.map((hit) => {
    const { file, line, column } = how.placeOf(hit.path);
    const holder = file === undefined ? how.file : join(dirname(how.file), `${file}.yaml`);
    return { ...hit, file: holder, line, column };
  });
  return { ...test, hits: placed.toSorted((one, other) => one.games - other.games) };
}

export function tellRandomTest(world: World, test: ToldRandomTest): void {
  const { games, mean, error, war, hits } = test;
  const dead = hits.filter((hit) => hit.games === 0);
  const earned = `${mean.toFixed(1)} points on average (± ${error.toFixed(1)})`;
  world.out(`${games} random games: ${earned}, war in ${war.toFixed(1)} % of them`);
  world.out(`${dead.length} of ${hits.length} parts were never met`);
  const rows = hits.map((hit) => [
    hit.games === 0 ? 'never' : shareOf(hit.games / games),
    String(hit.times),
    hit.kind,
    `${basename(hit.file)}:${hit.line}:${hit.column}`,
    wordsFor(hit.path),
    shorten(hit.text),
  ]);
  for (const line of formatColumns(rows)) world.out(`  ${line}`);
}

/** What is met at all is not rounded down to nothing. */
function shareOf(share: number): string {
  return share < 0.001 ? '< 0.1 %' : `${(100 * share).toFixed(1)} %`;
}

/** Entries of lists counted from 1, as in the problems of a level. */
function wordsFor(path: Hit['path']): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' > ');
}

/** One short line that cannot be taken for anything else. */
function shorten(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  return line.length > 60 ? `“${line.slice(0, 59)}…”` : `“${line}”`;
}
