// Fills the gaps of a level's sentences with the numbers and words of this game.
import { type Expression, evaluate, type Template } from './expression.js';
import { at, type State, type Tables } from './tables.js';

/** The sentence with its gaps filled from the position. The result is text, never markup. */
export function fillTemplate(tables: Tables, state: State, template: Template): string {
  return template
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'value':
          return String(evaluate(part.expression, (name) => nameValue(tables, state, name)));
        case 'word':
          return stepWord(tables, part.track, nameValue(tables, state, part.track));
      }
    })
    .join('');
}

/** The value of an expression in a position, in the units of what it names. */
export function evaluateIn(tables: Tables, state: State, expression: Expression): number {
  return evaluate(expression, (name) => nameValue(tables, state, name));
}

/** The value of a condition in a position; an absent condition holds. */
export function holds(tables: Tables, state: State, when: Expression | undefined): boolean {
  return when === undefined || evaluateIn(tables, state, when) !== 0;
}

/** The value of a track or budget, an interest in tenths, an assumption, or the turn. */
export function nameValue(tables: Tables, state: State, name: string): number {
  if (name === 'turn') return at(tables.nodeTurn, at(state, 0));
  const slot = tables.slotOf.get(name);
  if (slot !== undefined) return at(state, slot);
  return tables.assumptions.get(name) ?? 0;
}

/** The word that a track's steps give to a value; the figure itself where there is none. */
export function stepWord(tables: Tables, track: string, value: number): string {
  const found = tables.level.tracks.find((one) => one.id === track);
  return found?.steps[value - found.min] ?? String(value);
}
