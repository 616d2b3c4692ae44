// The ledger of the flagship's claims. Each can come out upheld, broken and untested in a played
// game, and each is a mechanism: taken away, a game goes otherwise. The games were found by search
// and stand in tests/playthroughs/claims.json, one list of orders each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  commitOrder,
  compileSound,
  type Game,
  parseOrder,
  startGame,
  type Tables,
  type VerdictKind,
  verdictKinds,
  verdictsOf,
} from '../../src/rules/index.js';
import { shippedLevel } from './shipped.js';
import { withoutMechanism } from './without-mechanism.js';

interface ClaimGame {
  readonly seed: number;
  readonly orders: readonly string[];
}

const games: Record<string, Record<VerdictKind, ClaimGame>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../playthroughs/claims.json'), 'utf8'),
);
const level = shippedLevel('limits-of-alliance');
const tables = compileSound(level);

function play(on: Tables, { seed, orders }: ClaimGame): Game {
  return orders.reduce(
    (game, text) => {
      const parsed = parseOrder(text);
      if (parsed.kind === 'refused') throw new Error(parsed.problem);
      const committed = commitOrder(game, parsed.order);
      if (committed.kind === 'refused') throw new Error(`${text}: ${committed.refusal.code}`);
      return committed.game;
    },
    startGame(on, seed),
  );
}

/** Tracks and points after each turn, without the place in the turn, which any rule moves; up to the first order that can no longer be given. */
function courseOf(on: Tables, game: ClaimGame): string {
  let played = startGame(on, game.seed);
  for (const text of game.orders) {
    const parsed = parseOrder(text);
    const committed = parsed.kind === 'order' ? commitOrder(played, parsed.order) : undefined;
    if (committed?.kind !== 'committed') break;
    played = committed.game;
  }
  return played.turns.map((turn) => turn.after.slice(1).join()).join('\n');
}

/** The claim's own games first, then those of all the others. */
function gamesAbout(claim: string): readonly ClaimGame[] {
  const { [claim]: own, ...others } = games;
  return [own, ...Object.values(others)].flatMap((one) => Object.values(one ?? {}));
}

test('all 40 claims of the article stand in the flagship', () => {
  expect(level.claims).toHaveLength(40);
  expect(Object.keys(games)).toEqual(level.claims.map((claim) => claim.id));
});

describe.each(level.claims.map((claim) => claim.id))('%s', (claim) => {
  test.each(verdictKinds.map((verdict) => ({ claim, verdict })))(
    '$claim $verdict: by a game that was played',
    ({ verdict }) => {
      const game = games[claim]?.[verdict];
      expect(game).toBeDefined();
      if (game === undefined) return;
      const found = verdictsOf(play(tables, game)).find((one) => one.claim === claim);
      expect(found?.verdict).toBe(verdict);
      expect(found?.evidence.length === 0).toBe(verdict === 'untested');
      for (const { fact } of found?.evidence ?? []) expect(fact.because).not.toBe('');
    },
  );

  test(`${claim} ablation: without its mechanism the positions of a game are others`, () => {
    const ablated = compileSound(withoutMechanism(level, claim));
    const changed = gamesAbout(claim).find(
      (game) => courseOf(ablated, game) !== courseOf(tables, game),
    );
    expect(changed).toBeDefined();
  });
});
