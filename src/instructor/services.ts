// Who the editor works with: what reads levels and outlines, what keeps own levels. One of each for the page.
import {
  createLevelReader,
  createOwnLevels,
  type KeptLevel,
  type LevelReader,
  type OwnLevels,
  shippedLevelTexts,
} from '../session/index.js';
import { Bases } from './bench/bases.js';
import { Bench } from './bench/bench.js';
import { Manuscript } from './bench/manuscript.js';
import { createOutlineReader, type OutlineReader } from './bench/outline-reader.js';
import { codeSetup } from './code/setup.js';
import { keysOf, layersAt } from './outline/layers.js';

export interface Services {
  readonly reader: LevelReader;
  readonly outlines: OutlineReader;
  readonly ownLevels: OwnLevels;
  /** The texts of the shipped levels by id. */
  readonly texts: () => Promise<ReadonlyMap<string, string>>;
  readonly now: () => number;
}

export function createServices(): Services {
  return {
    reader: createLevelReader(),
    outlines: createOutlineReader(),
    ownLevels: createOwnLevels(),
    texts: shippedLevelTexts,
    now: () => Date.now(),
  };
}

/** Puts a kept level on the bench. */
export function openBench(level: KeptLevel, services: Services): Bench {
  let bench: Bench | undefined;
  let levels: readonly string[] = [];
  services.texts().then(
    (texts) => {
      levels = [...texts.keys()];
    },
    () => undefined,
  );
  const names = (section: string): readonly string[] =>
    section === 'levels' ? levels : namesIn(bench, section);
  const { reader, outlines, ownLevels, texts, now } = services;
  bench = new Bench({
    level,
    manuscript: new Manuscript(
      level.text,
      codeSetup(() => names),
    ),
    reader,
    readOutline: outlines.read,
    bases: new Bases(outlines.read, texts),
    ownLevels,
    now,
  });
  return bench;
}

/** The ids that a section of the level names, inherited ones too. */
function namesIn(bench: Bench | undefined, section: string): readonly string[] {
  const outlined = bench?.state.outlined;
  if (outlined?.outline.kind !== 'outline') return [];
  const layers = [outlined.outline.root, ...outlined.bases.map(({ root }) => root)];
  return keysOf(layersAt(layers, [section]));
}
