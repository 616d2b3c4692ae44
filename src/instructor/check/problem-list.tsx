// What the live check says: one line for all, and a list that leads to the places.
import type { Problem } from '../../session/index.js';
import { editorText } from '../../text/index.js';
import type { BenchState } from '../bench/bench.js';
import { hintSentence } from '../code/marks.js';
import { errorsOf, problemsOf } from './problems-of.js';

const words = editorText.check;

/** The check in one sentence. */
export function checkSentence({ checked, isChecking }: BenchState): string {
  if (checked === undefined) return words.checking;
  const sentence = sentenceOf(checked);
  return isChecking ? `${words.checking} ${sentence}` : sentence;
}

function sentenceOf({ read }: NonNullable<BenchState['checked']>): string {
  switch (read.kind) {
    case 'level':
      return read.warnings.length === 0 ? words.sound : words.soundRemarks(read.warnings.length);
    case 'refused':
      return words.refused(errorsOf(read).length);
    case 'too-slow':
      return words.tooSlow;
    case 'unreachable':
      return words.unreachable;
  }
}

interface ProblemListProps {
  readonly state: BenchState;
  readonly show: (problem: Problem) => void;
}

export function ProblemList({ state, show }: ProblemListProps) {
  const problems = problemsOf(state.checked?.read);
  if (problems.length === 0) return undefined;
  return (
    <ol class="problem-list" aria-label={words.title}>
      {problems.map((problem) => (
        <li
          key={`${problem.file ?? ''}:${problem.line}:${problem.column}:${problem.message}`}
          class={`problem-${problem.severity}`}
        >
          <PlaceOf problem={problem} show={show} />
          <p class="problem-message">{problem.message}</p>
          <p class="problem-detail">
            {words.expected(problem.expected, problem.found)}
            {problem.hint === undefined ? undefined : ` ${hintSentence(problem.hint)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface PlaceProps {
  readonly problem: Problem;
  readonly show: (problem: Problem) => void;
}

function PlaceOf({ problem, show }: PlaceProps) {
  const kind = words[problem.severity];
  if (problem.file !== undefined) {
    return (
      <p class="problem-place">
        {kind} · {words.inFile(problem.file, problem.line)}
      </p>
    );
  }
  return (
    <p class="problem-place">
      {kind} ·{' '}
      <button type="button" class="link" onClick={() => show(problem)}>
        {words.line(problem.line)}
      </button>
    </p>
  );
}
