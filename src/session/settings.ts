// The settings as storage keeps them. Whatever cannot be read is as if it had never been set.
import { isObject } from '../record/index.js';
import { type Settings, speeds } from './state.js';

export function formatSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

export function parseSettings(text: string | undefined): Settings {
  const data = text === undefined ? undefined : readJson(text);
  const speed = isObject(data) ? speeds.find((one) => one === data.speed) : undefined;
  return { speed: speed ?? 'normal' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
