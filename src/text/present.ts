// Sentences of the large screen for a class, of counting hands, and of sound.
import { formatList } from './formats.js';
import { translated } from './locale.js';
import { plural } from './plural.js';

export const presentText = translated('present', {
  large: 'Large, for a projector',
  largeAbout: 'Leaves out kept games, files and written answers: a class sees this screen.',
  sound: 'Sound',
  soundAbout: 'Quiet signs for orders, facts, the ladder and war. Words always say the same.',
  volume: 'Volume',
  note: 'This is the large screen for a class. Kept games and files are left out. The settings end it.',
  answersHidden: 'Written answers are not shown on the large screen. Talk about these questions.',
  hands: {
    of: (stance: string) => `Hands for ${stance}`,
    count: 'Hands',
    one: 'One hand more',
    less: 'One hand fewer',
    leads: 'leads',
    tied: 'tied',
    title: 'Show of hands',
    about: 'Count hands at each stance above. The counts are forgotten when the turn goes out.',
    none: 'no hands yet',
    line: (stance: string, count: number) => `${stance}, ${plural(count, 'hand', 'hands')}`,
    tie: (stances: readonly string[], count: number) =>
      `tied at ${count}: ${formatList(stances)}. The class decides again.`,
    take: 'Take the leading stances',
    clear: 'Forget the counts',
    taken: (count: number) =>
      `${plural(count, 'desk has', 'desks have')} the leading stance in the draft.`,
    refused: (stances: readonly string[]) =>
      `This cannot go out as things stand: ${formatList(stances)}. Its card says why.`,
  },
  captions: {
    ladder: (name: string, step: string) => `Two low tones. ${name}: ${step}`,
    war: 'One long low tone: war.',
  },
});
