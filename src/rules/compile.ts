// Compiles a checked level into the tables that `step` plays (rules N1–N4, T1).
// It finds what only a compiler can see: phrases too wide, odds outside 0–100, prices below
// nothing, interests that could leave their range. Cost: a few milliseconds for a large level.
import { boundProblems } from './bounds.js';
import type { GroupContext, GroupLists } from './compile-groups.js';
import { addNodes } from './compile-nodes.js';
import { hashText } from './draw.js';
import { namesIn } from './expression.js';
import type { Level } from './level.js';
import { emptyNodeLists, type NodeLists, promisedId } from './node-lists.js';
import { createPhrasePool, type PhrasePool } from './phrase-pool.js';
import type { LevelProblem } from './problems.js';
import type { Slot, Tables } from './tables.js';

export interface CompileOptions {
  /** Values for assumptions by id instead of the level's own. */
  readonly assumptions?: Readonly<Record<string, number>>;
}

export type Compiled =
  | { readonly kind: 'compiled'; readonly tables: Tables }
  | { readonly kind: 'refused'; readonly problems: readonly LevelProblem[] };

/** The tables of a level under its own assumptions or others, or everything wrong with it. */
export function compileLevel(level: Level, options: CompileOptions = {}): Compiled {
  const compiled = compileUnbounded(level, options);
  if (compiled.kind === 'refused') return compiled;
  const problems = boundProblems(compiled.tables);
  return problems.length > 0 ? { kind: 'refused', problems } : compiled;
}

/**
 * The same for a level that `compileLevel` has taken before, under its own assumptions: its bounds need no second
 * proof, which is near half of the work.
 */
export const compileProven = (level: Level): Compiled => compileUnbounded(level, {});

function compileUnbounded(level: Level, options: CompileOptions): Compiled {
  const problems: LevelProblem[] = [];
  const assumptions = assumptionValues(level, options.assumptions ?? {}, problems);
  const slots = slotsOf(level);
  const pool = createPhrasePool({ slots, firstSlot: 1, assumptions, problems });
  const slotOf = slotNumbers(level, slots);
  const lists = emptyGroupLists();
  const nodes = emptyNodeLists();
  const warReads = new Set(
    namesIn(level.catastrophe.when).flatMap((name) => slotOf.get(name) ?? []),
  );
  const interestOffset = 1 + slots.length;
  const context: GroupContext = { pool, slotOf, interestOffset, warReads, problems, lists };
  addNodes({ ...context, level, nodes });
  const warPhrase = pool.add({
    expression: level.catastrophe.when,
    turn: level.turns.length,
    scale: 1,
    path: ['catastrophe', 'when'],
  });
  const tables = freezeTables({ level, assumptions, slots, slotOf, pool, lists, nodes, warPhrase });
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'compiled', tables };
}

/** The tables of a level that is known to be sound; throws with the first problem otherwise. */
export function compileSound(level: Level, options: CompileOptions = {}): Tables {
  const compiled = compileLevel(level, options);
  if (compiled.kind === 'compiled') return compiled.tables;
  const [first] = compiled.problems;
  throw new Error(
    `${level.id}: ${first?.path.join('.')}: expected ${first?.expected}, found ${first?.found}`,
  );
}

function assumptionValues(
  level: Level,
  others: Readonly<Record<string, number>>,
  problems: LevelProblem[],
): ReadonlyMap<string, number> {
  const values = new Map(level.assumptions.map((one) => [one.id, one.value]));
  for (const [id, value] of Object.entries(others)) {
    const assumption = level.assumptions.find((one) => one.id === id);
    const isFit =
      assumption !== undefined &&
      Number.isInteger(value) &&
      value >= assumption.min &&
      value <= assumption.max;
    if (isFit) values.set(id, value);
    else {
      const expected =
        assumption === undefined
          ? `one of ${level.assumptions.map((one) => one.id).join(', ')}`
          : `a whole number from ${assumption.min} to ${assumption.max}`;
      const found = assumption === undefined ? id : String(value);
      problems.push({ path: ['assumptions', id], expected, found });
    }
  }
  return values;
}

function slotsOf(level: Level): readonly Slot[] {
  const budgets = level.budgets.map(
    ({ id, name, cap, start }): Slot => ({ id, name, min: 0, max: cap, start, kind: 'budget' }),
  );
  const tracks = level.tracks.map(
    ({ id, name, min, max, start }): Slot => ({ id, name, min, max, start, kind: 'track' }),
  );
  const promised = level.budgets
    .filter((budget) => hasUpkeep(level, budget.id))
    .map(
      ({ id, name, cap }): Slot => ({
        id: promisedId(id),
        name,
        min: 0,
        max: cap,
        start: 0,
        kind: 'promised',
      }),
    );
  return [...budgets, ...tracks, ...promised];
}

