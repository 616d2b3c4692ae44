// What a checked level holds after reading.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fingerprintLevel, parseLevel } from '../../src/levels/index.js';
import { smallLevel, smallWith, told } from './small-level.js';

function levelOf(text: string) {
  const parsed = parseLevel(text);
  if (parsed.kind === 'refused') throw new Error(told(text).join('\n'));
  return parsed;
}

describe('a level file that is right', () => {
  const { level } = levelOf(smallLevel);

  it('has no problems at all', () => {
    expect(told(smallLevel)).toEqual([]);
  });

  it('keeps the order of the file', () => {
    expect(level.desks[0]?.stances.map((stance) => stance.id)).toEqual(['wait', 'send', 'fortify']);
  });

  it('reads phrases into trees, with hyphens in names and one decimal for points', () => {
    const [first, second] = level.desks[0]?.stances[1]?.groups ?? [];
    expect(first?.effects[1]).toEqual({
      target: 'position',
      operator: '+',
      amount: { kind: 'number', value: 1.5 },
    });
    expect(second?.when).toEqual({
      kind: 'binary',
      operator: 'and',
      left: {
        kind: 'binary',
        operator: '>=',
        left: { kind: 'name', name: 'stake' },
        right: { kind: 'number', value: 1 },
      },
      right: { kind: 'not', operand: { kind: 'name', name: 'war-in-winter' } },
    });
  });

  it('reads sentences with gaps, words of steps and doubled braces', () => {
    const pay = level.atEnd[0]?.groups[0]?.because;
    expect(pay).toEqual([
      { kind: 'value', expression: { kind: 'name', name: 'stake' } },
      { kind: 'text', text: ' {sic}.' },
    ]);
    expect(level.desks[0]?.stances[2]?.locked).toEqual([
      { kind: 'text', text: 'You hold ' },
      { kind: 'word', track: 'stake' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('gives windows: its own, the desk’s, the crisis’s, or all turns', () => {
    const [desk] = level.desks;
    expect(desk?.window).toEqual({ from: 1, to: 2 });
    expect(desk?.stances.map((stance) => stance.window.from)).toEqual([1, 1, 2]);
    expect(level.closing[0]?.window).toEqual({ from: 1, to: 2 });
    expect(level.reactions[0]?.window).toEqual({ from: 2, to: 2 });
  });

  it('is plain data that JSON carries without loss', () => {
    expect(JSON.parse(JSON.stringify(level))).toEqual(level);
  });

  it('is the same from JSON as from YAML', () => {
    const json = JSON.stringify(parse(smallLevel), undefined, '\t');
    expect(levelOf(json)).toEqual(levelOf(smallLevel));
    expect(levelOf(JSON.stringify(parse(smallLevel))).fingerprint).toBe(
      levelOf(smallLevel).fingerprint,
    );
  });

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(levelOf(`\uFEFF${smallLevel.replaceAll('\n', '\r\n')}`).level).toEqual(level);
  });

  it('may use a few anchors and aliases', () => {
    const text = smallWith(
      ['claims: [H3]}\nbudgets', 'claims: &c [H3]}\nbudgets'],
      ['            claims: [H3]\n', '            claims: *c\n'],
    );
    expect(levelOf(text).level).toEqual(level);
  });

  it('keeps HTML as the text that it is', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { level: other } = levelOf(smallWith(['name: Send ships', `name: "${hostile}"`]));
    expect(other.desks[0]?.stances[1]?.name).toBe(hostile);
  });
});

describe('a fingerprint', () => {
  const { level, fingerprint } = levelOf(smallLevel);

  it('is FNV-1a of canonical JSON, the same everywhere', () => {
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintLevel(JSON.parse(JSON.stringify(level)))).toBe(fingerprint);
  });

  it('does not depend on the order of keys in memory', () => {
    const turned = Object.fromEntries(Object.entries(level).reverse());
    expect(fingerprintLevel({ ...level, ...turned })).toBe(fingerprint);
  });

  it('changes with any number and any word', () => {
    const others = [
      smallWith(['weight: 40', 'weight: 39'], ['weight: 60', 'weight: 61']),
      smallWith(['Calm.', 'Calm!']),
    ];
    const all = [fingerprint, ...others.map((text) => levelOf(text).fingerprint)];
    expect(new Set(all).size).toBe(3);
  });
});
