// Opens the house: builds each part once and hands them to each other. No game logic.
import {
  createGameStore,
  createSession,
  createTabs,
  queryWithoutLink,
  readAddress,
  shippedLevels,
} from './session/index.js';
import { speakLanguage, text } from './text/index.js';
import {
  followTheme,
  languageAsked,
  loadDebrief,
  loadTable,
  type MapRequest,
  retoldLevels,
  type ShownMap,
  showCrash,
  showGame,
  usualLanguage,
} from './ui/index.js';

const app = document.getElementById('app');
if (app === null) throw new Error('index.html has no place for the game: #app is missing.');

const gameHost: HTMLElement = app;

const onError = (error: unknown): void => showCrash(gameHost, reportOf(error));
addEventListener('error', ({ error }) => {
  // Without an error it is a remark of the browser, such as one about a ResizeObserver.
  if (error instanceof Error) onError(error);
});
addEventListener('unhandledrejection', ({ reason }) => onError(reason));

const address = readAddress(location);
const { list } = shippedLevels;
const asked = languageAsked(location, list);
const usual = usualLanguage(navigator.languages, list);
// Not awaited here, nor is the page below: what they fetch imports this very file, which would then
// wait for itself.
const spoken = speakLanguage(asked ?? usual);
const session = createSession({
  levels: retoldLevels(shippedLevels),
  store: createGameStore(),
  tabs: createTabs(newId()),
  now: () => Date.now(),
  randomSeed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
  newId,
  start: firstScreen(),
  isPresenting: address.isPresenting,
  language: { ...(asked === undefined ? {} : { asked }), usual, speak },
});
followTheme(session);
session.subscribe(({ screen }, before) => {
  if (before.screen === 'shared' && screen !== 'shared') forgetLink();
});
/** What takes away the game, or the editor; nothing where it is not shown. */
let leaveGame: (() => void) | undefined;
let leaveEditor: (() => void) | undefined;
void begin();

/** The game that was left last, unless the address asks for something else. */
function firstScreen(): 'title' | 'last-game' | 'link' {
  if (address.edit !== undefined) return 'title';
  return address.link === undefined ? 'last-game' : 'link';
}

/** One language after the other: the last one asked for is the one spoken. */
async function speak(language: string): Promise<void> {
  await spoken;
  await speakLanguage(language);
}

/** The first screen is shown when its language has come. Nothing waits while this file is loaded. */
async function begin(): Promise<void> {
  await spoken;
  addEventListener('hashchange', () => void followAddress());
  await followAddress();
  session.actions.tellAddress(address.problems);
}

/** Shows the game, or the level editor where the address asks for it, with what a link describes. */
async function followAddress(): Promise<void> {
  if (readAddress(location).edit !== undefined) return openEditor();
  leaveEditor?.();
  leaveEditor = undefined;
  const { link } = readAddress(location);
  if (link !== undefined) fetchScreen(link);
  const opened = session.ready.then(followLink);
  // The first picture is what was asked for, not a title that gives way to it; unless that takes long.
  await Promise.race([opened, new Promise((done) => setTimeout(done, 1000))]);
  play(true);
  await opened;
  // While the title is read.
  if (link === undefined) setTimeout(fetchScreen, 1000, '');
}

/** The editor is fetched when somebody opens it. It shows the game itself while a level is tried out. */
async function openEditor(): Promise<void> {
  if (leaveEditor !== undefined) return;
  const host = document.createElement('div');
  gameHost.before(host);
  leaveEditor = () => host.remove();
  play(false);
  await session.ready;
  const { showEditor } = await import('./instructor/index.js');
  if (!host.isConnected) return;
  // What the page shows until a script has come.
  gameHost.replaceChildren();
  const leave = showEditor({ host, session, play });
  leaveEditor = () => {
    leave();
    host.remove();
  };
}

function play(isPlaying: boolean): void {
  if (!isPlaying) leaveGame?.();
  if (isPlaying) leaveGame ??= showGame({ host: gameHost, session, openMap });
  else leaveGame = undefined;
}

/** Opens what the address describes and takes it out of the address: the game goes on from there. */
async function followLink(): Promise<void> {
  const { link } = readAddress(location);
  if (link === undefined) return;
  const language = languageAsked(location, list);
  if (language !== undefined && language !== session.getState().language)
    await session.actions.setLanguage(language, 'visit');
  await session.actions.openLink(link);
  // A level that is only shown stays in the address, so that a reload shows it again.
  if (session.getState().screen !== 'shared') forgetLink();
}

/** What comes after the title, before it is asked for. Whoever shows it tells it if it cannot be fetched. */
function fetchScreen(link: string): void {
  const screen = /&orders=/.test(link) ? loadDebrief() : loadTable();
  const level = new URLSearchParams(link.slice(1)).get('level');
  for (const part of [screen, level === null ? undefined : shippedLevels.load(level)])
    part?.catch(() => undefined);
}

function forgetLink(): void {
  if (readAddress(location).link === undefined) return;
  const language = languageAsked(location, list);
  const rest = new URLSearchParams(queryWithoutLink(location.search));
  // The language that a link asked for holds for the visit.
  if (language !== undefined) rest.set('lang', language);
  const query = rest.size === 0 ? '' : `?${rest}`;
  history.replaceState(undefined, '', `${location.pathname}${query}`);
}

async function openMap(request: MapRequest): Promise<ShownMap> {
  await nextLook();
  const { createMap } = await import('./map/index.js');
  return createMap({
    ...request,
    words: text.map.words,
    renderer: readAddress(location).map,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
}

/** When what is drawn now has been seen: words come before the map. A hidden page is not waited for. */
function nextLook(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 100);
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

/** Works without a secure context too, where `randomUUID` is missing. */
function newId(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function reportOf(error: unknown): string {
  const { screen, play } = session.getState();
  const orders = play?.game.turns.map((turn) => JSON.stringify(turn.order)) ?? [];
  return [
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    `screen: ${screen}`,
    `level: ${play?.level.id ?? 'none'}, seed: ${play?.game.seed ?? 'none'}`,
    ...orders,
  ].join('\n');
}
