// Finds a Chromium-like browser for the browser tests, or brings one in. In this order: the program
// named by WAW_BROWSER; an installed Chrome, Chromium or Edge; the browser that Playwright may have
// installed; a program inside a registry package, brought only now and kept under node_modules/.cache;
// on Debian as root, the distribution's own. If none can be had: an error of one sentence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cache = fileURLToPath(new URL('../node_modules/.cache/waw-browser', import.meta.url));
/** The newest that runs with Node 20. */
const boxedBrowser = '@sparticuz/chromium@147.0.2';

/**
 * @typedef {{ path: string, args: readonly string[], env: Record<string, string>, from: string }} Browser
 *   The program, the flags and the environment that it needs on this machine, and where it was found.
 */

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const named = process.env.WAW_BROWSER;
  if (named !== undefined && named !== '') {
    if (!runs(named, {}))
      throw new Error(`WAW_BROWSER names ${named}, which does not run as a browser.`);
    return { path: named, args: flags(), env: {}, from: 'WAW_BROWSER' };
  }
  for (const [from, find] of ways) {
    const { path, env = {} } = (await find()) ?? {};
    if (path !== undefined && runs(path, env)) return { path, args: flags(), env, from };
  }
  throw new Error(
    'No browser for the browser tests was found or could be brought in: install Chrome, Chromium or Edge, or name one with WAW_BROWSER=/path/to/it.',
  );
}

/** Chromium's own walls cannot be put up by root. */
function flags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Whether the program starts at all; a missing library shows only here. */
function runs(path, env) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, ...env },
  });
  return status === 0 && /chrom|edge/i.test(stdout);
}

const ways = [
  ['this computer', async () => ({ path: installed() })],
  ['Playwright', playwrights],
  [boxedBrowser, boxed],
  ['apt-get', async () => ({ path: debians() })],
];

function installed() {
  const places = {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ].flatMap((name) =>
      ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].map(
        (folder) => `${folder}/${name}`,
      ),
    ),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', process.env.HOME ?? ''].map(
        (home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
    win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].map((path) => join(process.env[variable] ?? '', path)),
    ),
  };
  return (places[process.platform] ?? []).find((path) => existsSync(path));
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return { path: chromium.executablePath() };
}

/** The package holds the program packed, with the libraries and fonts that a bare Linux lacks. */
async function boxed() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = join(cache, 'node_modules/@sparticuz/chromium/build/esm/index.mjs');
  if (!existsSync(entry)) {
    console.log(`No browser found; fetching ${boxedBrowser} (66 MB) into node_modules/.cache.`);
    mkdirSync(cache, { recursive: true });
    npm(['install', '--prefix', cache, '--no-save', '--no-package-lock', boxedBrowser]);
    if (!existsSync(entry)) return undefined;
  }
  const unpacked = join(cache, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const unpack = `import(${JSON.stringify(pathToFileURL(entry).href)}).then(async (box) => console.log(await box.default.executablePath()))`;
  const { stdout } = spawnSync(process.execPath, ['-e', unpack], {
    encoding: 'utf8',
    // It unpacks into the temporary folder, and the libraries only where it believes to be in a cloud.
    env: { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  const env = {
    LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
    FONTCONFIG_PATH: join(unpacked, 'fonts'),
  };
  return { path: stdout.trim(), env };
}

function debians() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log("No browser found; installing Debian's chromium with apt-get.");
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return installed();
}

function npm(args) {
  // Inside `npm test` npm says where it is; else it is on the path.
  const inside = process.env.npm_execpath;
  if (inside === undefined)
    spawnSync('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  else spawnSync(process.execPath, [inside, ...args], { stdio: 'ignore' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { path, from } = await findBrowser();
  console.log(`${path} (from ${from})`);
}
