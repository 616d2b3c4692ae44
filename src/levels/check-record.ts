// The record of a turn has to be an order that could be given in it: one stance for each open desk.
import { type Desk, isInWindow, type Level, parseOrder, stancesOnMenu } from '../rules/index.js';
import type { Finding, ProblemList } from './problems.js';
import { formatWindow } from './windows.js';
import { didYouMean, quoteText } from './wording.js';

export function checkRecords(level: Level, problems: ProblemList): void {
  if (problems.isTouched(['desks']) && level.desks.length === 0) return;
  level.turns.forEach((turn, index) => {
    if (turn.record === undefined || turn.record.order === '') return;
    const path = ['turns', index, 'record', 'order'];
    const read = parseOrder(turn.record.order);
    if (read.kind === 'refused') {
      const expected = '"desk=stance" for each open desk, with blanks between';
      const found = quoteText(turn.record.order);
      problems.tell({ path, what: 'order cannot be read', expected, found, hint: read.problem });
      return;
    }
    const open = level.desks.filter((desk) => isInWindow(desk.window, index + 1));
    const order = new Map(Object.entries(read.order));
    for (const finding of orderFindings(order, { open, turn: index + 1 })) {
      const at = Math.max(0, turn.record.order.indexOf(finding.word));
      problems.tell({ path, ...finding.words, index: at });
    }
  });
}

interface OrderFinding {
  readonly word: string;
  readonly words: Omit<Finding, 'path'>;
}

function orderFindings(
  order: ReadonlyMap<string, string>,
  { open, turn }: { readonly open: readonly Desk[]; readonly turn: number },
): readonly OrderFinding[] {
  const ids = open.map((desk) => desk.id);
  const closed = [...order.keys()]
    .filter((desk) => !ids.includes(desk))
    .map((desk) => ({ word: `${desk}=`, words: closedDesk(desk, ids, turn) }));
  const wrong = open.flatMap((desk) => {
    const stance = order.get(desk.id);
    if (stance === undefined) return { word: '', words: noStance(desk.id, turn) };
    const menu = stancesOnMenu(desk, turn).map((one) => one.id);
    if (menu.includes(stance)) return [];
    const known = desk.stances.find(({ id }) => id === stance);
    const words = notOnMenu(stance, menu, turn);
    if (known === undefined) return { word: `${desk.id}=${stance}`, words };
    const hint = `it is on the menu only in turns ${formatWindow(known.window)}`;
    return { word: `${desk.id}=${stance}`, words: { ...words, hint } };
  });
  return [...closed, ...wrong];
}

function closedDesk(desk: string, ids: readonly string[], turn: number): OrderFinding['words'] {
  return {
    what: 'desk that is not open',
    expected: `the desks open in turn ${turn}: ${ids.join(', ')}`,
    found: quoteText(desk),
    hint: didYouMean(desk, ids),
  };
}

function noStance(desk: string, turn: number): OrderFinding['words'] {
  const expected = `a stance for each desk open in turn ${turn}`;
  return { what: 'desk without a stance', expected, found: `none for ${desk}` };
}

function notOnMenu(stance: string, menu: readonly string[], turn: number): OrderFinding['words'] {
  return {
    what: 'stance that is not on the menu',
    expected: `in turn ${turn} one of ${menu.join(', ')}`,
    found: quoteText(stance),
    hint: didYouMean(stance, menu),
  };
}
