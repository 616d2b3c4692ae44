// Two pages of one browser on one game, by what the browser lets its tabs share.
import type { Session } from '../../src/session/create-session.js';
import { type Browser, openBrowser, playIn } from './browser.js';
import { createHub, createLocks } from './pretend-tabs.js';

export type TabKind = 'locks and a channel' | 'locks alone' | 'a channel alone' | 'nothing shared';
export const kinds: readonly TabKind[] = [
  'locks and a channel',
  'locks alone',
  'a channel alone',
  'nothing shared',
];

export interface TwoTabs {
  readonly browser: Browser;
  readonly first: Session;
  readonly second: Session;
  readonly game: string;
}

/** A game on the table of the first tab; the second is on its title screen. */
export async function openTabs(kind: TabKind): Promise<TwoTabs> {
  const browser = openBrowser();
  const locks = createLocks();
  const channel = createHub();
  const tabs = () => ({
    answerMs: 20,
    ...(kind.includes('locks') ? { locks } : {}),
    ...(kind.includes('channel') ? { channel: channel() } : {}),
  });
  const first = await browser.open({ tabs: tabs() });
  await first.actions.openLevel('two-ports', { seed: 3 });
  await first.settle();
  const second = await browser.open({ tabs: tabs() });
  return { browser, first, second, game: playIn(first).id };
}

/** Until messages have come and what they began has ended. */
export async function calm(...sessions: readonly Session[]): Promise<void> {
  for (let round = 0; round < 12; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    await Promise.all(sessions.map((session) => session.settle()));
    if (sessions.some((session) => session.getState().isBusy)) round = 0;
  }
}

export function access(session: Session) {
  return session.getState().play?.access;
}
