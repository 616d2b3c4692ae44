// Sentences of the setting for the plain edition of the situations' texts.
import { translated } from './locale.js';

export const plainText = translated('plain', {
  setting: 'Shorter, simpler words',
  about: 'Short sentences and common words. Where a situation has none, its usual text stays.',
});
