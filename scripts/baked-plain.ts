// Bakes the plain editions of the levels: each as what it tells in other words than the usual texts, fetched
// beside them; and what the first screen says of every level, fetched by those who want it plain.
import { resolve } from 'node:path';
import { isPlainEdition, type Level, languageOfEdition } from '../src/rules/index.js';
import { overlayOf } from '../src/session/overlay.js';
import { likeOf, partsUnlike } from './alike-parts.js';

/** A level in its own language and in all others that its file has, plain editions among them. */
export interface BakedTexts {
  readonly own: Level;
  readonly others: ReadonlyMap<string, Level>;
}

/** The module of one plain edition, as code. */
export function formatPlain(
  { root, prefix }: { readonly root: string; readonly prefix: string },
  levels: ReadonlyMap<string, BakedTexts>,
  { id, tag }: { readonly id: string; readonly tag: string },
): string {
  const changes = new Map(
    [...levels].flatMap(([one, texts]) => {
      const found = changesOf(texts, tag);
      return found === undefined ? [] : [[one, found] as const];
    }),
  );
  const told = levels.get(id);
  const own = changes.get(id);
  if (told === undefined || own === undefined) throw new Error(`${id} has no ${tag}.`);
  const language = languageOfEdition(tag);
  const usual = prefix + (language === told.own.language ? id : `${id}/${language}`);
  const like = likeOf(id, changes);
  const parts = like === undefined ? own : partsUnlike(own, changes.get(like) ?? {});
  const data = `JSON.parse(${JSON.stringify(JSON.stringify(parts))})`;
  const path = JSON.stringify(resolve(root, 'src/session/overlay.ts'));
  return [
    `import { level as usual, fingerprint } from ${JSON.stringify(usual)};`,
    `import { overlay } from ${path};`,
    like === undefined
      ? ''
      : `import { changes as others } from ${JSON.stringify(`${prefix}${like}/${tag}`)};`,
    `export const changes = ${like === undefined ? data : `{ ...others, ...${data} }`};`,
    'export const level = overlay(usual, changes);',
    'export { fingerprint };',
  ].join('\n');
}

function changesOf({ own, others }: BakedTexts, tag: string): object | undefined {
  const plain = others.get(tag);
  if (plain === undefined) return undefined;
  const usual = others.get(languageOfEdition(tag)) ?? own;
  const changes = overlayOf(asData(usual), asData(plain));
  return typeof changes === 'object' && changes !== null ? changes : {};
}

function asData(level: Level) {
  return JSON.parse(JSON.stringify(level));
}

/** Titles and abouts of all plain editions, and how each is fetched, as code. */
export function formatPlainLevels(prefix: string, levels: ReadonlyMap<string, BakedTexts>): string {
  const words: [string, object][] = [];
  const loaders: string[] = [];
  for (const [id, { own, others }] of levels) {
    const plain = [...others].filter(
      ([tag]) => isPlainEdition(tag) && isSpoken(languageOfEdition(tag), { own, others }),
    );
    const editions = plain.map(([tag, level]) => [languageOfEdition(tag), wordsOf(level)]);
    words.push([id, Object.fromEntries(editions)]);
    for (const [tag] of plain) {
      const name = JSON.stringify(`${id}/${tag}`);
      loaders.push(`[${name}, () => import(${JSON.stringify(`${prefix}${id}/${tag}`)})]`);
    }
  }
  return [
    `export const plainWords = ${JSON.stringify(Object.fromEntries(words))};`,
    `export const plainLoaders = new Map([${loaders.join(', ')}]);`,
  ].join('\n');
}

function isSpoken(language: string, { own, others }: BakedTexts): boolean {
  return language === own.language || others.has(language);
}

function wordsOf({ title, about }: Level) {
  return { title, about };
}
