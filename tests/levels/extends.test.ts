// Levels that build on others: what is merged, and where its mistakes are told.
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { smallLevel, smallWith, told } from './small-level.js';

const library = (files: Readonly<Record<string, string>>) => (id: string) => files[id];
const small = library({ small: smallLevel });

const head = 'format: 1\nid: other\nextends: small\n';

function levelOf(text: string, files = small) {
  const parsed = parseLevel(text, { library: files });
  if (parsed.kind === 'refused') throw new Error(told(text, files).join('\n'));
  return parsed.level;
}

describe('a level that extends another', () => {
  it('changes single values deep inside and keeps the rest', () => {
    const level = levelOf(`${head}title: Changed\nassumptions: {resolve: {value: 0}}\n`);
    const base = levelOf(smallLevel);
    expect(level).toEqual({
      ...base,
      id: 'other',
      title: 'Changed',
      assumptions: base.assumptions.map((one) => ({ ...one, value: 0 })),
    });
  });

  it('adds by a new key, takes away by an empty one, replaces lists whole', () => {
    const level = levelOf(
      `${head}glossary:\n  harbour: A place for ships.\n  foothold:\nleaves-out: [Law., Sleep.]\n`,
    );
    expect(level.glossary).toEqual([{ term: 'harbour', meaning: 'A place for ships.' }]);
    expect(level.leavesOut).toEqual(['Law.', 'Sleep.']);
  });

  it('may stand on a fragment, which cannot be played itself', () => {
    const part =
      'format: 1\nid: part\nfragment: true\nplaces:\n  port: {name: Port, at: [1, 2], kind: city}\n';
    const text = smallLevel.replace('id: small', 'id: whole\nextends: part');
    const files = library({ part });
    expect(levelOf(text, files).places.map((place) => place.id)).toEqual([
      'port',
      'capital',
      'island',
    ]);
    expect(told(part)).toEqual([
      'small.yaml:3:11: error: fragment: only a part of a level (expected a level that can be played, found fragment: true; check a level that extends it)',
    ]);
  });

  it('tells a mistake of the base under the base’s name, and its own under its own', () => {
    const files = library({ small: smallWith(['crisis: island', 'crisis: ireland']) });
    expect(told(`${head}minutes: many\n`, files)).toEqual([
      'small.yaml:4:10: error: minutes: wrong value (expected a whole number from 1 to 600, found "many"; for example: minutes: 20)',
      'small.yaml:37:13: error: desks > island.arms > crisis: unknown crisis (expected the name of a crisis in this level, found "ireland"; did you mean "island"?)',
    ]);
    expect(told(`${head}desks: {island.arms: {stances: {send: {about: }}}}\n`, small)).toEqual([
      'small.yaml:4:33: error: desks > island.arms > stances > send > about: missing (expected the key "about", found nothing; for example: about: Ships go out.)',
    ]);
  });

  it('tells a text that cannot be read under its own name', () => {
    const files = library({ small: 'a: [' });
    const [first] = told(head, files);
    expect(first).toContain('small.yaml:1:');
  });

  it('names a base that is missing, and a ring', () => {
    expect(told(head, library({}))).toEqual([
      'small.yaml:3:10: error: extends: nothing to extend (expected the id of another level that is at hand, found "small")',
    ]);
    const ring = library({ small: 'format: 1\nid: small\nextends: other\n' });
    expect(told(head, ring)).toEqual([
      'small.yaml:3:10: error: extends: ring of levels (expected files that do not extend each other in a ring, found other extends small extends other)',
    ]);
    expect(told('format: 1\nid: other\nextends: other\n', library({}))[0]).toContain(
      'ring of levels',
    );
  });

  it('is stopped after eight files in a row', () => {
    const files = (id: string) => `format: 1\nid: ${id}\nextends: ${id}x\n`;
    expect(told(head, files)[0]).toContain('at most 8 files in a row');
  });

  it('tells what there is nothing to take away from', () => {
    expect(told(`${head}glossary: {footholt: }\n`, small)).toEqual([
      'small.yaml:4:12: error: glossary > footholt: nothing to take away (expected a value, or a key of the level that this one extends, found "footholt" without a value; did you mean "foothold"?)',
    ]);
  });
});

const item = '{name: New, about: About., hint: Hint.}';
const rule = '{name: New, then: [{effects: [escalation +0], because: Why.}]}';
const ids = (all: readonly { readonly id: string }[] | undefined) => all?.map(({ id }) => id);

