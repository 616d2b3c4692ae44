// How the debrief writes numbers: points from tenths, signs, shares as percent.

/** 123 tenths as `12.3`. */
export function formatTenths(tenths: number): string {
  return (tenths / 10).toFixed(1).replace('-', '−');
}

/** 12 tenths as `+1.2`, −5 as `−0.5`, 0 as `0.0`. */
export function formatChange(tenths: number): string {
  return tenths > 0 ? `+${formatTenths(tenths)}` : formatTenths(tenths);
}

/** A share of 0 to 1 as a percentage; below one percent with a decimal, so that it is not lost. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent === 0) return '0 %';
  return percent < 1 ? `${percent.toFixed(1)} %` : `${Math.round(percent)} %`;
}

/** Points of 0 to 100 with one decimal. */
export function formatPoints(points: number): string {
  return formatTenths(Math.round(points * 10) + 0);
}

/** Points with their sign, 0 as `0.0`. */
export function formatGain(points: number): string {
  return formatChange(Math.round(points * 10) + 0);
}
