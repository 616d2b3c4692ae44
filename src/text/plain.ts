// Sentences of the setting for the plain edition of the situations' texts.
import { translated } from './locale.js';

export const plainText = translated('plain', {
  setting: 'Shorter, simpler words',
  about:
    'Situations are told in short sentences and common words. Where one has none, its usual words stay.',
});
