// Opens the house: builds each part once and hands them to each other. No game logic.
import {
  createGameStore,
  createSession,
  createTabs,
  queryWithoutLink,
  readAddress,
  shippedLevels,
} from './session/index.js';
import { text } from './text/index.js';
import { type MapRequest, type ShownMap, showCrash, showGame } from './ui/index.js';

const app = document.getElementById('app');
if (app === null) throw new Error('index.html has no place for the game: #app is missing.');

const onError = (error: unknown): void => showCrash(app, reportOf(error));
addEventListener('error', ({ error }) => {
  // Without an error it is a remark of the browser, such as one about a ResizeObserver.
  if (error instanceof Error) onError(error);
});
addEventListener('unhandledrejection', ({ reason }) => onError(reason));

const address = readAddress(location);
const session = createSession({
  levels: shippedLevels,
  store: createGameStore(),
  tabs: createTabs(newId()),
  now: () => Date.now(),
  randomSeed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
  newId,
  start: address.link === undefined ? 'last-game' : 'title',
});
showGame({ host: app, session, openMap });
addEventListener('hashchange', () => void followLink());
void begin();

async function begin(): Promise<void> {
  await session.ready;
  session.actions.tellAddress(address.problems);
  session.subscribe(({ screen }, before) => {
    if (before.screen === 'shared' && screen !== 'shared') forgetLink();
  });
  await followLink();
}

/** Opens what the address describes and takes it out of the address: the game goes on from there. */
async function followLink(): Promise<void> {
  const { link } = readAddress(location);
  if (link === undefined) return;
  await session.actions.openLink(link);
  // A level that is only shown stays in the address, so that a reload shows it again.
  if (session.getState().screen !== 'shared') forgetLink();
}

function forgetLink(): void {
  if (readAddress(location).link === undefined) return;
  history.replaceState(undefined, '', `${location.pathname}${queryWithoutLink(location.search)}`);
}

async function openMap(request: MapRequest): Promise<ShownMap> {
  const { createMap } = await import('./map/index.js');
  return createMap({
    ...request,
    words: text.map.words,
    renderer: readAddress(location).map,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
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
