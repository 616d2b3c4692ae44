// A player at the built game: finds everything by its role and words, by mouse or by keyboard alone. Plays
// the tutorial on the SVG map, so that a software-drawn Phaser does not take the computer from the tests.
import type { Locator, Page } from '@playwright/test';
import { expect } from './game-test.js';

export const screens = ['title', 'briefing', 'plan', 'bet', 'facts', 'debrief'] as const;
export type Screen = (typeof screens)[number];

/** The heading by which a player knows a screen of the tutorial; of its first turn, mostly. */
const headings = {
  title: 'Worth a War?',
  briefing: 'A march on Tripoli',
  plan: 'Give your orders',
  bet: 'What do you expect?',
  facts: 'What happened',
  'second briefing': 'The line between Sirte and Jufra',
  debrief: /^Debrief/,
} as const;

/** How buttons are pressed: with the mouse, or by going to them with Tab. */
export type Hand = (target: Locator) => Promise<void>;

const byMouse: Hand = (target) => target.click();

/** Goes forward with Tab until the target has the focus, then presses the key. */
export function byKeyboard(page: Page, key = 'Enter'): Hand {
  return async (target) => {
    await target.waitFor();
    for (let steps = 0; steps < 200; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await page.keyboard.press(key);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${target}`);
  };
}

export class Player {
  readonly page: Page;
  private readonly hand: Hand;

  constructor(page: Page, hand: Hand = byMouse) {
    this.page = page;
    this.hand = hand;
  }

  heading(screen: keyof typeof headings): Locator {
    return this.page.getByRole('heading', { level: 1, name: headings[screen] });
  }

  async opensThePage(): Promise<void> {
    await this.page.goto('./?map=svg');
    await this.heading('title').waitFor();
  }

  async presses(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string';
    await this.hand(this.page.getByRole('button', { name, exact }).first());
  }

  stance(name: string): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  /** Presses its card, as a mouse or a thumb does. */
  async chooses(name: string): Promise<void> {
    await this.page
      .locator('label')
      .filter({ has: this.stance(name) })
      .click();
    await expect(this.stance(name)).toBeChecked();
  }

  /** The screen has come, and its heading has the focus. */
  async arrivesAt(screen: keyof typeof headings): Promise<void> {
    await expect(this.heading(screen)).toBeFocused();
  }

  /** Plays on until the screen is there; the map, where there is one, is drawn then. */
  async goesTo(screen: Screen): Promise<void> {
    await this.opensThePage();
    const ways = [
      ['briefing', 'Play First orders'],
      ['plan', 'To the plan'],
      ['bet', 'Go on'],
      ['facts', 'Commit without saying'],
    ] as const;
    for (const [next, way] of ways.slice(0, screens.indexOf(screen))) {
      await this.presses(way);
      await this.arrivesAt(next);
    }
    if (screen === 'debrief') await this.playsOut();
    await this.settles();
  }

  /** From the facts of the first turn to the debrief. */
  private async playsOut(): Promise<void> {
    await this.presses('Tell all');
    await this.presses('To the next briefing');
    await this.playsTheLastTurn();
  }

  /** From the second briefing to the debrief, choosing nothing. */
  async playsTheLastTurn(): Promise<void> {
    await this.arrivesAt('second briefing');
    await this.presses('To the plan');
    await this.arrivesAt('plan');
    await this.presses('Go on');
    await this.arrivesAt('bet');
    await this.presses('Commit without saying');
    await this.arrivesAt('facts');
    await this.presses('Tell all');
    await this.presses('To the debrief');
    await this.arrivesAt('debrief');
  }

  /** Nothing is being fetched or drawn any more. */
  async settles(): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready);
    await expect(this.page.getByText(/^(Opening the map room|Unrolling the map)/)).toHaveCount(0);
  }
}
