// Reads the outline of a text with the YAML reader. Some 50 ms for the flagship, so it runs in a worker
// wherever one can be had.
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Outline, OutlineEntry, OutlineNode, OutlineScalar } from './outline.js';

/** The level checker refuses more; so nothing larger is outlined either. */
const mostCharacters = 256 * 1024;
const mostDepth = 32;

/** The outline of a level file. A text with a mistake in its YAML has none. */
export function readOutline(text: string): Outline {
  if (text.length > mostCharacters || isTooDeep(text)) return { kind: 'broken', at: 0 };
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, strict: true });
  const [error] = document.errors;
  if (error !== undefined) return { kind: 'broken', at: error.pos[0] };
  const { contents } = document;
  if (contents === null) return emptyOutline(text);
  const root = nodeOf(contents, 0);
  return root?.kind === 'map' ? { kind: 'outline', root } : { kind: 'broken', at: 0 };
}

function emptyOutline(text: string): Outline {
  const end = text.length;
  return { kind: 'outline', root: { kind: 'map', entries: [], isFlow: false, from: end, to: end } };
}

/** Brackets inside one another, counted roughly before the reader recurses into them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    else if (sign === '\n' && depth > 4 * mostDepth) return true;
    if (depth > 8 * mostDepth) return true;
  }
  return false;
}

function nodeOf(node: unknown, start: number): OutlineNode | undefined {
  if (isMap(node)) return mapOf(node);
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => nodeOf(item, startOf(node)) ?? []);
    return { kind: 'list', items, isFlow: node.flow === true, ...spanOf(node) };
  }
  if (isScalar(node)) return { ...scalarOf(node.value, node.type), ...spanOf(node) };
  // An alias is shown as nothing of its own; the text view is the place to change it.
  if (isAlias(node)) return { ...scalarOf(`*${node.source}`, undefined), ...spanOf(node) };
  if (node === null) return { ...scalarOf(undefined, undefined), from: start, to: start };
  return undefined;
}

function mapOf(map: YAMLMap): OutlineNode {
  const entries = map.items.flatMap(({ key, value }): readonly OutlineEntry[] => {
    if (!isScalar(key)) return [];
    const span = spanOf(key);
    const read = nodeOf(value, span.to + 1);
    if (read === undefined) return [];
    return [{ key: String(key.value), keyFrom: span.from, keyTo: span.to, value: read }];
  });
  return { kind: 'map', entries, isFlow: map.flow === true, ...spanOf(map) };
}

function spanOf(node: Node): { readonly from: number; readonly to: number } {
  const [from, to] = node.range ?? [0, 0];
  return { from, to };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function scalarOf(
  value: unknown,
  type: string | undefined,
): Pick<OutlineScalar, 'kind' | 'value' | 'style'> {
  const isKnown =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    kind: 'scalar',
    value: isKnown ? value : undefined,
    style: styles.get(type ?? '') ?? 'plain',
  };
}

const styles: ReadonlyMap<string, OutlineScalar['style']> = new Map([
  ['QUOTE_DOUBLE', 'double'],
  ['QUOTE_SINGLE', 'single'],
  ['BLOCK_FOLDED', 'block'],
  ['BLOCK_LITERAL', 'block'],
]);
