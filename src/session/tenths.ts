// Figures that are shown one by one and as a sum: rounded so that whoever adds them up finds the sum.

/** Below this a figure is nothing but what floating point leaves. */
const nothing = 1e-9;

/**
 * Points as whole tenths that add up to `total` tenths. What rounding leaves of one goes on to the next, so that
 * every sum from the first on is right too; nothing stays nothing. Where `total` was rounded otherwise, the greatest
 * figure takes the difference.
 */
export function tenthsOf(points: readonly number[], total: number): readonly number[] {
  let [sum, told] = [0, 0];
  const tenths = points.map((value) => {
    if (Math.abs(value) < nothing) return 0;
    sum += value;
    const part = Math.round(10 * sum) - told;
    told += part;
    return part;
  });
  const greatest = points.reduce(
    (best, value, index) => (Math.abs(value) > Math.abs(points[best] ?? 0) ? index : best),
    0,
  );
  return tenths.map((part, index) => (index === greatest ? part + total - told : part));
}
