// What the checker's answer says is wrong.
import type { Problem, ReadLevel } from '../../session/index.js';

/** Problems and remarks of an answer, in the order of the text. */
export function problemsOf(read: ReadLevel | undefined): readonly Problem[] {
  if (read?.kind === 'refused') return read.problems;
  return read?.kind === 'level' ? read.warnings : [];
}

/** Those that keep the level from being played. */
export function errorsOf(read: ReadLevel | undefined): readonly Problem[] {
  return problemsOf(read).filter(({ severity }) => severity === 'error');
}
