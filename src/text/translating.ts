// All that a language file needs: the shape that it satisfies, and the helpers for figures and counts.
export {
  formatDate,
  formatDecimals,
  formatList,
  formatNumber,
  formatPercent,
  formatPercents,
  formatShare,
  formatSigned,
  formatTenths,
  formatWay,
  numberOf,
} from './formats.js';
export { type Forms, plural, pluralOf } from './plural.js';
export type { Texts } from './texts.js';
