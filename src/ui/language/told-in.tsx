// A quiet line where a level is told in another language than the interface's.
import type { LevelSummary } from '../../session/index.js';
import { languageInWords, spoken, text } from '../../text/index.js';

interface ToldInProps {
  readonly level: LevelSummary | undefined;
  readonly language: string;
}

export function ToldIn({ level, language }: ToldInProps) {
  if (level === undefined || spoken().retell !== undefined) return undefined;
  const { language: own = 'en', translations = {} } = level;
  const told = Object.hasOwn(translations, language) ? language : own;
  const { tag } = spoken();
  if (new Intl.Locale(told).language === new Intl.Locale(tag).language) return undefined;
  return <p class="told-in">{text.frame.toldIn(languageInWords(told))}</p>;
}
