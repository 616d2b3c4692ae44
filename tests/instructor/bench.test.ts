// The workbench: one text, one history, forms and text in step; answers to an older text are dropped.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Bases } from '../../src/instructor/bench/bases.js';
import { Bench, type BenchOptions } from '../../src/instructor/bench/bench.js';
import { createLatest } from '../../src/instructor/bench/latest.js';
import { Manuscript } from '../../src/instructor/bench/manuscript.js';
import {
  adding,
  removing,
  setting,
  shortening,
  takingBack,
} from '../../src/instructor/forms/form-edits.js';
import { layersAt, shownNode, wordsOf } from '../../src/instructor/outline/layers.js';
import { readOutline } from '../../src/instructor/outline/read-outline.js';
import { parseLevel } from '../../src/levels/index.js';
import type { KeptLevel, ReadLevel } from '../../src/session/index.js';

const shipped = (id: string): string =>
  readFileSync(new URL(`../../levels/${id}.yaml`, import.meta.url), 'utf8');
const library = new Map(
  ['first-orders', 'article', 'limits-of-alliance'].map((id) => [id, shipped(id)]),
);
const mine = '# mine\nformat: 1\nid: mine\nextends: first-orders\ntitle: Mine # a remark\n';

interface Seat {
  readonly bench: Bench;
  readonly saved: KeptLevel[];
}

function sitDown(text: string, change: Partial<BenchOptions> = {}): Seat {
  const saved: KeptLevel[] = [];
  const readText = async (asked: string) => readOutline(asked);
  const bench = new Bench({
    level: { id: 'one', title: 'One', text, created: 1, updated: 1 },
    manuscript: new Manuscript(text),
    reader: { read: async (asked) => parseLevel(asked, { library: (id) => library.get(id) }) },
    readOutline: readText,
    bases: new Bases(readText, async () => library),
    ownLevels: { save: async (level) => saved.push(level) > 0 },
    now: () => 2,
    delays: { check: 0, outline: 0, keep: 0 },
    ...change,
  });
  return { bench, saved };
}

/** Everything under way has been answered. */
async function settle(bench: Bench): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await new Promise((done) => setTimeout(done, 0));
    const { text } = bench.manuscript;
    const { outlined, checked, keeping } = bench.state;
    if (outlined?.text === text && checked?.text === text && keeping !== 'pending') return;
  }
  throw new Error('the bench does not come to rest');
}

function layersOf(bench: Bench) {
  const { outlined } = bench.state;
  if (outlined?.outline.kind !== 'outline') throw new Error('there is no outline');
  return [outlined.outline.root, ...outlined.bases.map(({ root }) => root)];
}

describe('forms and text', () => {
  test('a form writes into the text, and what is typed shows in the forms', async () => {
    const { bench, saved } = sitDown(mine);
    bench.edit('start', setting(['budgets', 'military', 'start'], 3));
    await settle(bench);
    expect(bench.manuscript.text).toBe(`${mine}budgets:\n  military:\n    start: 3\n`);
    expect(bench.state.checked?.read.kind).toBe('level');
    expect(saved.at(-1)?.text).toBe(bench.manuscript.text);
    const at = bench.manuscript.text.indexOf('start: 3') + 'start: '.length;
    bench.manuscript.dispatch({
      changes: { from: at, to: at + 1, insert: '1' },
      userEvent: 'input.type',
    });
    await settle(bench);
    expect(wordsOf(layersAt(layersOf(bench), ['budgets', 'military', 'start']))).toBe('1');
  });

  test('what is inherited shows through, is overridden, and taken back', async () => {
    const { bench } = sitDown(mine);
    await settle(bench);
    const cap = () => wordsOf(layersAt(layersOf(bench), ['budgets', 'military', 'cap']));
    expect(cap()).toBe('3');
    bench.edit('cap', setting(['budgets', 'military', 'cap'], 5));
    await settle(bench);
    expect(cap()).toBe('5');
    bench.edit('cap', takingBack(['budgets', 'military', 'cap']));
    await settle(bench);
    expect(cap()).toBe('3');
    expect(bench.manuscript.text).toBe(mine);
  });

  test('edits that come quickly are all made, the last one of each field', async () => {
    const { bench } = sitDown(mine);
    for (const value of [1, 2, 3])
      bench.edit('start', setting(['budgets', 'military', 'start'], value));
    bench.edit('cap', setting(['budgets', 'military', 'cap'], 4));
    bench.edit('bets', setting(['bets'], false));
    await settle(bench);
    expect(bench.manuscript.text).toBe(
      `${mine}bets: false\nbudgets:\n  military:\n    start: 3\n    cap: 4\n`,
    );
  });

  test('a turn that is inherited is changed by its id, and turns are taken out and brought back', async () => {
    const { bench } = sitDown(mine);
    await settle(bench);
    bench.edit('title', setting(['turns', 'autumn-2019', 'title'], 'Another march'));
    await settle(bench);
    expect(bench.manuscript.text).toContain('turns:\n  autumn-2019:\n    title: Another march\n');
    const ids = ['autumn-2019', 'summer-2020'];
    bench.edit('last', shortening(1, ids));
    await settle(bench);
    expect(bench.manuscript.text).toContain('  summer-2020: ~\n');
    expect(shownNode(layersAt(layersOf(bench), ['turns', 'summer-2020']))).toBeUndefined();
    bench.edit('last', shortening(2, ids));
    await settle(bench);
    expect(bench.manuscript.text).not.toContain('summer-2020');
    expect(bench.manuscript.text).toContain('Another march');
  });

  test('parts are added and removed in a hand-written file, its comments kept', async () => {
    const text = shipped('first-orders').replace('turns:\n', '# The two turns.\nturns:\n');
    const { bench } = sitDown(text);
    bench.edit('new', adding(['glossary'], 'Jets', 'Aircraft.'));
    await settle(bench);
    expect(bench.manuscript.text).toContain('ran the line of 2020.\n  Jets: Aircraft.\n');
    bench.edit('gone', removing(['glossary', 'Jets']));
    await settle(bench);
    expect(bench.manuscript.text).toBe(text);
    bench.edit('new', adding(['discussion'], undefined, 'Why here?'));
    await settle(bench);
    expect(bench.manuscript.text).toContain('points do not show?\n  - Why here?\n');
  });

  test('a broken text takes no change from a form, and is kept as it is', async () => {
    const { bench, saved } = sitDown(mine);
    await settle(bench);
    bench.manuscript.dispatch({ changes: { from: 0, insert: 'a: [\n' } });
    bench.edit('start', setting(['budgets', 'military', 'start'], 3));
    await settle(bench);
    expect(bench.manuscript.text).toBe(`a: [\n${mine}`);
    expect(bench.state.outlined?.outline.kind).toBe('broken');
    expect(saved.at(-1)?.text).toBe(`a: [\n${mine}`);
  });
});

