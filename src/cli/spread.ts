// How the outcomes of many games lie.

/** Outcomes in points, 0 to 100. */
export interface Spread {
  readonly games: number;
  readonly mean: number;
  /** Standard deviation of the games played (divisor n − 1); 0 for a single game. */
  readonly sd: number;
  /** The outcome that this share of the games does not exceed, by nearest rank. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of the games that ended in the catastrophe, 0 to 1. */
  readonly war: number;
}

export function spreadOf(
  ends: readonly { readonly tenths: number; readonly war: boolean }[],
): Spread {
  const games = ends.length;
  const tenths = ends.map((end) => end.tenths).sort((one, other) => one - other);
  const mean = tenths.reduce((total, one) => total + one, 0) / games / 10;
  const squares = tenths.reduce((total, one) => total + (one / 10 - mean) ** 2, 0);
  const rank = (share: number) => (tenths[Math.max(0, Math.ceil(share * games) - 1)] ?? 0) / 10;
  return {
    games,
    mean,
    sd: games > 1 ? Math.sqrt(squares / (games - 1)) : 0,
    p10: rank(0.1),
    p50: rank(0.5),
    p90: rank(0.9),
    war: ends.filter((end) => end.war).length / games,
  };
}
