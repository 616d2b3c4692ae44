// A level's title and what it is about, in the language spoken where the level has it.
import type { LevelSummary } from '../../session/index.js';
import { spoken } from '../../text/index.js';

interface LevelWords {
  readonly title: string;
  readonly about: string;
}

export function levelWords(level: LevelSummary, language: string): LevelWords {
  const { title, about } = level.translations?.[language] ?? level;
  const { retell } = spoken();
  return retell === undefined ? { title, about } : { title: retell(title), about: retell(about) };
}