describe('undo and redo', () => {
  test('one history for what is typed and what forms do', async () => {
    const { bench } = sitDown(mine);
    await settle(bench);
    bench.manuscript.dispatch({
      changes: { from: 0, insert: '# typed\n' },
      userEvent: 'input.type',
    });
    await settle(bench);
    bench.edit('bets', setting(['bets'], false));
    await settle(bench);
    expect(bench.state.canUndo).toBe(true);
    bench.undo();
    expect(bench.manuscript.text).toBe(`# typed\n${mine}`);
    bench.undo();
    expect(bench.manuscript.text).toBe(mine);
    expect(bench.state.canUndo).toBe(false);
    bench.redo();
    bench.redo();
    await settle(bench);
    expect(bench.manuscript.text).toBe(`# typed\n${mine}bets: false\n`);
    expect(bench.state.canRedo).toBe(false);
  });
});

describe('keeping', () => {
  test('where the browser keeps nothing, the bench says so', async () => {
    const { bench } = sitDown(mine, { ownLevels: { save: async () => false } });
    bench.edit('bets', setting(['bets'], false));
    await settle(bench);
    expect(bench.state.keeping).toBe('failed');
  });

  test('luck and language are kept beside the text, and are no part of it', async () => {
    const { bench, saved } = sitDown(mine);
    await settle(bench);
    bench.wish({ seed: 7 });
    await settle(bench);
    expect(saved.at(-1)).toMatchObject({ seed: 7, text: mine });
    bench.wish({ seed: undefined });
    await settle(bench);
    expect(saved.at(-1)).not.toHaveProperty('seed');
  });
});

describe('stale answers', () => {
  test('the check of an older text is dropped, and the newest text is checked next', async () => {
    const asked: { text: string; tell: (read: ReadLevel) => void }[] = [];
    const reader = {
      read: (text: string) => new Promise<ReadLevel>((tell) => asked.push({ text, tell })),
    };
    const { bench } = sitDown(mine, { reader });
    bench.manuscript.dispatch({ changes: { from: 0, insert: '# one\n' } });
    bench.manuscript.dispatch({ changes: { from: 0, insert: '# two\n' } });
    await new Promise((done) => setTimeout(done, 5));
    expect(asked.map(({ text }) => text)).toEqual([mine]);
    asked[0]?.tell({ kind: 'too-slow' });
    await new Promise((done) => setTimeout(done, 5));
    expect(bench.state.checked).toBeUndefined();
    expect(asked.map(({ text }) => text)).toEqual([mine, `# two\n# one\n${mine}`]);
    asked[1]?.tell({ kind: 'unreachable' });
    await new Promise((done) => setTimeout(done, 5));
    expect(bench.state.checked?.read.kind).toBe('unreachable');
    expect(bench.state.isChecking).toBe(false);
  });

  test('nothing is answered after the end', async () => {
    const heard: string[] = [];
    const latest = createLatest({
      delayMs: 0,
      answer: async (question: string) => question,
      onAnswer: (answer) => heard.push(answer),
    });
    latest.ask('one');
    latest.stop();
    await new Promise((done) => setTimeout(done, 5));
    expect(heard).toEqual([]);
  });
});
