// The settings as storage keeps them. Whatever cannot be read is as if it had never been set.
import { isObject } from '../record/index.js';
import { type Settings, speeds, themes } from './state.js';

/** As on a computer that has never seen the game. */
export const defaultSettings: Settings = {
  speed: 'normal',
  theme: 'system',
  letterKeys: true,
  plainWords: false,
  plainEdition: false,
  isLarge: false,
  hasSound: false,
  volume: 50,
};

export function formatSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

export function parseSettings(text: string | undefined): Settings {
  const data = text === undefined ? undefined : readJson(text);
  if (!isObject(data)) return defaultSettings;
  const speed = speeds.find((one) => one === data.speed);
  return {
    speed: speed ?? defaultSettings.speed,
    theme: themes.find((one) => one === data.theme) ?? defaultSettings.theme,
    letterKeys: data.letterKeys !== false,
    plainWords: data.plainWords === true,
    plainEdition: data.plainEdition === true,
    isLarge: data.isLarge === true,
    hasSound: data.hasSound === true,
    volume: typeof data.volume === 'number' ? volumeOf(data.volume) : defaultSettings.volume,
    ...(typeof data.language === 'string' ? { language: data.language } : {}),
  };
}

/** The nearest loudness that the settings hold; what is no number is as loud as usual. */
export function volumeOf(wished: number): number {
  if (Number.isNaN(wished)) return defaultSettings.volume;
  return Math.round(Math.min(100, Math.max(0, wished)));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
