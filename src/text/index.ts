// The text room's door: every sentence that the interface says. What a level tells is the level's.
export { debriefText } from './debrief.js';
export { text } from './en.js';
export { reviewText } from './review.js';
export { shareText } from './share.js';
export { sharedText } from './shared.js';
