// What a language has to say: the shape of the English tables, with any words in place of the English ones.
import type { debriefText } from './debrief.js';
import type { dragText } from './drag.js';
import type { editorText } from './editor.js';
import type { text } from './en.js';
import type { lessonText } from './lesson.js';
import type { plainText } from './plain.js';
import type { presentText } from './present.js';
import type { reportText } from './report.js';
import type { reviewText } from './review.js';
import type { shareText } from './share.js';
import type { sharedText } from './shared.js';

/** All sentences of the interface by part. A language file satisfies this, or does not pass the type check. */
export interface Texts {
  readonly main: Translation<typeof text>;
  readonly debrief: Translation<typeof debriefText>;
  readonly review: Translation<typeof reviewText>;
  readonly report: Translation<typeof reportText>;
  readonly lesson: Translation<typeof lessonText>;
  readonly plain: Translation<typeof plainText>;
  readonly drag: Translation<typeof dragText>;
  readonly present: Translation<typeof presentText>;
  readonly share: Translation<typeof shareText>;
  readonly shared: Translation<typeof sharedText>;
  readonly editor: Translation<typeof editorText>;
}

/** The same keys, and functions of the same arguments; the texts are free. */
type Translation<English> = English extends string
  ? string
  : English extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Translation<Answer>
    : English extends readonly (infer One)[]
      ? readonly Translation<One>[]
      : { readonly [Key in keyof English]: Translation<English[Key]> };
