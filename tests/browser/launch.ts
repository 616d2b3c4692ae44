// Which browser to start and where the game is served, as scripts/open-game.mjs says.

export interface Launch {
  readonly address: string;
  readonly browser: {
    readonly path: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
}

export function readLaunch(): Launch {
  const address = process.env.WAW_GAME;
  const browser = process.env.WAW_LAUNCH;
  if (address === undefined || browser === undefined)
    throw new Error('Start this with `npm run test:browser` or `npm run bench`.');
  return { address, browser: JSON.parse(browser) };
}
