// What the forms show of a level file: which fields and which parts stand under which section. Keys that are
// not here can be changed in the text view.
import type { Plain } from '../outline/outline.js';
import { blanks } from './blanks.js';

/** `phrase`: a number or a condition; `lines`: a list, one a line; `names`: a list with commas. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'whole'
  | 'phrase'
  | 'yes-no'
  | 'foresight'
  | 'lines'
  | 'names';

export interface FieldShape {
  readonly key: string;
  readonly kind: FieldKind;
  /** Left empty, the key goes out of the file. */
  readonly isOptional?: true;
}

export interface PartShape {
  readonly key: string;
  /** `many`: a map by id or a list; `one`: a single part; `figures`: a number for each name of a section. */
  readonly kind: 'many' | 'one' | 'figures';
  readonly fields: readonly FieldShape[];
  readonly parts: readonly PartShape[];
  /** A new one; without it nothing can be added here. */
  readonly blank?: Plain;
  /** New ones go to a list, without an id. */
  readonly isList?: true;
  /** For figures: the section whose names they are for. */
  readonly names?: string;
}

export interface SectionShape {
  readonly id: 'level' | 'crises' | 'desks' | 'events' | 'turns' | 'advisers' | 'texts';
  readonly fields: readonly FieldShape[];
  readonly parts: readonly PartShape[];
}

const line = (key: string): FieldShape => ({ key, kind: 'line' });
const text = (key: string): FieldShape => ({ key, kind: 'text' });
const whole = (key: string): FieldShape => ({ key, kind: 'whole' });
const phrase = (key: string): FieldShape => ({ key, kind: 'phrase' });
const maybe = (field: FieldShape): FieldShape => ({ ...field, isOptional: true });

function many(key: string, shape: Partial<Omit<PartShape, 'key' | 'kind'>> = {}): PartShape {
  return { key, kind: 'many', fields: [], parts: [], ...shape };
}

function one(key: string, fields: readonly FieldShape[]): PartShape {
  return { key, kind: 'one', fields, parts: [] };
}

function figures(key: string, names: string): PartShape {
  return { key, kind: 'figures', fields: [], parts: [], names };
}

const turns = maybe(line('turns'));
const when = maybe(phrase('when'));

const groups = many('then', {
  fields: [when, { key: 'effects', kind: 'lines' }, text('because')],
  blank: blanks.group,
  isList: true,
});

const stances = many('stances', {
  fields: [
    line('name'),
    text('about'),
    text('hint'),
    turns,
    maybe(phrase('needs')),
    maybe(text('locked')),
    maybe({ key: 'tags', kind: 'names' }),
  ],
  parts: [figures('price', 'budgets'), figures('upkeep', 'budgets'), groups],
  blank: blanks.stance,
});

const rule = { fields: [line('name'), turns], parts: [groups], blank: blanks.rule };

const level: SectionShape = {
  id: 'level',
  fields: [
    line('id'),
    line('title'),
    text('about'),
    whole('minutes'),
    line('seat'),
    line('capital'),
    { key: 'hypothetical', kind: 'yes-no' },
    { key: 'foresight', kind: 'foresight' },
    { key: 'bets', kind: 'yes-no' },
  ],
  parts: [
    many('budgets', {
      fields: [
        line('name'),
        text('about'),
        whole('start'),
        whole('cap'),
        phrase('income'),
        text('because'),
      ],
    }),
    many('assumptions', { fields: [line('name'), text('about'), whole('value'), whole('off')] }),
    many('tracks', {
      fields: [
        line('name'),
        text('about'),
        whole('start'),
        { key: 'steps', kind: 'lines', isOptional: true },
      ],
    }),
    many('interests', { fields: [line('name'), text('about'), whole('weight'), whole('start')] }),
    one('catastrophe', [line('name'), phrase('when'), text('because')]),
    many('places', { fields: [line('name')] }),
  ],
};

const texts: SectionShape = {
  id: 'texts',
  fields: [],
  parts: [
    many('glossary', { blank: blanks.text }),
    many('reflection', { blank: blanks.text }),
    many('discussion', { blank: blanks.text, isList: true }),
    many('leaves-out', { blank: blanks.text, isList: true }),
    many('claims', { fields: [text('text'), text('test')] }),
    many('readings', {
      fields: [line('name'), text('about')],
      parts: [figures('weights', 'interests')],
    }),
    many('lesson', {
      fields: [maybe(whole('at-least')), maybe(whole('at-most')), maybe(text('text'))],
    }),
  ],
};

export const sectionShapes: readonly SectionShape[] = [
  level,
  {
    id: 'crises',
    fields: [],
    parts: [
      many('crises', {
        fields: [line('name'), text('about'), line('place'), turns],
        blank: blanks.crisis,
      }),
    ],
  },
  {
    id: 'desks',
    fields: [],
    parts: [
      many('desks', {
        fields: [line('name'), maybe(line('crisis')), turns],
        parts: [stances],
        blank: blanks.desk,
      }),
    ],
  },
  {
    id: 'events',
    fields: [],
    parts: [
      many('events', {
        fields: [line('name'), turns, when],
        parts: [
          one('bet', [text('question')]),
          many('outcomes', {
            fields: [line('name'), maybe(phrase('odds'))],
            parts: [groups],
            blank: blanks.outcome,
          }),
        ],
        blank: blanks.event,
      }),
      many('reactions', rule),
      many('closing', rule),
      many('at-end', { fields: [line('name')], parts: [groups], blank: blanks.rule }),
    ],
  },
  {
    id: 'turns',
    fields: [],
    parts: [
      many('turns', {
        fields: [line('date'), line('title')],
        parts: [
          many('brief', { fields: [when, text('say')], blank: blanks.text, isList: true }),
          one('record', [line('order'), text('told')]),
        ],
        blank: blanks.turn,
      }),
    ],
  },
  {
    id: 'advisers',
    fields: [],
    parts: [
      many('advisers', {
        fields: [line('name')],
        parts: [
          many('lines', { fields: [turns, when, text('say')], blank: blanks.line, isList: true }),
        ],
        blank: blanks.adviser,
      }),
    ],
  },
  texts,
];