describe('turns of another level', () => {
  it('are changed by their names, and keep the rest', () => {
    const [first, second] = levelOf(`${head}turns:\n  second: {title: New}\n`).turns;
    const [base, other] = levelOf(smallLevel).turns;
    expect(first).toEqual(base);
    expect(second).toEqual({ ...other, title: 'New' });
  });

  it('are added at the end, or where "after" or "before" says', () => {
    const turn = (where: string) => `{date: Later, title: New, brief: []${where}}`;
    const turns = (text: string) =>
      ids(levelOf(`${head}crises: {island: {turns: ~}}\nturns: ${text}\n`).turns);
    expect(turns(`{third: ${turn('')}}`)).toEqual(['first', 'second', 'third']);
    expect(turns(`{third: ${turn(', after: first')}}`)).toEqual(['first', 'third', 'second']);
    expect(turns(`{third: ${turn(', before: first')}}`)).toEqual(['third', 'first', 'second']);
    expect(turns(`{a: ${turn(', after: first')}, b: ${turn(', after: a')}}`)).toEqual([
      'first',
      'a',
      'b',
      'second',
    ]);
  });

  it('are taken away by an empty value, and replaced whole by a list', () => {
    const gone = levelOf(
      `${head}turns:\n  second:\ncrises: {island: {turns: 1}}\ndesks: {island.arms: {stances: {fortify: ~}}}\nreactions:\nevents: {storm: {turns: 1}}\n`,
    );
    expect(ids(gone.turns)).toEqual(['first']);
    expect(told(`${head}turns: [{id: only, date: A, title: B, brief: []}]\n`, small)[0]).toContain(
      'turns out of range',
    );
  });

  it('tell a mistake in the file that holds it', () => {
    expect(told(`${head}turns: {second: {title: 4}, first: {brief: ["{x}"]}}\n`, small)).toEqual([
      expect.stringMatching(/^small\.yaml:4:25: error: turns > 2 > title: wrong value/),
      expect.stringMatching(/^small\.yaml:4:47: error: turns > 1 > brief > 1: unknown name/),
    ]);
    const files = library({ small: smallWith(['title: Again', 'title: 5']) });
    const base = smallLevel.split('\n').findIndex((line) => line.includes('Again')) + 1;
    expect(told(`${head}turns: {first: {title: One}}\n`, files)).toEqual([
      expect.stringMatching(`^small\\.yaml:${base}:\\d+: error: turns > 2 > title: wrong value`),
    ]);
  });

  it('tell a turn that is not there, a neighbour that is none, two names for one', () => {
    expect(told(`${head}turns: {secnd: ~}\n`, small)).toEqual([
      'small.yaml:4:9: error: turns > secnd: nothing to take away (expected a value, or a key of the level that this one extends, found "secnd" without a value; did you mean "second"?)',
    ]);
    expect(told(`${head}turns: {second: {before: frist}}\n`, small)).toEqual([
      'small.yaml:4:26: error: turns > second > before: unknown neighbour (expected the name of another part of this section, found "frist"; did you mean "first"?)',
    ]);
    expect(told(`${head}turns: {second: {id: third}}\n`, small)).toEqual([
      'small.yaml:4:18: error: turns > second > id: two names for one part (expected no id here: the key "second" is the name, found "third")',
    ]);
  });
});

describe('parts whose order counts', () => {
  it('are put before or after another: stances, outcomes, rules', () => {
    const level = levelOf(
      `${head}desks: {island.arms: {stances: {rest: {after: wait, ${item.slice(1)}}}}\nclosing: {tide: {before: fading, ${rule.slice(1)}}\nevents: {storm: {outcomes: {lull: {before: breaks, name: A lull, odds: 5}}}}\n`,
    );
    expect(ids(level.desks[0]?.stances)).toEqual(['wait', 'rest', 'send', 'fortify']);
    expect(ids(level.closing)).toEqual(['tide', 'fading']);
    expect(ids(level.events[0]?.outcomes)).toEqual(['holds', 'lull', 'breaks']);
  });

  it('can be moved without another change', () => {
    const level = levelOf(`${head}interests: {position: {before: safety}}\n`);
    expect(ids(level.interests)).toEqual(['position', 'safety']);
  });

  it('is said only over another level', () => {
    expect(told(smallWith(['name: Arms', 'name: Arms\n    after: x']))[0]).toContain('unknown key');
  });
});
