// Links to give to a class: to the situation on the table, or to a level as text. What packs them is
// fetched only now.
import { formatOrder } from '../rules/index.js';
import type { HandedLevel, Play } from './state.js';

export interface ShareWish {
  /** Whoever opens the link has the luck of this game. */
  readonly luck: boolean;
  /** Premises as they were set for this game. */
  readonly premises: boolean;
  /** Begins after so many turns of this game; 0 at the beginning. A level of one's own begins there. */
  readonly turns: number;
}

/** The fragment with its `#`, for what is on the table. */
export async function shareLink(play: Play, wish: ShareWish): Promise<string> {
  const { formatLink } = await import('./level-links.js');
  const { game, level, levelText, assumptions } = play;
  const seed = wish.luck || wish.turns > 0 ? { seed: game.seed } : {};
  if (levelText !== undefined) return ownLevelLink({ text: levelText, ...seed });
  return formatLink({
    level: level.id,
    ...seed,
    assumptions: wish.premises ? assumptions : {},
    orders: game.turns.slice(0, wish.turns).map(({ order }) => formatOrder(game.tables, order)),
  });
}

/** The fragment with its `#`, for a level as text. */
export async function ownLevelLink(own: HandedLevel): Promise<string> {
  const { formatOwnLink } = await import('./level-links.js');
  return formatOwnLink(own);
}

/** A level as a file to keep or to send: YAML, or JSON where it was written so. */
export function levelFile(id: string, text: string) {
  return { name: `${id}.${/^\s*\{/.test(text) ? 'json' : 'yaml'}`, text };
}
