// The built game in a real browser, for benchmarks: on this computer as it is, or on a school's (processor
// slowed four times, 10 Mbit/s, 40 ms).
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { readLaunch } from '../tests/browser/launch.js';

export interface OpenedGame {
  readonly page: Page;
  readonly address: string;
  /** The share of one core that all the browser's processes used while waiting, 1 for a whole core. */
  coreShare(seconds: number): Promise<number>;
  close(): Promise<void>;
}

const school = { slowdown: 4, bytesPerSecond: 10_000_000 / 8, latencyMs: 40 };

export async function openBrowser(computer: 'this' | 'school'): Promise<OpenedGame> {
  const { address, browser: found } = readLaunch();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args],
    env: { ...process.env, ...found.env },
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (computer === 'school') await slowDown(await page.context().newCDPSession(page));
  const processes = await browser.newBrowserCDPSession();
  return {
    page,
    address,
    async coreShare(seconds) {
      const before = await cpuSeconds(processes);
      await page.waitForTimeout(seconds * 1000);
      return ((await cpuSeconds(processes)) - before) / seconds;
    },
    close: () => browser.close(),
  };
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: school.slowdown });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: school.latencyMs,
    downloadThroughput: school.bytesPerSecond,
    uploadThroughput: school.bytesPerSecond,
  });
}

async function cpuSeconds(devtools: CDPSession): Promise<number> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
