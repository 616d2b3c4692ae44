// A player at the interface: opens the page, finds everything by its role and words, and does what a
// player does. The map is a pretend one that keeps what it was given.
import 'fake-indexeddb/auto';
import { configure, screen, waitFor } from '@testing-library/dom';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import {
  type BestPlay,
  createGameStore,
  createSession,
  type GameStore,
  type MapSourceView,
  type Session,
  shippedLevels,
  shippedLevelTexts,
  Tabs,
  type TabsOptions,
} from '../../src/session/index.js';
import { followTheme, type MapRequest, type ShownMap, showGame } from '../../src/ui/index.js';
import { readerHere } from '../session/reading.js';

// No styles are loaded here that could hide anything; looking them up would take most of the time.
// A screen that is fetched late may take its time on a busy computer.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

export interface Seat {
  /** Pages with the same name are pages of one browser, with what it keeps. */
  readonly browser?: string;
  readonly start?: 'title' | 'last-game';
  readonly store?: GameStore;
  readonly tabs?: Omit<TabsOptions, 'id'>;
  readonly bestPlay?: BestPlay;
  /** The address asks for the large screen. */
  readonly isPresenting?: boolean;
}

let count = 0;
const seated: Player[] = [];

afterEach(async () => {
  for (const player of seated.splice(0)) await player.goesAway();
  // Parts of the page that are still being fetched may not outlive the page.
  await vi.dynamicImportSettled();
});

/** Ids that no other call gives. */
function nextId(): string {
  count += 1;
  return `id-${String(count).padStart(6, '0')}`;
}

/** A fresh page with a player before it, when its first screen is there. */
export async function sitDown(seat: Seat = {}): Promise<Player> {
  const browser = seat.browser ?? nextId();
  const session = createSession({
    levels: shippedLevels,
    store: seat.store ?? createGameStore({ name: browser }),
    tabs: new Tabs({ id: nextId(), ...seat.tabs }),
    now: () => 1_700_000_000_000 + count,
    randomSeed: () => 7,
    newId: nextId,
    start: seat.start ?? 'title',
    isPresenting: seat.isPresenting ?? false,
    levelReader: readerHere(new Map(), { texts: shippedLevelTexts }),
    ...(seat.bestPlay === undefined ? {} : { bestPlay: seat.bestPlay }),
  });
  const player = new Player(session, browser);
  seated.push(player);
  await session.ready;
  await screen.findByRole('heading', { level: 1 });
  return player;
}

class PretendMap {
  readonly shown: MapSourceView[] = [];
  /** Titles of the facts that it played. */
  readonly played: string[] = [];
  select: MapRequest['onSelect'] = () => undefined;
  /** The crisis that lies under every pointer. */
  under: string | undefined;
  /** How often a map was drawn from nothing. */
  opened = 0;

  open({ source, onSelect }: MapRequest): ShownMap {
    this.opened += 1;
    this.shown.push(source);
    this.select = onSelect;
    return {
      show: (next) => void this.shown.push(next),
      play: async (facts) => void this.played.push(...facts.map((fact) => fact.title)),
      skip: () => undefined,
      dropSigns: () => [],
      crisisAt: () => this.under,
      destroy: () => undefined,
    };
  }
}

export class Player {
  readonly user: UserEvent = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  readonly map = new PretendMap();
  readonly browser: string;
  private readonly session: Session;
  private readonly leave: () => void;
  private isHere = true;

  constructor(session: Session, browser: string) {
    this.session = session;
    this.browser = browser;
    document.body.innerHTML = '<div id="app"></div>';
    const host = document.getElementById('app');
    if (host === null) throw new Error('the page has no place for the game');
    const openMap = async (request: MapRequest) => this.map.open(request);
    const leaveLight = followTheme(session);
    const leaveGame = showGame({ host, session, openMap });
    this.leave = () => {
      leaveGame();
      leaveLight();
    };
  }

  /** Closes the page; the browser keeps what it keeps. */
  async goesAway(): Promise<void> {
    if (!this.isHere) return;
    this.isHere = false;
    await this.session.settle();
    this.leave();
    this.session.close();
  }

  heading(): HTMLElement {
    return screen.getByRole('heading', { level: 1 });
  }

  /** A new screen has come when its heading has the focus and nothing of it is still to be drawn. */
  async findsHeading(name: string | RegExp): Promise<HTMLElement> {
    const heading = await screen.findByRole('heading', { level: 1, name });
    await waitFor(() => {
      if (document.activeElement !== heading) throw new Error('the heading has no focus');
      if (document.querySelector('[aria-busy="true"]')) throw new Error('more is to come');
    });
    return heading;
  }

  findsButton(name: string | RegExp): Promise<HTMLElement> {
    return screen.findByRole('button', { name });
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.user.click(await this.findsButton(name));
  }

  /** Begins a level from a list of levels and comes to its first briefing. */
  async opens(level: string): Promise<void> {
    await this.presses(`Play ${level}`);
    await this.findsButton('To the plan');
  }

  /** Opens a link to a situation, as main does with the address. */
  follows(link: string): Promise<void> {
    return this.session.actions.openLink(link);
  }

  async plans(): Promise<void> {
    await this.presses('To the plan');
    await this.findsHeading('Give your orders');
  }

  /** A stance on the plan, by the beginning of its name. */
  stance(name: string): HTMLElement {
    return screen.getByRole('radio', { name: (words) => words.startsWith(name) });
  }

  async chooses(name: string): Promise<void> {
    await this.user.click(this.stance(name));
  }

  /** What a screen reader adds to a control's name. */
  hearsAbout(control: HTMLElement): string {
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  }

  /** Sends the order out, saying nothing about what is to be expected. */
  async commits(): Promise<void> {
    await this.presses(/^(Go on|Commit)$/);
    await this.findsHeading(/^(What do you expect\?|What happened)$/);
    const unsaid = screen.queryByRole('button', { name: 'Commit without saying' });
    if (unsaid !== null) await this.user.click(unsaid);
    await this.findsHeading('What happened');
  }

  /** Has all facts of the turn told. */
  async hearsAll(): Promise<void> {
    await this.presses('Tell all');
    await this.findsButton(/^To the (next briefing|debrief)$/);
  }

  /** From one briefing to the next, or to the debrief. */
  async playsTurn(...stances: readonly string[]): Promise<void> {
    await this.plans();
    for (const stance of stances) await this.chooses(stance);
    await this.commits();
    await this.hearsAll();
    await this.presses(/^To the (next briefing|debrief)$/);
  }

  /** The tutorial from the first screen to its debrief. */
  async playsFirstOrders(): Promise<void> {
    await this.opens('First orders');
    await this.playsTurn('Contractors');
    await this.playsTurn('Old jets');
    await this.findsHeading(/^Debrief/);
  }
}
