// How the claims came out in this game: a reading of what happened, apart from the outcome
// (rules C1–C3). The evidence is lines of the player's own log.
import type { Fact } from './facts.js';
import type { Game } from './game.js';

export const verdictKinds = ['upheld', 'broken', 'untested'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export interface Evidence {
  readonly turn: number;
  readonly sign: 'upholds' | 'breaks';
  readonly fact: Fact;
}

export interface Verdict {
  readonly claim: string;
  readonly verdict: VerdictKind;
  readonly evidence: readonly Evidence[];
}

/** A verdict for each claim of the level, in its order. */
export function verdictsOf(game: Game): readonly Verdict[] {
  const facts = game.turns.flatMap((turn) => turn.facts);
  return game.tables.level.claims.map((claim) => {
    const evidence = facts.flatMap((fact) => evidenceIn(fact, claim.id));
    return { claim: claim.id, verdict: weigh(evidence), evidence };
  });
}

function evidenceIn(fact: Fact, claim: string): readonly Evidence[] {
  const signs: Evidence[] = [];
  if (fact.upholds.includes(claim)) signs.push({ turn: fact.turn, sign: 'upholds', fact });
  if (fact.breaks.includes(claim)) signs.push({ turn: fact.turn, sign: 'breaks', fact });
  return signs;
}

/** Rule C2: broken where at least as many facts speak against a claim as for it. */
function weigh(evidence: readonly Evidence[]): VerdictKind {
  if (evidence.length === 0) return 'untested';
  const against = evidence.filter((one) => one.sign === 'breaks').length;
  return 2 * against >= evidence.length ? 'broken' : 'upheld';
}
