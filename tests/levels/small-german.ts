// The small level with some of its texts in German.
import { smallLevel } from './small-level.js';

const german = `translations:
  de:
    title: Eine kleine Stufe
    seat: Die Hauptstadt
    places: {island: {name: Insel}}
    budgets: {military: {because: "Du hast {military}."}}
    tracks: {stake: {steps: [nichts, ein Halt, eine Basis]}}
    desks:
      island.arms:
        stances:
          send: {name: Schiffe senden, then: ["Du hältst {stake:word}.", ~]}
          fortify: {locked: "Du hältst {stake:word}."}
    events: {storm: {bet: {question: Hält es?}, outcomes: {breaks: {then: [Sturm.]}}}}
    turns:
      first: {date: Frühling, brief: [Eine Insel., "Du hältst {stake:word}."], record: {told: Schiffe fuhren.}}
    advisers: {navy: {lines: [Sende., "Halte {stake:word}.", Warte.]}}
    glossary: {foothold: {term: Halt, meaning: Eine erste kleine Basis.}}
    reflection: {why: Warum?}
    discussion: [War es richtig?]
    lesson: {}
`;

export const bilingual = smallLevel + german;
