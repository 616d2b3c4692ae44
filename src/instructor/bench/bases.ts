// The outlines of the files that a level extends, nearest first. Each file is read once.
import type { Outline, OutlineMap } from '../outline/outline.js';
import { entryOf } from '../outline/outline.js';
import type { ReadOutline } from './outline-reader.js';

export interface Base {
  readonly id: string;
  readonly title: string;
  readonly root: OutlineMap;
}

/** As many as the level reader follows. */
const mostBases = 8;

/** Keys that belong to one file alone. */
const ownKeys: ReadonlySet<string> = new Set(['id', 'extends', 'fragment', '$schema']);

export class Bases {
  private readonly read: ReadOutline;
  private readonly texts: () => Promise<ReadonlyMap<string, string>>;
  private readonly known = new Map<string, Promise<Outline | undefined>>();

  constructor(read: ReadOutline, texts: () => Promise<ReadonlyMap<string, string>>) {
    this.read = read;
    this.texts = texts;
  }

  /** The chain of files below a root; it ends where a file is missing or broken. */
  async below(root: OutlineMap): Promise<readonly Base[]> {
    const found: Base[] = [];
    let id = baseOf(root);
    while (id !== undefined && found.length < mostBases) {
      const known = id;
      if (found.some((base) => base.id === known)) break;
      const outline = await this.outlineOf(known);
      if (outline?.kind !== 'outline') break;
      found.push({
        id: known,
        title: titleOf(outline.root) ?? known,
        root: withoutOwn(outline.root),
      });
      id = baseOf(outline.root);
    }
    return found;
  }

  private outlineOf(id: string): Promise<Outline | undefined> {
    const known = this.known.get(id) ?? this.fetch(id);
    this.known.set(id, known);
    return known;
  }

  private async fetch(id: string): Promise<Outline | undefined> {
    const texts = await this.texts().catch(() => undefined);
    if (texts === undefined) this.known.delete(id);
    const text = texts?.get(id);
    return text === undefined ? undefined : this.read(text);
  }
}

function withoutOwn(root: OutlineMap): OutlineMap {
  return { ...root, entries: root.entries.filter(({ key }) => !ownKeys.has(key)) };
}

function baseOf(root: OutlineMap): string | undefined {
  return textOf(root, 'extends');
}

/** The title that a file gives itself. */
export function titleOf(root: OutlineMap): string | undefined {
  return textOf(root, 'title');
}

function textOf(root: OutlineMap, key: string): string | undefined {
  const node = entryOf(root, key)?.value;
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
