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
  const { games, hits } = finishTold(world, tables.level.id, testingRandomly(tables, how));
  const placed = hits.map((hit) => {
    const { file, line, column } = how.placeOf(hit.path);
    const holder = file === undefined ? how.file : join(dirname(how.file), `${file}.yaml`);
    return { ...hit, file: holder, line, column };
  });
  return { games, hits: placed.toSorted((one, other) => one.games - other.games) };
}

export function tellRandomTest(world: World, { games, hits }: ToldRandomTest): void {
  const dead = hits.filter((hit) => hit.games === 0);
  world.out(`${games} random games: ${dead.length} of ${hits.length} parts were never met`);
  const rows = hits.map((hit) => [
    hit.games === 0 ? 'never' : `${((100 * hit.games) / games).toFixed(1)} %`,
    String(hit.times),
    hit.kind,
    hit.path.join(' > '),
    `${basename(hit.file)}:${hit.line}:${hit.column}`,
  ]);
  for (const line of formatColumns(rows)) world.out(`  ${line}`);
}
