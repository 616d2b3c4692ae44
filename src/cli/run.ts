// Finds the command that was asked for, runs it, and says what went wrong.
import { checkCommand } from './check.js';
import {
  type Command,
  CommandError,
  type ExitCode,
  readArguments,
  UsageError,
  type World,
} from './command.js';
import { legalCommand } from './legal.js';
import { playCommand } from './play.js';
import { replayCommand } from './replay.js';
import { reviewCommand } from './review.js';
import { solveCommand } from './solve.js';

export const commands: readonly Command[] = [
  checkCommand,
  playCommand,
  replayCommand,
  legalCommand,
  solveCommand,
  reviewCommand,
];
const call = 'npm run -s waw --';

/** Runs a command line; answers with the exit code. Our own mistakes throw. */
export async function runCommandLine(args: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...others] = args;
  if (name === '--help' || name === '-h' || name === 'help') return tellHelp(world);
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const known = commands.map((one) => one.name).join(', ');
    world.error(
      name === undefined ? `Commands: ${known}` : `No command "${name}". Commands: ${known}`,
    );
    world.error(`Help: ${call} --help`);
    return 2;
  }
  if (others.includes('--help') || others.includes('-h')) return tellCommand(world, command);
  return runCommand(command, others, world);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  world: World,
): Promise<ExitCode> {
  try {
    return await command.run(readArguments(command, args), world);
  } catch (error) {
    if (error instanceof CommandError) {
      for (const line of error.lines) world.error(line);
      return error.exitCode;
    }
    if (!(error instanceof UsageError)) throw error;
    world.error(`${command.name}: ${error.message}`);
    world.error(`Usage: ${call} ${command.name} ${command.usage}`);
    return 2;
  }
}

function tellHelp(world: World): ExitCode {
  world.out('Worth a War? on the command line: the same rules as in the browser.');
  for (const { name, usage, about } of commands) {
    world.out('');
    world.out(`${call} ${name} ${usage}`);
    world.out(`  ${about}`);
  }
  world.out('');
  world.out('LEVEL is a file, or the id of a level in levels/. docs/command-line.md tells more.');
  return 0;
}

function tellCommand(world: World, { name, usage, about, flags }: Command): ExitCode {
  world.out(`Usage: ${call} ${name} ${usage}`);
  world.out(about);
  world.out('');
  const all = [...Object.entries(flags), ['help', { help: 'this text' }] as const];
  for (const [flag, { help }] of all) world.out(`  --${flag.padEnd(8)}  ${help}`);
  return 0;
}
