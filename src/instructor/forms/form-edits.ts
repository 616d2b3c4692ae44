// What the forms do to the text, in the smallest steps.
import type { FormEdit } from '../bench/bench.js';
import { addItem, setValue, type TextChange, type Written } from '../outline/edits.js';
import { nodeAt, type OutlinePath, type Plain } from '../outline/outline.js';
import { removeFromList, removeValue } from '../outline/removals.js';

export function setting(path: OutlinePath, value: Plain): FormEdit {
  return (written) =>
    Array.isArray(value) ? setList(written, path, value) : setValue(written, path, value);
}

/** A list of single values: only the items that differ are written. */
function setList(
  written: Written,
  path: OutlinePath,
  values: readonly Plain[],
): readonly TextChange[] {
  const list = nodeAt(written.root, path);
  if (list?.kind !== 'list' || values.length < list.items.length || list.items.length === 0) {
    return setValue(written, path, values);
  }
  const changed = list.items.flatMap((_, index) =>
    setValue(written, [...path, index], values[index]),
  );
  const added = values.slice(list.items.length).flatMap((value) => addItem(written, list, value));
  return [...changed, ...added];
}

/** Takes back what the own file says, so that the level below holds again. */
export function takingBack(path: OutlinePath): FormEdit {
  return (written) => removeValue(written, path);
}

/** Takes out what the level below says. */
export function leavingOut(path: OutlinePath): FormEdit {
  return (written) => setValue(written, path, undefined);
}

/** Removes a part of the own file; the map or list around it stays. */
export function removing(path: OutlinePath): FormEdit {
  return (written) => {
    const around = nodeAt(written.root, path.slice(0, -1));
    if (around?.kind === 'list') return removeFromList(written, path);
    const isLast = around?.kind === 'map' && around.entries.length === 1 && path.length > 1;
    return isLast ? setValue(written, path.slice(0, -1), {}) : removeValue(written, path);
  };
}

/** A new part at the end of a map or list. */
export function adding(path: OutlinePath, key: string | undefined, value: Plain): FormEdit {
  return (written) => {
    const around = nodeAt(written.root, path);
    const isList = around?.kind === 'list' || key === undefined;
    if (!isList) return setValue(written, [...path, key], value);
    const item = key === undefined ? value : withId(key, value);
    const index = around?.kind === 'list' ? around.items.length : 0;
    return index === 0
      ? setValue(written, path, [item])
      : setValue(written, [...path, index], item);
  };
}

function withId(id: string, value: Plain): Plain {
  return typeof value === 'object' && !Array.isArray(value) ? { id, ...value } : value;
}

/**
 * Keeps the first turns only: takes the later ones out of the file's own list, or names them as taken out
 * where the list is inherited. `ids` are all turns of the level.
 */
export function shortening(turns: number, ids: readonly string[]): FormEdit {
  return (written) => {
    const own = nodeAt(written.root, ['turns']);
    if (own?.kind === 'list') return cutList(written, own.items.length, turns);
    const gone = ids.slice(turns);
    if (own?.kind !== 'map') {
      return gone.length === 0 ? [] : setValue(written, ['turns'], takenOut(gone));
    }
    const back = own.entries.filter(({ key, value }) => !isSaid(value) && !gone.includes(key));
    if (back.length === own.entries.length && gone.length === 0) {
      return removeValue(written, ['turns']);
    }
    return [
      ...back.flatMap(({ key }) => removeValue(written, ['turns', key])),
      ...gone.flatMap((id) => setValue(written, ['turns', id], undefined)),
    ];
  };
}

function takenOut(ids: readonly string[]): Plain {
  return Object.fromEntries(ids.map((id) => [id, undefined]));
}

function isSaid(value: { readonly kind: string; readonly value?: unknown }): boolean {
  return value.kind !== 'scalar' || value.value !== undefined;
}

function cutList(written: Written, count: number, turns: number): readonly TextChange[] {
  return Array.from({ length: Math.max(0, count - turns) }, (_, index) => turns + index).flatMap(
    (index) => removeFromList(written, ['turns', index]),
  );
}
