// The door of the command line, for tests and for whoever adds commands.
export type { Command, ExitCode, World } from './command.js';
export { commands, runCommandLine } from './run.js';
