// The ledger: which numbered rules (src/rules/MODEL.md) and which claims of the article
// (levels/article.yaml) are proven by a test that ran and passed. A title counts if it, or a `describe`
// around it, begins with ids and a colon (`B1: …`, `B1, B2: …`), or for a claim with the id and what is
// proven of it (`H2 upheld`). Each rule needs one title; each claim needs all four proofs.

export const claimProofs = ['upheld', 'broken', 'untested', 'ablation'];

/** @param {string} model the text of MODEL.md */
export function findRules(model) {
  return [...model.matchAll(/^- \*\*([A-Z]\d+)\.\*\*/gm)].map(([, id]) => id);
}

/**
 * What nothing proves: `B1` for a rule, `H2 ablation` for a claim.
 * @param {{ rules: readonly string[], claims: readonly string[], titles: Iterable<string> }} ledger
 * @returns {string[]}
 */
export function findUnproven({ rules, claims, titles }) {
  const proven = new Set([...titles].flatMap(proofsOf));
  const wanted = [
    ...rules,
    ...claims.flatMap((id) => claimProofs.map((proof) => `${id} ${proof}`)),
  ];
  return wanted.filter((one) => !proven.has(one));
}

/** `B1, B2: no debt` proves B1 and B2; `H2, H3 upheld: …` proves two claims upheld. */
function proofsOf(title) {
  // Vitest puts quotes around what a repeated test inserts into its title.
  const plain = title.replaceAll("'", '');
  const [, list, proof] = plain.match(/^([A-Z]\d+(?:, [A-Z]\d+)*)(?: (\w+)\b|:)/) ?? [];
  if (list === undefined) return [];
  return list.split(', ').map((id) => (proof === undefined ? id : `${id} ${proof}`));
}
