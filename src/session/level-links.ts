// What only those need who open or give out a level of their own; fetched by them alone.
export { formatLink, formatOwnLink, parseOwnLink } from '../record/index.js';
export { levelDifferences } from './level-differences.js';
