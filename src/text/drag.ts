// Sentences of dragging points from the purse, while it is done and after it.
import { translated } from './locale.js';

export const dragText = translated('drag', {
  hint: 'Points can also be dragged to a crisis, on the map too.',
  to: (place: string, stance: string, price: string) => `${place}: to “${stance}”, ${price}.`,
  leaves: (points: string) => `Leaves ${points}.`,
  oneOf: (count: number) => `One of ${count} stances at this price.`,
  cannotTake: (place: string, stance: string, why: string) => `${place}, “${stance}”: ${why}`,
  noDearer: (place: string, budget: string) => `${place}: no stance here takes more ${budget}.`,
  takesNone: (place: string, stance: string, budget: string) =>
    `${place}: “${stance}” takes no ${budget}.`,
  already: (place: string, stance: string) => `${place}: “${stance}” is already chosen.`,
  chosen: (desk: string, stance: string) => `${desk}: “${stance}” is chosen. Undo takes it back.`,
  unchanged: 'Nothing was changed.',
});
