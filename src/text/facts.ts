// Sentences of the screen that tells what followed an order.
import { formatPercent } from './formats.js';

export const factsText = {
  screen: 'What happened',
  title: 'What happened',
  war: 'War',
  kinds: {
    order: 'Order',
    reaction: 'Answer',
    draw: 'Chance',
    closing: 'Close of the turn',
    income: 'Income',
    end: 'The end',
    catastrophe: 'Catastrophe',
  },
  throw: (roll: number) => `The throw: ${roll} of 0–99`,
  odds: (name: string, odds: number) => `${name}: ${formatPercent(odds)}`,
  drawn: 'came',
  allTold: 'All is told.',
  told: (shown: number, all: number) => `${shown} of ${all}`,
  pause: 'Pause',
  resume: 'Go on',
  next: 'Next',
  skip: 'Tell all',
  speed: 'Speed',
  speeds: { slow: 'slow', normal: 'normal', fast: 'fast', instant: 'at once' },
  toBriefing: 'To the next briefing',
  toDebrief: 'To the debrief',
};
