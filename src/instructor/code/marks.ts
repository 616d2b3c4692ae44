// The checker's answers as marks in the text: each at the word that it is about.
import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Problem } from '../../session/index.js';
import { editorText } from '../../text/index.js';

/** The stretch of the text that a problem is about; nothing where it lies in another file. */
export function problemSpan(
  text: Text,
  problem: Problem,
): { readonly from: number; readonly to: number } | undefined {
  if (problem.file !== undefined) return undefined;
  const line = text.line(Math.min(Math.max(1, problem.line), text.lines));
  const from = Math.min(line.from + Math.max(0, problem.column - 1), line.to);
  const rest = text.sliceString(from, line.to);
  const word = /^(?:"(?:[^"\\]|\\.)*"|[^\s,\]}:]+)/.exec(rest)?.[0] ?? rest.slice(0, 1);
  return { from, to: Math.min(line.to, from + word.length) };
}

/** Marks for all problems of this file, in the order of the text. */
export function marksOf(text: Text, problems: readonly Problem[]): readonly Diagnostic[] {
  return problems
    .flatMap((problem): readonly Diagnostic[] => {
      const span = problemSpan(text, problem);
      if (span === undefined) return [];
      return [{ ...span, severity: problem.severity, message: describeProblem(problem) }];
    })
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** A hint as a sentence of its own. */
export function hintSentence(hint: string): string {
  const end = /[.?!]$/.test(hint) ? '' : '.';
  return `${hint.charAt(0).toUpperCase()}${hint.slice(1)}${end}`;
}

/** A problem in a few sentences. */
export function describeProblem({ message, expected, found, hint }: Problem): string {
  const told = `${message}. ${editorText.check.expected(expected, found)}`;
  return hint === undefined ? told : `${told} ${hintSentence(hint)}`;
}
