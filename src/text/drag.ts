// Sentences of dragging points from the purse, while it is done and after it.
import { translated } from './locale.js';

export const dragText = translated('drag', {
  hint: 'Points can also be dragged to a crisis, on the map too.',
  to: (place: string, stance: string, price: string) => `${place}: to “${stance}”, ${price}.`,
  leaves: (points: string) => `Leaves ${points}.`,
  oneOf: (count: number) => `One of ${count} stances at this price.`,
  short: (stance: string, price: string) => `${stance}: ${price}`,
  back: 'Back to the purse.',
  cannot: (place: string, why: string) => `${place}: ${why}`,
  cannotTake: (place: string, stance: string, why: string) => `${place}, “${stance}”: ${why}`,
  noDearer: (budget: string) => `no stance here takes more ${budget}.`,
  noCheaper: 'no stance here takes less.',
  already: (place: string, stance: string) => `${place}: “${stance}” is already chosen.`,
  chosen: (desk: string, stance: string) => `${desk}: “${stance}” is chosen. Undo takes it back.`,
  unchanged: 'Nothing was changed.',
});
