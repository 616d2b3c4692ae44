// Settings as storage keeps them: what cannot be read is as if it had never been set.
import { expect, test } from 'vitest';
import {
  defaultSettings,
  formatSettings,
  parseSettings,
  volumeOf,
} from '../../src/session/settings.js';

test('settings come back as they were kept', () => {
  const settings = { ...defaultSettings, isLarge: true, hasSound: true, volume: 35 };
  expect(parseSettings(formatSettings(settings))).toEqual(settings);
});

test('on a computer that has never seen the game, the screen is usual and nothing sounds', () => {
  expect(parseSettings(undefined)).toMatchObject({ isLarge: false, hasSound: false });
});

test.each(['', '[]', '{"volume":"loud","hasSound":"yes","isLarge":1}'])(
  'what cannot be read is as if it had never been set: %s',
  (text) => {
    expect(parseSettings(text)).toEqual(defaultSettings);
  },
);

test.each([
  [-5, 0],
  [400, 100],
  [33.4, 33],
  [Number.NaN, defaultSettings.volume],
])('a volume of %s is held at %s', (wished, held) => {
  expect(volumeOf(wished)).toBe(held);
});
