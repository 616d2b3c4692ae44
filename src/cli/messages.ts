// The command line's own sentences about refusals and differences.
import type { Difference, RecordProblem } from '../record/index.js';
import type { OrderRefusal, Refusal } from '../rules/index.js';

export function refusalText(refusal: OrderRefusal): string {
  switch (refusal.code) {
    case 'no-stance':
      return `no stance for desk ${refusal.desk}`;
    case 'closed-desk':
      return refusal.desk === '' ? 'the game is over' : `desk ${refusal.desk} is not open`;
    case 'unknown-stance':
      return `desk ${refusal.desk} has no stance ${refusal.stance}`;
    case 'refused':
      return `${refusal.desk}=${refusal.stance}: ${stanceRefusalText(refusal.refusal)}`;
  }
}

function stanceRefusalText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-on-menu':
      return 'not on the menu in this turn';
    case 'locked':
      return `locked: ${refusal.because}`;
    case 'unaffordable':
      return `costs ${refusal.price} ${refusal.budget}, ${refusal.left} left`;
  }
}

/** What does not hold in a record, in one line. Points as the player sees them. */
export function differenceText(difference: Difference): string {
  switch (difference.code) {
    case 'unknown-level':
      return `level ${difference.level} is not known here`;
    case 'other-level':
      return `level ${difference.level} has changed since: the record was played on ${difference.recorded}, here is ${difference.found}`;
    case 'newer-rules':
      return `played under rules ${difference.recorded}; these are rules ${difference.known}`;
    case 'unsound-level':
      return difference.problems
        .map(
          ({ path, expected, found }) => `${path.join('.')}: expected ${expected}, found ${found}`,
        )
        .join('; ');
    case 'unreadable-order':
      return `turn ${difference.turn}: ${difference.problem}`;
    case 'refused-order':
      return `turn ${difference.turn}: ${refusalText(difference.refusal)}`;
    case 'order-after-end':
      return `turn ${difference.turn}: the game was over before this order`;
    case 'altered-order':
      return `turn ${difference.turn}: the order "${difference.order}" does not lead where the record says it led`;
    case 'bet-out-of-place':
      return `turn ${difference.turn}: no bet was offered on ${difference.event}`;
    case 'unknown-reflection':
      return `the level asks no question ${difference.question}`;
    case 'other-end':
      return `the record says that the game ended (${difference.recorded}); replayed it is ${difference.found}`;
    case 'other-outcome':
      return `claimed outcome ${difference.claimed / 10}, replayed ${difference.found / 10}`;
  }
}

export function recordProblemText(problem: RecordProblem): string {
  const place = problem.path.length === 0 ? '' : `${problem.path.join('.')}: `;
  const hint = problem.hint === undefined ? '' : ` (${problem.hint})`;
  return `${place}expected ${problem.expected}, found ${problem.found}${hint}`;
}
