// Reads the turns in which something is there: `3`, or `2-7` with both ends included.
import type { Window } from '../rules/index.js';

const windowForm = /^\s*(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*$/;

/** The window that a value names, or nothing. Whether its turns exist is asked elsewhere. */
export function parseWindow(value: unknown): Window | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return { from: value, to: value };
  const match = typeof value === 'string' ? windowForm.exec(value) : null;
  if (match === null) return undefined;
  const from = Number(match[1]);
  return { from, to: match[2] === undefined ? from : Number(match[2]) };
}

/** `3` or `2-7`. */
export function formatWindow({ from, to }: Window): string {
  return from === to ? String(from) : `${from}-${to}`;
}
