// Bounds on the value of best play where a level is too large to be solved exactly, and how they were
// found. Both are proven, not estimated.
import { interestSpan, type Policy, parsePolicy, type Tables } from '../rules/index.js';
import { backingUp } from './back-up.js';
import { createFinder } from './find-state.js';
import { worthOfPolicy } from './policy-value.js';
import { completeSteps } from './steps.js';
import { tabulate } from './tabulate.js';

/** In points. The methods are codes; sentences for them stand in the text room. */
export interface Bounds {
  readonly lower: number;
  readonly lowerMethod:
    | { readonly code: 'policy'; readonly policy: string }
    | { readonly code: 'none' };
  readonly upper: number;
  readonly upperMethod: { readonly code: 'interest-spans' };
}

/** Small, so that a refusal comes soon. */
const policyLimits = { states: 40_000, transitions: 160_000, groups: 1_000_000 };

/**
 * Lower: the best of the ready policies, each worth its exact mean. Upper: every interest at the most
 * that the level's rules could bring it in any game.
 */
export function boundValue(tables: Tables): Bounds {
  const { level, interestOffset } = tables;
  const upper = level.interests.reduce(
    (sum, _, index) => sum + interestSpan(tables, interestOffset + index).high / 10,
    0,
  );
  const best = policyWorths(tables).toSorted((one, other) => other.mean - one.mean)[0];
  return {
    lower: best?.mean ?? 0,
    lowerMethod: best === undefined ? { code: 'none' } : { code: 'policy', policy: best.name },
    upper: Math.min(100, upper),
    upperMethod: { code: 'interest-spans' },
  };
}

function policyWorths(tables: Tables) {
  const names = ['hold', 'first', 'record', 'words'];
  const all = [...names, ...tables.level.crises.map((crisis) => `all-in:${crisis.id}`)];
  return all.flatMap((name) => {
    const policy = parsePolicy(tables, name);
    const mean = policy === undefined ? undefined : meanOf(tables, policy);
    return mean === undefined ? [] : { name, mean };
  });
}

/** The exact mean of a policy over the states that it alone reaches, if they are few. */
function meanOf(tables: Tables, policy: Policy): number | undefined {
  const tabulated = tabulate(tables, { limits: policyLimits, policy });
  if (tabulated.kind !== 'graph') return undefined;
  const { graph } = tabulated;
  const values = completeSteps(backingUp(graph));
  return worthOfPolicy({ graph, values, finder: createFinder(graph) }, policy).mean;
}
