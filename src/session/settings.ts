// The settings as storage keeps them. Whatever cannot be read is as if it had never been set.
import { isObject } from '../record/index.js';
import { type Settings, speeds, themes } from './state.js';

/** As on a computer that has never seen the game. */
export const defaultSettings: Settings = {
  speed: 'normal',
  theme: 'system',
  letterKeys: true,
  plainWords: false,
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
    ...(typeof data.language === 'string' ? { language: data.language } : {}),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
