// The command line as a user meets it: help, exit codes, and what check, play and replay answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/index.js';
import { root } from '../house/sources.js';
import { smallLevelText } from '../session/small-level.js';
import { createWorld } from './world.js';

const world = createWorld();

describe('asking', () => {
  test('help is everywhere', async () => {
    for (const name of ['--help', '-h', 'help']) {
      expect(await world.run(name)).toMatchObject({ code: 0, errors: [] });
    }
    for (const { name, flags } of commands) {
      const { code, out } = await world.run(name, '--help');
      expect(code).toBe(0);
      for (const flag of Object.keys(flags)) expect(out.join('\n')).toContain(`--${flag}`);
    }
  });

  test('unknown commands and flags are refused by name', async () => {
    expect(await world.run('conquer')).toMatchObject({ code: 2, out: [] });
    expect((await world.run('conquer')).errors[0]).toContain('"conquer"');
    for (const { name } of commands) {
      const { code, errors } = await world.run(name, 'small.yaml', '--bogus');
      expect(code).toBe(2);
      expect(errors[0]).toContain("'--bogus'");
    }
  });

  const wrong: readonly (readonly string[])[] = [
    [],
    ['check'],
    ['play'],
    ['play', 'small.yaml', 'small.yaml'],
    ['play', 'small.yaml', '--seed', '-1'],
    ['play', 'small.yaml', '--seed', '1.5'],
    ['play', 'small.yaml', '--seed', '2147483648'],
    ['play', 'small.yaml', '--games', '0'],
    ['play', 'small.yaml', '--games', 'many'],
    ['play', 'small.yaml', '--policy', 'best-ever'],
    ['play', 'small.yaml', '--policy', 'all-in:east'],
    ['play', 'small.yaml', '--policy', 'hold', '--orders', 'x'],
    ['play', 'small.yaml', '--set', 'nerve'],
    ['play', 'small.yaml', '--set', 'nerve=9'],
    ['play', 'small.yaml', '--set', 'courage=1'],
    ['play', 'small.yaml', '--orders', 'no-such-file'],
    ['play', 'no-such-level'],
    ['check', 'no-such-file.yaml'],
    ['replay', 'no-such-file.json'],
    ['legal'],
  ];
  test.each(wrong.map((args) => [args.join(' '), args] as const))('wrong: %s', async (_, args) => {
    const { code, errors } = await world.run(...args);
    expect(code).toBe(2);
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe('check', () => {
  test('a sound level passes', async () => {
    expect(await world.run('check', 'small.yaml')).toMatchObject({ code: 0, errors: [] });
  });

  test('mistakes are told by file, line and column, all of them', async () => {
    const broken = smallLevelText
      .replace('income: 1,', 'income: rain,')
      .replace('place: south, turns', 'place: west, turns');
    world.write('broken.yaml', broken);
    const { code, out } = await world.run('check', 'broken.yaml', 'small.yaml');
    expect(code).toBe(1);
    const errors = out.filter((line) => /^broken\.yaml:\d+:\d+: error: /.test(line));
    expect(errors.length).toBeGreaterThanOrEqual(2);
    const answer = await world.json('check', 'broken.yaml');
    expect(answer).toMatchObject({ errors: errors.length, files: [{ file: 'broken.yaml' }] });
  });

  test('a part that other levels extend is no mistake', async () => {
    world.write('part.yaml', `fragment: true\n${smallLevelText}`);
    expect(await world.run('check', 'part.yaml')).toMatchObject({ code: 0 });
  });

  test('a level beside another can be extended', async () => {
    world.write('other.yaml', 'format: 1\nid: other\nextends: small\nminutes: 4\n');
    expect(await world.run('check', 'other.yaml')).toMatchObject({ code: 0 });
  });
});

describe('play', () => {
  test('one game is told turn by turn with its outcome', async () => {
    const { out } = await world.run('play', 'small.yaml', '--policy', 'random', '--seed', '4');
    expect(out.filter((line) => line.startsWith('Turn '))).toHaveLength(3);
    expect(out.join('\n')).toMatch(/Outcome [\d.]+ \(the end\)/);
  });

  test('many games give the spread of their outcomes', async () => {
    const answer = await world.json('play', 'small.yaml', '--policy', 'words', '--games', '200');
    expect(answer).toMatchObject({ games: 200, war: 0, player: 'words', seed: 1 });
    expect(answer).not.toHaveProperty('record');
    expect(Object.keys(answer ?? {})).toEqual(
      expect.arrayContaining(['mean', 'sd', 'p10', 'p50', 'p90']),
    );
  });

  test('assumptions can be set and change the game', async () => {
    const args = ['play', 'small.yaml', '--policy', 'first', '--games', '50'];
    world.write('sail.txt', '# loud\nnorth.arms=sail north.talks=silence # all ships\n');
    const calm = await world.json(...args);
    const orders = ['play', 'small.yaml', '--orders', 'sail.txt'];
    expect(await world.json(...orders)).toMatchObject({ turns: 1, over: false });
    const nervous = await world.json(...orders, '--set', 'nerve=0');
    expect(nervous).toMatchObject({ record: { assumptions: { nerve: 0 } } });
    expect(await world.json(...args)).toEqual(calm);
  });

  test('an order that is not legal is told by line and turn', async () => {
    world.write(
      'poor.txt',
      'north.arms=sail north.talks=offer\n\nnorth.arms=sail south.arms=sail\n',
    );
    const { code, errors } = await world.run('play', 'small.yaml', '--orders', 'poor.txt');
    expect(code).toBe(1);
    expect(errors).toEqual(['poor.txt:3: turn 2, seed 1: no stance for desk north.talks']);
    world.write('odd.txt', 'north.arms\nnorth.arms=sail ; storm ; x\n');
    const odd = await world.run('play', 'small.yaml', '--orders', 'odd.txt');
    expect(odd.errors).toHaveLength(2);
  });
});

describe('replay', () => {
  test('a record that brings its level along needs no other file', async () => {
    const record = readFileSync(join(root, 'tests/records/format-2.json'), 'utf8');
    world.write('own.json', record);
    expect(await world.json('replay', 'own.json')).toMatchObject({
      holds: true,
      level: 'lee-shore',
    });
    const broken = { ...JSON.parse(record), levelText: 'format: 1' };
    world.write('broken.json', JSON.stringify(broken));
    const { code, errors } = await world.run('replay', 'broken.json');
    expect(code).toBe(1);
    expect(errors[0]).toContain('broken.json (levelText):1:');
  });

  async function recordText(): Promise<string> {
    const answer = await world.json('play', 'small.yaml', '--policy', 'random', '--seed', '9');
    if (typeof answer !== 'object' || answer === null || !('record' in answer)) {
      throw new Error('no record');
    }
    return JSON.stringify(answer.record);
  }

  test('a record of a level beside it holds', async () => {
    world.write('two-ports.yaml', smallLevelText);
    world.write('game.json', await recordText());
    expect(await world.run('replay', 'game.json')).toMatchObject({ code: 0 });
    expect(await world.json('replay', 'game.json')).toMatchObject({ holds: true, turns: 3 });
    const named = await world.run('replay', 'game.json', '--level', 'small.yaml');
    expect(named.code).toBe(0);
  });

  test('an altered order is named with its turn, an altered outcome with both', async () => {
    const text = await recordText();
    const record: { orders: string[]; claimed: number } = JSON.parse(text);
    const turn = record.orders.findIndex((order) => order.includes('north.talks=silence'));
    record.orders[turn] = (record.orders[turn] ?? '').replace('talks=silence', 'talks=offer');
    world.write('altered.json', JSON.stringify(record));
    const altered = await world.run('replay', 'altered.json', '--level', 'small.yaml');
    expect(altered.code).toBe(1);
    expect(altered.out[0]).toContain(`turn ${turn + 1}: `);
    world.write('claimed.json', text.replace(/"claimed":\d+/, '"claimed":1000'));
    const claimed = await world.json('replay', 'claimed.json', '--level', 'small.yaml');
    expect(claimed).toMatchObject({ holds: false, difference: { code: 'other-outcome' } });
  });

  test('a text that is no record is refused with all its problems', async () => {
    world.write('none.json', '{"format":1,"seed":"x"}');
    const { code, out } = await world.run('replay', 'none.json');
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(5);
  });

  test('an unknown level is named', async () => {
    const text = (await recordText()).replace('"two-ports"', '"atlantis"');
    world.write('atlantis.json', text);
    const { code, out } = await world.run('replay', 'atlantis.json');
    expect(code).toBe(1);
    expect(out[0]).toContain('atlantis');
  });
});

test('shipped levels are known by their ids', async () => {
  const answer = await world.json('play', 'limits-of-alliance', '--policy', 'hold');
  expect(answer).toMatchObject({ level: 'limits-of-alliance', games: 1, over: true });
});
