// What teachers change most, in one place: budgets, turns, premises, what is shown, luck and language.
import { useId } from 'preact/hooks';
import { editorText } from '../../text/index.js';
import type { BenchState } from '../bench/bench.js';
import { isTakenAway, keysOf, layersAt, partKeys, shownNode, wordsOf } from '../outline/layers.js';
import { Field } from './field.js';
import { useForm } from './form-context.js';
import { shortening } from './form-edits.js';

const words = editorText.simple;

export interface Wishes {
  readonly seed?: number | undefined;
  readonly language?: string | undefined;
}

interface SimpleProps {
  readonly state: BenchState;
  readonly wish: (wishes: Wishes) => void;
}

export function Simple({ state, wish }: SimpleProps) {
  return (
    <>
      <Budgets />
      <Turns />
      <Assumptions />
      <section class="part" aria-label={words.showing}>
        <h3>{words.showing}</h3>
        <Field path={['foresight']} shape={{ key: 'foresight', kind: 'foresight' }} />
        <Field path={['bets']} shape={{ key: 'bets', kind: 'yes-no' }} />
      </section>
      <Trying state={state} wish={wish} />
    </>
  );
}

function Budgets() {
  const { layers } = useForm();
  const budgets = layersAt(layers, ['budgets']);
  const keys = keysOf(budgets).filter((key) => shownNode(layersAt(budgets, [key])) !== undefined);
  return (
    <section class="part" aria-label={words.budgets}>
      <h3>{words.budgets}</h3>
      {keys.length === 0 ? <p class="part-none">{words.noBudgets}</p> : undefined}
      {keys.map((key) => (
        <fieldset key={key} class="part-figures">
          <legend>{wordsOf(layersAt(budgets, [key, 'name'])) || key}</legend>
          <Field path={['budgets', key, 'start']} shape={{ key: 'start', kind: 'whole' }} />
          <Field path={['budgets', key, 'cap']} shape={{ key: 'cap', kind: 'whole' }} />
          <Field path={['budgets', key, 'income']} shape={{ key: 'income', kind: 'phrase' }} />
        </fieldset>
      ))}
    </section>
  );
}

function Turns() {
  const { layers, edit } = useForm();
  const id = useId();
  const turns = layersAt(layers, ['turns']);
  const { keys, isFixed } = partKeys(turns);
  const shown = keys.filter((key) => !isTakenAway(layersAt(turns, [key])));
  if (keys.length === 0 || isFixed) return undefined;
  return (
    <section class="part" aria-label={words.turns}>
      <h3>{words.turns}</h3>
      <div class="field">
        <label for={id}>{words.lastTurn}</label>
        <select
          id={id}
          value={String(shown.length)}
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget }) =>
            edit('last-turn', shortening(Number(currentTarget.value), keys.map(String)))
          }
        >
          {keys.map((key, index) => (
            <option key={key} value={String(index + 1)}>
              {words.turnName(index + 1, turnTitle(layersAt(turns.slice(0), [key])))}
            </option>
          ))}
        </select>
        <p class="field-help" id={`${id}-help`}>
          {words.lastTurnAbout}
        </p>
      </div>
    </section>
  );
}

/** The title of a turn, also of one that was taken out. */
function turnTitle(turn: ReturnType<typeof layersAt>): string {
  const said = isTakenAway(turn) ? turn.slice(1) : turn;
  return wordsOf(layersAt(said, ['title']));
}

function Assumptions() {
  const { layers } = useForm();
  const all = layersAt(layers, ['assumptions']);
  const keys = keysOf(all).filter((key) => shownNode(layersAt(all, [key])) !== undefined);
  if (keys.length === 0) return undefined;
  return (
    <section class="part" aria-label={words.assumptions}>
      <h3>{words.assumptions}</h3>
      <p class="part-about">{words.assumptionsAbout}</p>
      {keys.map((key) => (
        <Assumption key={key} id={key} />
      ))}
    </section>
  );
}

function Assumption({ id }: { readonly id: string }) {
  const { layers } = useForm();
  const here = layersAt(layers, ['assumptions', id]);
  const [low, high] = [0, 1].map((end) => Number(wordsOf(layersAt(here, ['range', end]))));
  const off = Number(wordsOf(layersAt(here, ['off'])));
  return (
    <div class="assumption">
      <Field
        path={['assumptions', id, 'value']}
        shape={{ key: 'value', kind: 'whole' }}
        name={wordsOf(layersAt(here, ['name'])) || id}
        range={{ low: low ?? 0, high: high ?? 0 }}
      />
      <p class="assumption-about">
        {wordsOf(layersAt(here, ['about']))} <span class="figure">{words.without(off)}</span>
      </p>
    </div>
  );
}

/** Wishes for trying the level out; they are no part of its text. */
function Trying({ state, wish }: SimpleProps) {
  const { layers } = useForm();
  const id = useId();
  const languages = keysOf(layersAt(layers, ['translations']));
  return (
    <section class="part" aria-label={words.trying}>
      <h3>{words.trying}</h3>
      <p class="part-about">{words.tryingAbout}</p>
      <div class="field">
        <label for={`${id}-seed`}>{words.seed}</label>
        <input
          id={`${id}-seed`}
          type="text"
          inputMode="numeric"
          value={state.seed ?? ''}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => wish({ seed: seedOf(currentTarget.value) })}
        />
        <p class="field-help" id={`${id}-help`}>
          {words.seedAbout}
        </p>
      </div>
      {languages.length === 0 ? undefined : (
        <div class="field">
          <label for={`${id}-language`}>{words.language}</label>
          <select
            id={`${id}-language`}
            value={state.language ?? ''}
            onChange={({ currentTarget }) => wish({ language: currentTarget.value || undefined })}
          >
            <option value="">{words.ownLanguage}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {language}
              </option>
            ))}
          </select>
        </div>
      )}
    </section>
  );
}

/** A seed is a whole number below 2^31; anything else is none. */
function seedOf(typed: string): number | undefined {
  const figures = typed.replace(/\D/g, '');
  return figures === '' ? undefined : Math.min(Number(figures), 2 ** 31 - 1);
}
