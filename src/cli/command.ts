// What a command of the command line is: its help, its flags, and what it does with them.
import { parseArgs } from 'node:util';

/** The world outside, so that commands can be tried without one. */
export interface World {
  /** The repository's root: shipped levels lie in its `levels/`. */
  readonly root: string;
  /** Where the user stands: paths are read from here. */
  readonly folder: string;
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** 0: done and good; 1: done, and something is wrong with what was looked at; 2: asked wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface FlagSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
}

export interface Command {
  readonly name: string;
  /** The arguments after the name, as help writes them. */
  readonly usage: string;
  readonly about: string;
  /** One line each, for help. */
  readonly flags: Readonly<Record<string, FlagSpec & { readonly help: string }>>;
  readonly run: (given: Given, world: World) => Promise<ExitCode>;
}

/** A command's arguments after reading. */
export interface Given {
  readonly positionals: readonly string[];
  readonly text: (flag: string) => string | undefined;
  readonly texts: (flag: string) => readonly string[];
  readonly has: (flag: string) => boolean;
}

/** Asked wrongly: told with the command's usage, exit 2. */
export class UsageError extends Error {}

/** Something that was looked at is wrong or cannot be had: told line by line. */
export class CommandError extends Error {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;

  constructor(lines: readonly string[], exitCode: ExitCode = 1) {
    super(lines[0] ?? '');
    this.lines = lines;
    this.exitCode = exitCode;
  }
}

/** Reads a command's arguments; unknown flags and missing values are refused by name. */
export function readArguments(command: Command, args: readonly string[]): Given {
  const options = { ...command.flags, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseStrictly(args, options);
  const given = new Map<string, unknown>(Object.entries(values));
  const texts = (flag: string): readonly string[] => {
    const value = given.get(flag);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.filter((one) => typeof one === 'string');
  };
  return {
    positionals,
    texts,
    text: (flag) => texts(flag).at(-1),
    has: (flag) => given.get(flag) === true,
  };
}

function parseStrictly(args: readonly string[], options: Readonly<Record<string, FlagSpec>>) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error;
    if (isUsage) throw new UsageError(error.message.split('. ')[0] ?? error.message);
    throw error;
  }
}

/** A flag's value as a whole number within a range. */
export function wholeNumber(
  given: Given,
  flag: string,
  range: { readonly low: number; readonly high: number; readonly otherwise: number },
): number {
  const text = given.text(flag);
  if (text === undefined) return range.otherwise;
  const value = /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.low && value <= range.high) return value;
  throw new UsageError(
    `--${flag} takes a whole number from ${range.low} to ${range.high}, not "${text}"`,
  );
}

/** The one positional argument that a command takes. */
export function onlyPositional(given: Given, name: string): string {
  const [first, ...others] = given.positionals;
  if (first === undefined) throw new UsageError(`${name} is missing`);
  if (others.length > 0) throw new UsageError(`only one ${name}, not also "${others.join(' ')}"`);
  return first;
}
