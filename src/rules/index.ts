// The door of the rules: everything that other rooms may use.
export { interestSpan } from './bounds.js';
export * from './chance.js';
export {
  type Compiled,
  type CompileOptions,
  compileLevel,
  compileProven,
  compileSound,
} from './compile.js';
export { hashText, mixBits, rollFor } from './draw.js';
export * from './expression.js';
export { type Change, createFactTrace, type Draw, type Fact, idOfSlot } from './facts.js';
export * from './game.js';
export * from './legality.js';
export * from './level.js';
export { isInWindow } from './node-lists.js';
export * from './order.js';
export * from './outcome.js';
export * from './pictures.js';
export {
  isPlainEdition,
  languageOfEdition,
  plainEditionOf,
} from './plain-edition.js';
export * from './policies.js';
export type { LevelProblem } from './problems.js';
export { createState, eventHappens, isOver, isWar, step, type Trace } from './step.js';
export * from './tables.js';
export { evaluateIn, fillTemplate, holds, nameValue, stepWord } from './template.js';
export * from './verdict.js';
