// How the debrief writes numbers: points from tenths, signs, shares as percent.
import { formatDecimals, formatSigned, text } from '../../text/index.js';

/** 123 tenths as `12.3`. */
export function formatTenths(tenths: number): string {
  return formatDecimals(tenths / 10, 1);
}

/** 12 tenths as `+1.2`, −5 as `−0.5`, 0 as `0.0`. */
export function formatChange(tenths: number): string {
  return formatSigned(tenths / 10, 1);
}

/** A share of 0 to 1 as a percentage; below one percent with a decimal, so that it is not lost. */
export function formatShare(share: number): string {
  return text.percent(share < 0.01 ? share : Math.round(share * 100) / 100);
}

/** Points of 0 to 100 with one decimal. */
export function formatPoints(points: number): string {
  return formatTenths(Math.round(points * 10) + 0);
}

/** Points with their sign, 0 as `0.0`. */
export function formatGain(points: number): string {
  return formatChange(Math.round(points * 10) + 0);
}
