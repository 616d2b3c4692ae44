// The known word that somebody probably meant: the one with the fewest letters to change.

/** The nearest of the words, or nothing when all are too far away to be a slip. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length * 0.45)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = countEdits(wanted, candidate.toLowerCase());
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best ?? longerForm(wanted, known);
}

/** `understand` for `understanding`, where exactly one known word begins that way. */
function longerForm(wanted: string, known: Iterable<string>): string | undefined {
  if (wanted.length < 3) return undefined;
  const found = [...known].filter((word) => word.toLowerCase().startsWith(wanted));
  return found.length === 1 ? found[0] : undefined;
}

/** Letters to change, add, drop or swap with a neighbour (optimal string alignment). */
function countEdits(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwap ? (before[column - 2] ?? Infinity) + 1 : Infinity;
      const changed = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      const dropped = (above[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(changed, dropped, added, swapped));
    }
    before = above;
    above = current;
  }
  return above[to.length] ?? 0;
}
