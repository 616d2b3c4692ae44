// `npm run test:browser [-- playwright's arguments]`: builds the game (`--built`: takes dist as it is),
// serves it, finds a browser and runs tests/browser in it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openGame } from './open-game.mjs';

const args = process.argv.slice(2);
const game = await openGame({ build: !args.includes('--built') });
process.exitCode = await runPlaywright(args.filter((one) => one !== '--built'));
await game.close();

function runPlaywright(rest) {
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const config = 'tests/browser/playwright.config.ts';
  const child = spawn(process.execPath, [playwright, 'test', '--config', config, ...rest], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, ...game.env },
  });
  return new Promise((done) => {
    child.once('exit', (code) => done(code ?? 1));
  });
}
