// A situation as the fragment of an address: level, seed and orders so far. Screenshots, bug
// reports and a class with one seed use it. `#level=first-orders&seed=7&orders=a=b,c=d;a=c,c=e`
import { highestSeed } from '../rules/index.js';
import { FieldReader, type RecordProblem } from './fields.js';

export interface Situation {
  readonly level: string;
  readonly seed?: number;
  /** The tag of the language to tell it in. */
  readonly language?: string;
  readonly assumptions: Readonly<Record<string, number>>;
  /** One-line orders, turn by turn. */
  readonly orders: readonly string[];
}

export type ParsedLink =
  | { readonly kind: 'situation'; readonly situation: Situation }
  | { readonly kind: 'refused'; readonly problems: readonly RecordProblem[] };

/** Characters; nine turns of the longest orders take a tenth of it. */
const longestLink = 20_000;
const keys = ['level', 'seed', 'set', 'orders', 'lang'];

/** The fragment with its `#`. Undone by `parseLink`. */
export function formatLink(situation: Situation): string {
  const { level, seed, assumptions, orders, language } = situation;
  const set = Object.entries(assumptions).map(([id, value]) => `${id}:${value}`);
  const parts = [
    `level=${level}`,
    ...(seed === undefined ? [] : [`seed=${seed}`]),
    ...(set.length === 0 ? [] : [`set=${set.join(',')}`]),
    ...(orders.length === 0 ? [] : [`orders=${orders.map(packOrder).join(';')}`]),
    ...(language === undefined ? [] : [`lang=${language}`]),
  ];
  return `#${parts.join('&')}`;
}

function packOrder(order: string): string {
  return order.split(' ').join(',');
}

/** Reads a fragment with or without its `#`. Never throws, whatever the text. */
export function parseLink(text: string): ParsedLink {
  const reader = new FieldReader();
  const values = readParts(reader, text, { longest: longestLink, keys });
  const situation: Situation = {
    level: reader.name(values.get('level'), ['level']),
    ...readTellings(reader, values),
    assumptions: readAssumptions(reader, values.get('set')),
    orders: readOrders(values.get('orders')),
  };
  const { problems } = reader;
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'situation', situation };
}

/** Which luck and which language: what every link may say. */
export function readTellings(
  reader: FieldReader,
  values: ReadonlyMap<string, string>,
): { readonly seed?: number; readonly language?: string } {
  const seed = values.get('seed');
  const language = values.get('lang');
  return {
    ...(seed === undefined ? {} : { seed: reader.whole(digits(seed), ['seed'], [0, highestSeed]) }),
    ...(language === undefined ? {} : { language: readLanguage(reader, language) }),
  };
}

function readLanguage(reader: FieldReader, tag: string): string {
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(tag)) {
    reader.note(['lang'], 'the tag of a language, such as en or pt-BR', tag);
  }
  return tag;
}

/** The parts of a fragment by key; whatever is not among `keys` or comes twice is noted. */
export function readParts(
  reader: FieldReader,
  text: string,
  { longest, keys }: { readonly longest: number; readonly keys: readonly string[] },
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (text.length > longest) {
    reader.note([], `at most ${longest} characters`, text);
    return values;
  }
  for (const part of text.replace(/^#/, '').split('&')) {
    const [key = '', ...rest] = part.split('=');
    if (!keys.includes(key)) reader.note([key], `one of ${keys.join(', ')}`, key);
    if (values.has(key)) reader.note([key], 'each part once', key);
    values.set(key, rest.join('='));
  }
  return values;
}

/** The number that the text writes, or the text itself for the reader to refuse. */
function digits(text: string): number | string {
  return /^-?[0-9]{1,10}$/.test(text) ? Number(text) : text;
}

function readAssumptions(
  reader: FieldReader,
  text: string | undefined,
): Readonly<Record<string, number>> {
  if (text === undefined || text === '') return {};
  return Object.fromEntries(
    text.split(',').map((part) => {
      const [id, value = ''] = part.split(':');
      const place = ['set', id ?? ''];
      return [reader.name(id, place), reader.whole(digits(value), place, [-1_000_000, 1_000_000])];
    }),
  );
}

function readOrders(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return [];
  return text.split(';').map((order) => order.split(',').join(' '));
}
