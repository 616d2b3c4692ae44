// One record of every format ever shipped, with the level that it was played on, both frozen: each
// must replay to the outcome that it had then.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { formatRecord, parseRecord, recordFormat, replayRecord } from '../../src/record/index.js';
import { outcomeOf } from '../../src/rules/index.js';

const folder = import.meta.dirname;
const frozen = readdirSync(folder).filter((name) => /^format-\d+\.json$/.test(name));

test('every format from the first to the present has its frozen record', () => {
  const formats = Array.from({ length: recordFormat }, (_, index) => `format-${index + 1}.json`);
  expect([...frozen].sort()).toEqual(formats);
});

describe.each(frozen)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const level = readFileSync(join(folder, name.replace('.json', '.level.yaml')), 'utf8');

  test('replays to the outcome that it had when it was frozen', () => {
    const parsed = parseRecord(text);
    if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problems));
    const known = parseLevel(level);
    if (known.kind === 'refused') throw new Error(JSON.stringify(known.problems));
    const replay = replayRecord(parsed.record, () => known);
    if (replay.kind === 'differs') throw new Error(JSON.stringify(replay.difference));
    expect(outcomeOf(replay.game).tenths).toBe(parsed.record.claimed);
    expect(replay.game.over).toBe(true);
    if (parsed.record.levelText !== undefined) expect(parsed.record.levelText).toBe(level);
  });

  test('the newest is written as it was', () => {
    if (name !== `format-${recordFormat}.json`) return;
    const parsed = parseRecord(text);
    expect(parsed.kind === 'record' && formatRecord(parsed.record)).toBe(text);
  });
});
