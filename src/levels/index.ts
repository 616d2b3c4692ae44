// The door of the levels: a level file's text goes in, a checked level or all its problems come out.
export { fingerprintLevel } from './fingerprint.js';
export { keyHelp, orderHelp, type SectionKind } from './key-help.js';
export { type KnownKeys, knownKeys } from './level-keys.js';
export { limits as levelLimits } from './limits.js';
export { createLocator, type PartPlace } from './locate-parts.js';
export { type ParsedLevel, type ParseOptions, parseLevel } from './parse-level.js';
export type { PlainReport } from './plain-check.js';
export { formatProblem, type Problem } from './problems.js';
export { levelSchema } from './schema.js';
