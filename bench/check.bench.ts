// How long the checker takes: every shipped level, once cold and then warm, a large level that is
// right, and hostile files that must be refused at once.
import { levelLimits, parseLevel } from '../src/levels/index.js';
import { report } from './measure.js';
import { shippedTexts } from './shipped-level.js';

const texts = shippedTexts();
const library = (id: string) => texts.get(id);

/** The middle of several runs, in milliseconds. */
function timeOf(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    parseLevel(text, { library });
    return performance.now() - started;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

const flagship = texts.get('limits-of-alliance') ?? '';
report('check of the flagship, first time', timeOf(flagship, 1), 'ms');
for (const [id, text] of texts) report(`check of ${id}`, timeOf(text, 21), 'ms');

/** The flagship with more and more stances that are copies of one, up to a length. */
function grown(length: number): string {
  const stance = /\n {6}quiet-trade:\n[\s\S]*?(?=\n {6}s-400:\n)/.exec(flagship)?.[0] ?? '';
  const count = Math.floor((length - flagship.length) / (stance.length + 4));
  const copies = Array.from({ length: count }, (_, index) =>
    stance.replace('quiet-trade', `quiet-trade-${index}`),
  );
  return flagship.replace(stance, () => stance + copies.join(''));
}

const large = grown(250_000);
report('a large level, length', large.length, 'characters');
report('check of a large level', timeOf(large, 3), 'ms');
const wide = flagship.replace('discussion:', `discussion:\n${'  - Why was that?\n'.repeat(9_000)}`);
report('check of a level with long lists', timeOf(wide, 3), 'ms');

const bomb = [...'abcdefghi'].map((name, index) => {
  const before = [...'abcdefghi'][index - 1];
  const item = before === undefined ? 'x' : `*${before}`;
  return `${name}: &${name} [${Array.from({ length: 9 }, () => item).join(', ')}]`;
});
const hostile: Readonly<Record<string, string>> = {
  'a million stances': `desks:\n${'  a: {name: b}\n'.repeat(1_000_000)}`,
  'just over the limit': flagship.padEnd(levelLimits.fileSize + 1, '#'),
  'nested brackets': '['.repeat(250_000),
  'nested dashes': '- '.repeat(125_000),
  'nested maps': Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
  'aliases that multiply': bomb.join('\n'),
  'a hundred thousand aliases': `a: &a x\nb: [${'*a, '.repeat(60_000)}]`,
  'tags everywhere': `a: [${'!!js/function x, '.repeat(14_000)}]`,
  'anchors everywhere': `a: [${Array.from({ length: 20_000 }, (_, at) => `&a${at} x`).join(', ')}]`,
};
for (const [name, text] of Object.entries(hostile))
  report(`refused: ${name}`, timeOf(text, 3), 'ms');
