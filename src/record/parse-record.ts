// The text of a record file → a record, or everything that is wrong with it. Behind this door a
// record is well formed; whether its game can be played is for the replay to say.
import { highestSeed } from '../rules/index.js';
import { FieldReader, isObject, type RecordProblem } from './fields.js';
import { type GameRecord, type RecordedBet, recordEnds, recordFormat } from './record.js';
import { upgradeRecord } from './upgrade.js';

/** Characters; room for the longest level text with everything in it escaped. */
export const longestRecord = 1_048_576;
/** Characters of the level's text. */
const longestLevelText = 262_144;
/** Characters of one answer to a reflection. */
export const longestAnswer = 4_000;
const mostTurns = 200;

export type ParsedRecord =
  | { readonly kind: 'record'; readonly record: GameRecord }
  | { readonly kind: 'refused'; readonly problems: readonly RecordProblem[] };

/** Reads a record. Never throws, whatever the text; cost is linear in its length. */
export function parseRecord(text: string): ParsedRecord {
  if (text.length > longestRecord) {
    const found = `${text.length} characters`;
    return refuse({ path: [], expected: `at most ${longestRecord} characters`, found });
  }
  const json = readJson(text);
  if (json.kind === 'refused') return json;
  const upgraded = upgradeRecord(json.value);
  if (upgraded.kind === 'refused') return refuse(upgraded.problem);
  const reader = new FieldReader();
  const record = readRecord(reader, upgraded.data);
  const { problems } = reader;
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'record', record };
}

function refuse(problem: RecordProblem): ParsedRecord & { readonly kind: 'refused' } {
  return { kind: 'refused', problems: [problem] };
}

function readJson(text: string) {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { kind: 'json', value } as const;
  } catch (error) {
    const found = error instanceof Error ? error.message : 'text that is not JSON';
    return refuse({ path: [], expected: 'a game record in JSON', found });
  }
}

const fields = [
  'format',
  'rules',
  'level',
  'fingerprint',
  'seed',
  'assumptions',
  'orders',
  'checks',
  'bets',
  'reflections',
  'claimed',
  'ended',
  'levelText',
];

function readRecord(reader: FieldReader, data: Readonly<Record<string, unknown>>): GameRecord {
  reader.only(data, [], fields);
  const orders = reader.list(data.orders, ['orders'], {
    longest: mostTurns,
    read: (item, path) => reader.text(item, path, 4_000),
  });
  return {
    format: recordFormat,
    rules: reader.whole(data.rules, ['rules'], [1, 1_000_000]),
    level: reader.name(data.level, ['level']),
    fingerprint: reader.text(data.fingerprint, ['fingerprint'], 128),
    seed: reader.whole(data.seed, ['seed'], [0, highestSeed]),
    assumptions: reader.table(data.assumptions, ['assumptions'], {
      longest: 100,
      read: (item, path) => reader.whole(item, path, [-1_000_000, 1_000_000]),
    }),
    orders,
    ...readChecks(reader, data.checks, orders.length),
    bets: readBets(reader, data.bets, orders.length),
    reflections: reader.table(data.reflections, ['reflections'], {
      longest: 50,
      read: (item, path) => reader.text(item, path, longestAnswer),
    }),
    ...readClaim(reader, data.claimed),
    ...readEnd(reader, data.ended),
    ...readLevelText(reader, data.levelText),
  };
}

function readChecks(
  reader: FieldReader,
  value: unknown,
  orders: number,
): Pick<GameRecord, 'checks'> {
  if (value === undefined) return {};
  const read = (item: unknown, path: RecordProblem['path']) => {
    const text = reader.text(item, path, 8);
    if (text !== '' && !/^[0-9a-f]{8}$/.test(text)) {
      reader.note(path, 'eight hexadecimal digits', item);
    }
    return text;
  };
  const checks = reader.list(value, ['checks'], { longest: mostTurns, read });
  if (checks.length !== orders) reader.note(['checks'], `one for each of ${orders} orders`, value);
  return { checks };
}

function readBets(reader: FieldReader, value: unknown, orders: number): readonly RecordedBet[] {
  const bets = reader.list(value, ['bets'], {
    longest: 1_000,
    read: (item, path): RecordedBet => {
      if (!isObject(item)) reader.note(path, 'a bet: turn, event, likelihood', item);
      const bet = isObject(item) ? item : { turn: 1, event: 'none', likelihood: 0 };
      reader.only(bet, path, ['turn', 'event', 'likelihood']);
      return {
        turn: reader.whole(bet.turn, [...path, 'turn'], [1, Math.max(1, orders)]),
        event: reader.name(bet.event, [...path, 'event']),
        likelihood: reader.whole(bet.likelihood, [...path, 'likelihood'], [0, 100]),
      };
    },
  });
  noteTwice(reader, bets);
  return bets;
}

function noteTwice(reader: FieldReader, bets: readonly RecordedBet[]): void {
  const seen = new Set<string>();
  bets.forEach((bet, index) => {
    const key = `${bet.turn} ${bet.event}`;
    if (seen.has(key)) reader.note(['bets', index], 'one bet on an event of a turn', key);
    seen.add(key);
  });
}

function readClaim(reader: FieldReader, value: unknown): Pick<GameRecord, 'claimed'> {
  return value === undefined ? {} : { claimed: reader.whole(value, ['claimed'], [0, 1_000]) };
}

function readEnd(reader: FieldReader, value: unknown): Pick<GameRecord, 'ended'> {
  if (value === undefined) return {};
  const ended = recordEnds.find((one) => one === value);
  if (ended === undefined) reader.note(['ended'], `one of ${recordEnds.join(', ')}`, value);
  return ended === undefined ? {} : { ended };
}

function readLevelText(reader: FieldReader, value: unknown): Pick<GameRecord, 'levelText'> {
  if (value === undefined) return {};
  return { levelText: reader.text(value, ['levelText'], longestLevelText) };
}
