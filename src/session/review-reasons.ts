// Why the best order of a turn is better than the one given: points now and later, what is left, and what
// would have followed, in the facts' own sentences.
import { commitOrder, type Fact, type Game, rewindGame } from '../rules/index.js';
import type { Difference, OrderProspect } from '../solver/index.js';
import type { CostlyTurn } from './best-play.js';
import type { CostlyTurnView, NamedBeside, ReasonsView } from './review.js';
import { chainOf } from './review-chain.js';

/** Differences below these are not worth a sentence: points, steps of a track. */
const leastPoints = 0.05;
const leastSteps = 0.2;

type Turned = Pick<CostlyTurnView, 'turn' | 'order' | 'best'>;

export function reasonsFor(game: Game, turned: Turned, prospects: CostlyTurn): ReasonsView {
  const { given, best: better } = prospects;
  const { budgets, tracks, interests, claims, turns } = game.tables.level;
  const chain = chainOf(game, differencesIn(game, turned));
  const named = new Set(
    chain.links.flatMap(({ was, now }) =>
      [was, now].flatMap((said) => (said === undefined ? [] : [...said.upholds, ...said.breaks])),
    ),
  );
  const left = [...budgets, ...tracks.filter((track) => track.lasts === 'game')];
  const isLast = turned.turn === turns.length;
  return {
    now: { yours: given.now, best: better.now },
    later: { yours: given.later, best: better.later },
    war: { yours: given.war, best: better.war },
    interests: beside(interests, { yours: pointsIn(given), best: pointsIn(better) }, leastPoints),
    standing: isLast
      ? []
      : beside(left, { yours: meansIn(given), best: meansIn(better) }, leastSteps),
    chain,
    claims: claims.filter(({ id }) => named.has(id)).map(({ id, text }) => ({ id, text })),
  };
}

type Figures = ReadonlyMap<string, number>;

function pointsIn({ interests }: OrderProspect): Figures {
  return new Map(interests.map(({ id, points }) => [id, points]));
}

function meansIn({ tracks }: OrderProspect): Figures {
  return new Map(tracks.map(({ id, mean }) => [id, mean]));
}

function beside(
  named: readonly { readonly id: string; readonly name: string }[],
  figures: { readonly yours: Figures; readonly best: Figures },
  least: number,
): readonly NamedBeside[] {
  const difference = ({ yours, best }: NamedBeside) => Math.abs(best - yours);
  return named
    .map(({ id, name }) => {
      return { name, yours: figures.yours.get(id) ?? 0, best: figures.best.get(id) ?? 0 };
    })
    .filter((one) => difference(one) >= least)
    .toSorted((one, other) => difference(other) - difference(one));
}

/** All facts of the turn with either order, under the game's luck; the chain tells the same ones apart. */
function differencesIn(game: Game, { turn, order, best }: Turned): readonly Difference[] {
  const facts = (given: Turned['order']): readonly Fact[] => {
    const committed = commitOrder(rewindGame(game, turn - 1), given);
    return committed.kind === 'refused' ? [] : (committed.game.turns.at(-1)?.facts ?? []);
  };
  return [
    ...facts(order).map((fact) => ({ turn, in: 'played', fact }) as const),
    ...facts(best).map((fact) => ({ turn, in: 'changed', fact }) as const),
  ];
}
