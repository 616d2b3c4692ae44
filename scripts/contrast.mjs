// How well the page's colours can be told from their grounds, by day and by night, from the tokens alone.
// `npm run -s contrast` prints the table that docs/art.md holds.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tokensFile = fileURLToPath(new URL('../src/ui/styles/tokens.css', import.meta.url));

/** What is read or seen on what. `least` is 4.5 for text, 3 for large text, edges and graphics (WCAG 2.2, 1.4.3, 1.4.11). */
export const pairs = [
  ['ink', 'paper', 4.5, 'text'],
  ['ink', 'sheet', 4.5, 'text on cards'],
  ['ink', 'brass-wash', 4.5, 'text on what is chosen'],
  ['ink', 'brass-pale', 4.5, 'text on a mark'],
  ['ink', 'alert-wash', 4.5, 'text on a warning'],
  ['ink', 'sea', 4.5, 'text on the title’s map'],
  ['ink', 'field', 4.5, 'text in fields'],
  ['ink-soft', 'paper', 4.5, 'quiet text'],
  ['ink-soft', 'sheet', 4.5, 'quiet text on cards'],
  ['ink-soft', 'brass-wash', 4.5, 'quiet text on what is chosen'],
  ['ink-soft', 'field-quiet', 4.5, 'inherited values'],
  ['ink-faint', 'paper', 4.5, 'what cannot be used now'],
  ['brass-text', 'paper', 4.5, 'links, hints'],
  ['brass-text', 'sheet', 4.5, 'links on cards'],
  ['brass-text', 'brass-wash', 4.5, 'links on what is chosen'],
  ['brass-deep', 'brass-wash', 4.5, 'hints on what is chosen'],
  ['alert', 'paper', 4.5, 'alarms'],
  ['alert', 'sheet', 4.5, 'alarms on cards'],
  ['alert', 'alert-wash', 4.5, 'alarms on a warning'],
  ['gain', 'paper', 4.5, 'gains'],
  ['gain', 'sheet', 4.5, 'gains on cards'],
  ['ink-faint', 'rule-soft', 4.5, 'a main button that cannot be used now'],
  ['sheet', 'alert', 4.5, 'the worst mark for a turn'],
  ['button-ink', 'button', 4.5, 'main buttons'],
  ['button-ink', 'button-hover', 4.5, 'main buttons under the pointer'],
  ['bar-ink', 'bar', 4.5, 'the bar'],
  ['bar-ink', 'bar-hover', 4.5, 'the bar under the pointer'],
  ['bar-soft', 'bar', 4.5, 'quiet text in the bar'],
  ['bar-brass', 'bar', 4.5, 'the date in the bar'],
  ['code-comment', 'sheet', 4.5, 'comments of a level’s text'],
  ['code-key', 'sheet', 4.5, 'its keys'],
  ['code-text', 'sheet', 4.5, 'its texts'],
  ['code-figure', 'sheet', 4.5, 'its figures'],
  ['brass', 'paper', 3, 'the focus ring'],
  ['brass', 'sheet', 3, 'the focus ring on cards'],
  ['field-rule', 'sheet', 3, 'edges of fields'],
  ['button', 'sheet', 3, 'buttons beside their card'],
  ['luck', 'paper', 3, 'luck in charts'],
  ['alert', 'paper', 3, 'skill in charts'],
  ...[0, 2, 4, 5].map((band) => [
    `band-${band}`,
    'paper',
    4.5,
    `interest ${band + 1} in charts, and its name`,
  ]),
  ...[1, 3].flatMap((band) => [
    [`band-${band}`, 'paper', 3, `interest ${band + 1} in charts`],
    [`band-${band}-text`, 'paper', 4.5, 'its name'],
  ]),
  ...['land', 'land-home', 'land-closed', 'land-crisis', 'land-selected', 'sea'].flatMap(
    (ground) => [
      ['ink', ground, 4.5, 'map: names of places, lines'],
      ['ink-soft', ground, 4.5, 'map: names of small places'],
    ],
  ),
  ...['land', 'land-home', 'land-closed', 'land-crisis'].map((ground) => [
    'land-name',
    ground,
    4.5,
    'map: names of countries',
  ]),
  ['sea-name', 'sea', 4.5, 'map: names of seas'],
  ['chalk', 'ink', 4.5, 'map: the caption of a fact'],
  ['chalk', 'brass-text', 4.5, 'map: points under way'],
  ['coast', 'sea', 3, 'map: coasts'],
  ['coast', 'land', 3, 'map: coasts'],
  ['border', 'land', 3, 'map: borders'],
  ...['land', 'sea'].flatMap((ground) => [
    ['brass-text', ground, 3, 'map: ways of points'],
    ['alert', ground, 3, 'map: strikes'],
  ]),
  ['brass', 'sheet', 3, 'map: rungs of the ladder'],
];

/**
 * The tokens of a light by name: `#rrggbb`. By night, those of the day stand where it names no other.
 * @param {'day' | 'night'} light
 */
export function tokensOf(light) {
  const text = readFileSync(tokensFile, 'utf8');
  const day = colorsIn(blockOf(text, ':root {'));
  return light === 'day' ? day : { ...day, ...colorsIn(blockOf(text, "[data-theme='night'] {")) };
}

/** From 1 to 21, by WCAG 2.2: (L1 + 0.05) / (L2 + 0.05). */
export function contrastOf(one, other) {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The table of all pairs in Markdown. */
export function contrastTable() {
  const [day, night] = [tokensOf('day'), tokensOf('night')];
  const rows = pairs.map(([text, ground, least, use]) => {
    const [bright, dark] = [day, night].map((tokens) =>
      contrastOf(tokens[text], tokens[ground]).toFixed(1),
    );
    return `| ${use} | \`${text}\` on \`${ground}\` | ${least} | ${bright} | ${dark} |`;
  });
  return [
    '| what | colours | at least | by day | by night |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function blockOf(text, opening) {
  const start = text.indexOf(opening);
  return text.slice(start, text.indexOf('}', start));
}

function colorsIn(block) {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color]),
  );
}

function luminance(color) {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const value = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(contrastTable());
