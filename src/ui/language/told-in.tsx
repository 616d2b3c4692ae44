// A quiet line where a level is told in another language than the interface's.
import type { LevelSummary } from '../../session/index.js';
import { languageInWords, text } from '../../text/index.js';
import { languageOf } from './level-words.js';
import { markOf } from './told.js';

interface ToldInProps {
  readonly level: LevelSummary | undefined;
  readonly language: string;
}

export function ToldIn({ level, language }: ToldInProps) {
  if (level === undefined) return undefined;
  const told = markOf(languageOf(level, language));
  return told === undefined ? undefined : (
    <p class="told-in">{text.frame.toldIn(languageInWords(told))}</p>
  );
}