function hasUpkeep(level: Level, budget: string): boolean {
  return level.desks.some((desk) =>
    desk.stances.some((stance) => stance.upkeep.some((price) => price.budget === budget)),
  );
}

function slotNumbers(level: Level, slots: readonly Slot[]): ReadonlyMap<string, number> {
  const ids = [...slots.map((slot) => slot.id), ...level.interests.map((one) => one.id)];
  return new Map(ids.map((id, index) => [id, index + 1]));
}

function emptyGroupLists(): GroupLists {
  return { when: [], effectStart: [0], stirs: [], sources: [], slot: [], operator: [], phrase: [] };
}

interface Parts {
  readonly level: Level;
  readonly assumptions: ReadonlyMap<string, number>;
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<string, number>;
  readonly pool: PhrasePool;
  readonly lists: GroupLists;
  readonly nodes: NodeLists;
  readonly warPhrase: number;
}

function freezeTables(parts: Parts): Tables {
  return {
    level: parts.level,
    assumptions: parts.assumptions,
    warPhrase: parts.warPhrase,
    eventHash: Int32Array.from(parts.level.events, (event) => hashText(event.id)),
    ...layoutTables(parts),
    ...phraseTables(parts.pool),
    ...groupTables(parts.lists),
    ...nodeTables(parts.nodes),
  };
}

/** Interests are kept in tenths of a point. */
function layoutTables({ level, slots, slotOf }: Parts) {
  const interests = level.interests;
  const range = [
    ...slots,
    ...interests.map((one) => ({ min: 0, max: 10 * one.weight, start: 10 * one.start })),
  ];
  return {
    slots,
    slotOf,
    trackOffset: 1,
    trackCount: slots.length,
    interestOffset: 1 + slots.length,
    interestCount: interests.length,
    stateLength: 1 + range.length,
    min: Int32Array.from([0, ...range.map((slot) => slot.min)]),
    max: Int32Array.from([0, ...range.map((slot) => slot.max)]),
    start: Int32Array.from([0, ...range.map((slot) => slot.start)]),
  };
}

function phraseTables(pool: PhrasePool) {
  const reads = pool.phrases.flatMap((phrase) => phrase.reads);
  const readStart = [0];
  for (const phrase of pool.phrases) readStart.push((readStart.at(-1) ?? 0) + phrase.reads.length);
  return {
    phraseReads: Int32Array.from(reads),
    phraseReadStart: Int32Array.from(readStart),
    phraseStride: Int32Array.from(pool.phrases.flatMap((phrase) => phrase.strides)),
    phraseBase: Int32Array.from(pool.phrases, (phrase) => phrase.base),
    phraseLength: Int32Array.from(pool.phrases, (phrase) => phrase.length),
    values: Int32Array.from(pool.values),
  };
}

function groupTables(lists: GroupLists) {
  return {
    groupWhen: Int32Array.from(lists.when),
    groupEffectStart: Int32Array.from(lists.effectStart),
    groupStirs: Uint8Array.from(lists.stirs),
    groupSources: lists.sources,
    effectSlot: Int32Array.from(lists.slot),
    effectOperator: Uint8Array.from(lists.operator),
    effectPhrase: Int32Array.from(lists.phrase),
  };
}

function nodeTables(nodes: NodeLists) {
  return {
    nodeCount: nodes.kind.length,
    nodeKind: Uint8Array.from(nodes.kind),
    nodeTurn: Int32Array.from(nodes.turn),
    nodeIndex: Int32Array.from(nodes.index),
    nodeStart: Int32Array.from(nodes.start),
    nodeEnd: Int32Array.from(nodes.end),
    nodeWhen: Int32Array.from(nodes.when),
    overNode: nodes.kind.length - 2,
    warNode: nodes.kind.length - 1,
    optionOnMenu: Uint8Array.from(nodes.optionOnMenu),
    optionNeeds: Int32Array.from(nodes.optionNeeds),
    optionPriceStart: Int32Array.from(nodes.optionPriceStart),
    optionPriceSlot: Int32Array.from(nodes.priceSlot),
    optionPricePhrase: Int32Array.from(nodes.pricePhrase),
    optionGroupStart: Int32Array.from(nodes.optionGroupStart),
    optionGroupEnd: Int32Array.from(nodes.optionGroupEnd),
    outcomeOdds: Int32Array.from(nodes.outcomeOdds),
    outcomeGroupStart: Int32Array.from(nodes.outcomeGroupStart),
    outcomeGroupEnd: Int32Array.from(nodes.outcomeGroupEnd),
  };
}
