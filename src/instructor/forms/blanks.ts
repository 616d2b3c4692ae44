// What a new part of a level begins as: sound as far as it can be without knowing the level, so that the
// check says what is still to be filled in.
import { editorText } from '../../text/index.js';

const words = editorText.blanks;
const group = { effects: [], because: words.sentence };
const hold = { name: words.hold, about: words.sentence, hint: words.sentence, tags: ['hold'] };

export const blanks = {
  text: words.sentence,
  group,
  stance: { name: words.stance, about: words.sentence, hint: words.sentence, then: [group] },
  rule: { name: words.rule, then: [group] },
  outcome: { name: words.outcome, odds: 50, then: [group] },
  event: {
    name: words.event,
    outcomes: {
      yes: { name: words.outcome, odds: 50, then: [group] },
      no: { name: words.otherOutcome, then: [group] },
    },
  },
  crisis: { name: words.crisis, about: words.sentence, place: 'place' },
  desk: { name: words.desk, stances: { 'stand-aside': hold } },
  turn: { date: words.date, title: words.turn, brief: [words.sentence] },
  line: { say: words.sentence },
  adviser: { name: words.adviser, lines: [{ say: words.sentence }] },
} as const;
