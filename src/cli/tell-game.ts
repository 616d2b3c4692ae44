// A played game, or the spread of many, as text.
import {
  type Fact,
  formatOrder,
  type Game,
  outcomeOf,
  type PlayedTurn,
  stepWord,
  type Tables,
} from '../rules/index.js';
import { formatColumns } from './columns.js';
import type { World } from './command.js';
import type { Spread } from './spread.js';

export function tellGame(world: World, game: Game): void {
  for (const played of game.turns) tellTurn(world, game.tables, played);
  const { interests, tenths } = outcomeOf(game);
  const rows = interests.map((one) => [one.id, String(one.tenths / 10), `of ${one.weight}`]);
  const end = game.war ? 'war: everything gained is lost' : game.over ? 'the end' : 'unfinished';
  world.out(`Outcome ${tenths / 10} (${end})`);
  for (const line of formatColumns(rows)) world.out(`  ${line}`);
}

function tellTurn(world: World, tables: Tables, played: PlayedTurn): void {
  const turn = tables.level.turns[played.turn - 1];
  world.out(`Turn ${played.turn} · ${turn?.date ?? ''} · ${turn?.title ?? ''}`);
  world.out(`  ${formatOrder(tables, played.order)}`);
  if (played.war > 0) world.out(`  war risk ${(100 * played.war).toFixed(1)} %`);
  for (const fact of played.facts) world.out(`  - ${factText(tables, fact)}`);
  world.out('');
}

function factText(tables: Tables, fact: Fact): string {
  const because = fact.because === '' ? '' : `: ${fact.because}`;
  const draw =
    fact.draw === undefined ? '' : ` (odds ${fact.draw.odds.join('/')}, throw ${fact.draw.roll})`;
  const changes = fact.changes.map(
    ({ target, before, after }) =>
      `${target} ${valueText(tables, target, before)} → ${valueText(tables, target, after)}`,
  );
  const told = changes.length === 0 ? '' : ` [${changes.join(', ')}]`;
  return `${fact.title}${because}${draw}${told}`;
}

/** Interests are kept in tenths and told in points. */
function valueText(tables: Tables, target: string, value: number): string {
  const isInterest = tables.level.interests.some((one) => one.id === target);
  return isInterest ? String(value / 10) : stepWord(tables, target, value);
}

export function tellSpread(
  world: World,
  told: Spread & { readonly level: string; readonly player: string; readonly seed: number },
): void {
  const { level, player, seed, games, mean, sd, p10, p50, p90, war } = told;
  world.out(`${level}: ${games} games by ${player}, seeds ${seed} to ${seed + games - 1}`);
  const rows = [
    ['mean', mean.toFixed(2)],
    ['sd', sd.toFixed(2)],
    ['p10', p10.toFixed(1)],
    ['p50', p50.toFixed(1)],
    ['p90', p90.toFixed(1)],
    ['war', `${(100 * war).toFixed(2)} %`],
  ];
  for (const line of formatColumns(rows)) world.out(`  ${line}`);
}
