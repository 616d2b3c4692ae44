// `npm run new:language -- de`: writes src/text/languages/de.ts, a language file with all sentences in
// English, ready to be translated one by one. It puts the English tables together into that one file.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const texts = fileURLToPath(new URL('../src/text', import.meta.url));

/**
 * The source of a language file in which everything still stands in English.
 * @param {string} tag the language: "de", "pt-BR"
 */
export function newLanguage(tag) {
  const parts = partsOf(read('texts.ts')).map(([part, table]) => `  ${part}: ${literalOf(table)},`);
  const body = parts.join('\n\n');
  const names = [...read('translating.ts').matchAll(/\b(?:format|plural|number)\w*\b/g)]
    .map(([name]) => name)
    .filter((name) => new RegExp(`\\b${name}\\(|: ${name},`).test(body));
  const helpers = [...new Set(names), 'type Texts'].toSorted();
  return [
    `// The sentences of the interface in the language "${tag}".`,
    `import { ${helpers.join(', ')} } from '../translating.js';`,
    '',
    'export const texts = {',
    body,
    '} satisfies Texts;',
    '',
  ].join('\n');
}

/** Which table is which part: `main: Translation<typeof text>` is the part "main" of the table `text`. */
function partsOf(source) {
  return [...source.matchAll(/readonly (\w+): Translation<typeof (\w+)>/g)].map(
    ([, part, table]) => [part, table],
  );
}

/** The `{ … }` of a table, with the tables that it names put in their places. */
function literalOf(table) {
  const opening = `export const ${table} = `;
  const source = readdirSync(texts)
    .filter((name) => name.endsWith('.ts'))
    .map(read)
    .find((one) => one.includes(opening));
  if (source === undefined) throw new Error(`No file in src/text begins a table: ${opening}`);
  const start = source.indexOf('{', source.indexOf(opening));
  return source
    .slice(start, source.indexOf('\n}', start) + 2)
    .replaceAll(/: (\w+Text),/g, (_, inner) => `: ${literalOf(inner)},`);
}

function read(name) {
  return readFileSync(join(texts, name), 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tag = Intl.getCanonicalLocales(process.argv[2] ?? '')[0];
  if (tag === undefined) throw new Error('Which language? npm run new:language -- de');
  const file = join(texts, 'languages', `${tag}.ts`);
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newLanguage(tag));
  console.log(`Written: src/text/languages/${tag}.ts. Now: npm run mend`);
}
