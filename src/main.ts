// Opens the house: builds each part once and hands them to each other. No game logic.
import { createGameStore, createSession, createTabs, shippedLevels } from './session/index.js';
import { speakLanguage, text } from './text/index.js';
import {
  languageAsked,
  type MapRequest,
  retoldLevels,
  type ShownMap,
  showCrash,
  showGame,
  usualLanguage,
} from './ui/index.js';

const app = document.getElementById('app');
if (app === null) throw new Error('index.html has no place for the game: #app is missing.');

const onError = (error: unknown): void => showCrash(app, reportOf(error));
addEventListener('error', ({ error }) => {
  // Without an error it is a remark of the browser, such as one about a ResizeObserver.
  if (error instanceof Error) onError(error);
});
addEventListener('unhandledrejection', ({ reason }) => onError(reason));

const link = linkIn(location);
const { list } = shippedLevels;
const asked = languageAsked(location, list);
const usual = usualLanguage(navigator.languages, list);
await speakLanguage(asked ?? usual);
const session = createSession({
  levels: retoldLevels(shippedLevels),
  store: createGameStore(),
  tabs: createTabs(newId()),
  now: () => Date.now(),
  randomSeed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
  newId,
  start: link === undefined ? 'last-game' : 'title',
  language: { ...(asked === undefined ? {} : { asked }), usual, speak: speakLanguage },
});
showGame({ host: app, session, openMap });
addEventListener('hashchange', () => void followLink());
await session.ready;
await followLink();

/** Opens what the address describes, and takes it out of the address: the game goes on from there. */
async function followLink(): Promise<void> {
  const wish = linkIn(location);
  if (wish === undefined) return;
  const language = languageAsked(location, list);
  if (language !== undefined && language !== session.getState().language)
    await session.actions.setLanguage(language, 'visit');
  const rest = new URLSearchParams(location.search);
  for (const key of ['level', 'seed', 'set', 'orders']) rest.delete(key);
  if (language !== undefined) rest.set('lang', language);
  const query = rest.size === 0 ? '' : `?${rest}`;
  history.replaceState(undefined, '', `${location.pathname}${query}`);
  await session.actions.openLink(wish);
}

/** The situation in the fragment, or in the query for those who write it there. */
function linkIn({ hash, search }: Location): string | undefined {
  if (/^#(.*&)?level=/.test(hash)) return withoutLanguage(hash);
  const query = new URLSearchParams(search);
  if (!query.has('level')) return undefined;
  query.delete('map');
  query.delete('lang');
  return `#${[...query].map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/** A link may name the language to tell it in; that is no part of the situation. */
function withoutLanguage(hash: string): string {
  return `#${hash
    .slice(1)
    .split('&')
    .filter((part) => !part.startsWith('lang='))
    .join('&')}`;
}

async function openMap(request: MapRequest): Promise<ShownMap> {
  const { createMap } = await import('./map/index.js');
  return createMap({
    ...request,
    words: text.map.words,
    renderer: new URLSearchParams(location.search).get('map') === 'svg' ? 'svg' : 'auto',
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
