// The pure rooms know no clock, no luck but the seed's, no storage, no timer, no browser, no Node, and
// nothing that answers differently on another computer. Browser and Node are out of the compiler's sight
// there too (tsconfig.pure.json); this test stays awake if a package's types bring them back.
import { expect, test } from 'vitest';
import { lineOf, readSources, visit } from './sources.js';

const pureRooms = ['rules', 'solver', 'levels', 'record', 'lib'];

const forbiddenNames = new Set([
  ...['Date', 'performance', 'Temporal'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'crypto'],
  ...['globalThis', 'navigator', 'process', 'Buffer', 'console', 'fetch', 'require'],
  ...['Intl', 'eval', 'Function', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer'],
]);
/** Any object's members of these names; `Math.random` among them. */
const forbiddenMembers = /^(random|locale.*|toLocale.*)$/;

const sources = readSources().filter(({ room }) => pureRooms.includes(room));

test('pure rooms name no clock, luck, storage, timer, browser or Node', () => {
  expect(sources.length).toBeGreaterThan(0);
  const found = sources.flatMap((source) => {
    const names: string[] = [];
    const members = new Set<number>();
    const note = (name: string, start: number): void => {
      names.push(`${source.path}:${lineOf(source, start)}: ${name}`);
    };
    visit(source, {
      MemberExpression({ property, computed }) {
        if (computed || property.type !== 'Identifier') return;
        members.add(property.start);
        if (forbiddenMembers.test(property.name)) note(property.name, property.start);
      },
      Property({ key, computed, shorthand }) {
        if (!computed && !shorthand) members.add(key.start);
      },
      TSPropertySignature({ key }) {
        members.add(key.start);
      },
      Identifier({ name, start }) {
        if (forbiddenNames.has(name) && !members.has(start)) note(name, start);
      },
    });
    return names;
  });
  expect(found).toEqual([]);
});
