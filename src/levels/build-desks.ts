// Desks and their stances, and what must be true of every menu: one free way of standing aside at
// each desk (rule A3), a reason for each lock (A2), something to decide in each turn.
import { type Desk, isInWindow, type Stance, type Window } from '../rules/index.js';
import type { Build, Outer } from './build-parts.js';
import {
  readClaimList,
  readGroups,
  readPhrase,
  readPrices,
  readReference,
  readTemplate,
  readWindow,
  wholeGame,
} from './build-parts.js';
import { type Cursor, field, fieldsOf, isPresent, textIn, textOf, textsOf } from './cursor.js';
import type { Finding } from './problems.js';
import { formatWindow } from './windows.js';

export function readDesks(build: Build, root: Cursor): readonly Desk[] {
  const cursor = field(root, 'desks');
  const desks = fieldsOf(cursor).map(([id, desk]) => readDesk(build, id, { desk, root }));
  checkTurns(build, desks, field(root, 'turns'));
  return desks;
}

function readDesk(build: Build, id: string, at: { desk: Cursor; root: Cursor }): Desk {
  const { desk, root } = at;
  const crisis = field(desk, 'crisis');
  const outer = isPresent(crisis) ? crisisWindow(build, crisis, root) : wholeGame(build);
  const window = readWindow(build, desk, outer);
  const stances = fieldsOf(field(desk, 'stances')).map(([stance, one]) =>
    readStance(build, stance, { stance: one, outer: { window, name: `the desk ${id}` } }),
  );
  checkHold(build, field(desk, 'stances'), { stances, window });
  return {
    id,
    name: textIn(desk, 'name'),
    ...(isPresent(crisis) ? { crisis: textOf(crisis) } : {}),
    window,
    stances,
  };
}

function crisisWindow(build: Build, crisis: Cursor, root: Cursor): Outer {
  const id = readReference(build, crisis, 'crisis');
  const found = field(field(root, 'crises'), id);
  // A wrong window is told where the crisis is read; here it would be told again.
  const silent: Build = { ...build, problems: { ...build.problems, tell: () => undefined } };
  return { window: readWindow(silent, found, wholeGame(build)), name: `the crisis ${id}` };
}

function readStance(build: Build, id: string, at: { stance: Cursor; outer: Outer }): Stance {
  const { stance, outer } = at;
  const needs = field(stance, 'needs');
  const temptation = field(stance, 'temptation');
  checkLock(build, stance);
  return {
    id,
    name: textIn(stance, 'name'),
    about: textIn(stance, 'about'),
    window: readWindow(build, stance, outer),
    ...(isPresent(needs) ? { needs: readPhrase(build, needs) } : {}),
    locked: readTemplate(build, field(stance, 'locked')),
    price: readPrices(build, field(stance, 'price')),
    upkeep: readPrices(build, field(stance, 'upkeep')),
    tags: textsOf(field(stance, 'tags')),
    claims: readClaimList(build, field(stance, 'claims')),
    groups: readGroups(build, stance),
    hint: textIn(stance, 'hint'),
    ...(isPresent(temptation) ? { temptation: readReference(build, temptation, 'claim') } : {}),
  };
}

function checkLock(build: Build, stance: Cursor): void {
  const [needs, locked] = ['needs', 'locked'].map((key) => isPresent(field(stance, key)));
  // Where one of the two is only misspelt, that has been told.
  const isTold = ['needs', 'locked'].some((key) => build.problems.isTouched([...stance.path, key]));
  if (needs === locked || isTold) return;
  const finding = needs
    ? {
        what: 'lock without a reason',
        expected: 'the key "locked": a sentence that says why not, and what would unlock it',
        found: '"needs" alone',
      }
    : {
        what: 'reason without a lock',
        expected: 'the key "needs": a condition',
        found: '"locked" alone',
      };
  build.problems.tell({
    path: [...stance.path, needs ? 'needs' : 'locked'],
    ...finding,
    at: 'key',
  });
}

type Menu = Pick<Desk, 'stances' | 'window'>;

function checkHold(build: Build, cursor: Cursor, { stances, window }: Menu): void {
  const isUnsure = stances.some(({ id }) => build.problems.isTouched([...cursor.path, id, 'tags']));
  if (cursor.node?.kind !== 'map' || isUnsure) return;
  const tell = (finding: Omit<Finding, 'what'>): void =>
    build.problems.tell({ what: 'standing aside', ...finding });
  const holds = stances.filter((stance) => stance.tags.includes('hold'));
  if (holds.length !== 1) {
    const expected = 'exactly one stance with tags: [hold], free and always there';
    const found = holds.length === 0 ? 'none' : holds.map((stance) => stance.id).join(', ');
    tell({ path: cursor.path, expected, found, at: 'key' });
  }
  for (const hold of holds) {
    const path = [...cursor.path, hold.id];
    const cost = hold.price.length > 0 ? 'price' : hold.upkeep.length > 0 ? 'upkeep' : undefined;
    const bar = cost ?? (hold.needs === undefined ? undefined : 'needs');
    if (bar !== undefined) {
      const expected = 'no price, upkeep or needs for the stance tagged hold';
      tell({ path: [...path, bar], expected, found: `"${bar}"`, at: 'key' });
    }
    if (hold.window.from === window.from && hold.window.to === window.to) continue;
    const expected = `the stance tagged hold in all of the desk's turns, ${formatWindow(window)}`;
    tell({ path: [...path, 'turns'], expected, found: formatWindow(hold.window), at: 'key' });
  }
}

/** In each turn at least one desk has to offer a choice. */
function checkTurns(build: Build, desks: readonly Desk[], turns: Cursor): void {
  if (desks.length === 0 && build.problems.isTouched(['desks'])) return;
  for (let turn = 1; turn <= build.names.turnCount; turn += 1) {
    const menus = desks
      .filter((desk) => isInWindow(desk.window, turn))
      .map((desk) => desk.stances.filter((stance) => isOnMenu(stance.window, turn)).length);
    if (menus.some((count) => count > 1)) continue;
    build.problems.tell({
      path: [...turns.path, turn - 1],
      what: 'nothing to decide',
      expected: 'a desk with two stances or more in every turn',
      found:
        menus.length === 0 ? `no open desk in turn ${turn}` : `only standing aside in turn ${turn}`,
    });
  }
}

function isOnMenu(window: Window, turn: number): boolean {
  return isInWindow(window, turn);
}
