// The door of the record: one play-through as text, and back.
export { FieldReader, isObject, type RecordProblem } from './fields.js';
export {
  type DecodedLevel,
  decodeLevelText,
  encodeLevelText,
  type LinkFault,
} from './level-link.js';
export { formatLink, type ParsedLink, parseLink, type Situation } from './link.js';
export { formatOwnLink, type OwnLink, type ParsedOwnLink, parseOwnLink } from './own-link.js';
export { longestAnswer, longestRecord, type ParsedRecord, parseRecord } from './parse-record.js';
export * from './record.js';
export { type Difference, type KnownLevel, type Replay, replayRecord } from './replay.js';
