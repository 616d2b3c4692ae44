// What is wrong with a level's text, each mistake with its line and column; what does no harm last.
import type { Problem } from '../../session/index.js';
import { text } from '../../text/index.js';

export function LevelProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const errors = problems.filter((one) => one.severity === 'error');
  const warnings = problems.filter((one) => one.severity === 'warning');
  return (
    <div class="level-problems">
      {errors.length === 0 ? undefined : (
        <>
          <p>{text.trouble.levelProblems(errors.length)}</p>
          <ProblemList problems={errors} />
        </>
      )}
      {warnings.length === 0 ? undefined : (
        <>
          <p>{text.trouble.levelWarnings}</p>
          <ProblemList problems={warnings} />
        </>
      )}
    </div>
  );
}

function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul class="level-problem-list">
      {problems.map((problem, index) => (
        <li key={index}>
          <strong>{placeOf(problem)}</strong> {sentenceOf(problem)}
        </li>
      ))}
    </ul>
  );
}

function placeOf({ file, line, column }: Problem): string {
  const { trouble } = text;
  return file === undefined ? trouble.place(line, column) : trouble.placeIn(file, line, column);
}

function sentenceOf({ message, expected, found, hint }: Problem): string {
  const { trouble } = text;
  const sentence = trouble.levelProblem(message, expected, found);
  return hint === undefined ? sentence : `${sentence} ${trouble.levelHint(hint)}`;
}
