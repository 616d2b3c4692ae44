// The change to another language: the interface speaks it, and the game on the table is told in it from
// its first turn on. Nothing of the play changes.
import { commitOrder } from '../rules/index.js';
import { fetchLevel } from './levels.js';
import { readOwnLevel } from './own-level.js';
import { newPlay } from './play.js';
import type { LoadedLevel, Play } from './state.js';
import type { Table } from './table.js';

/** Before anything is on the table: the language of the settings, where the address asks for no other. */
export async function followSettings(table: Table): Promise<void> {
  const { asked } = table.options.language ?? {};
  const { language } = table.state.settings;
  if (asked !== undefined || language === undefined || language === table.state.language) return;
  await changeLanguage(table, language);
}

/** Speaks the language; a level that cannot be fetched now stays as it is told already. */
export async function changeLanguage(table: Table, language: string): Promise<void> {
  await table.options.language?.speak(language);
  table.set({ language });
  await tellAnew(table);
}

/** Tells the game on the table as language and settings want it now. */
export async function tellAnew(table: Table): Promise<void> {
  const { play } = table.state;
  if (play === undefined) return;
  const { levelText } = play;
  const fetched =
    levelText === undefined
      ? await fetchLevel(table, play.level.id)
      : await readOwnLevel(table, levelText);
  if (fetched.kind === 'problem' || fetched.loaded.fingerprint !== play.fingerprint) return;
  const told = tellAgain(play, fetched.loaded);
  if (told !== undefined && table.state.play?.id === play.id) table.set({ play: told });
}

/** The same play on the level in another language; nothing where the level does not play alike. */
function tellAgain(play: Play, loaded: LoadedLevel): Play | undefined {
  const { id, assumptions, created } = play;
  const opened = newPlay({ id, loaded, seed: play.game.seed, assumptions, created });
  if (opened.kind === 'unsound') return undefined;
  let { game } = opened.play;
  for (const turn of play.game.turns) {
    const committed = commitOrder(game, turn.order);
    if (committed.kind === 'refused') return undefined;
    game = committed.game;
  }
  return { ...play, level: loaded.level, game };
}
