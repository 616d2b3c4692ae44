// Levels that are right in form and do not do what their teacher meant.
import type { TeacherMistakes } from './mistake.js';

export const senseOfLevels: TeacherMistakes = {
  'a condition that can never hold': {
    change: [
      '- when: stake = 0\n            effects: [stake +1',
      '- when: stake = 0 and stake = 1\n            effects: [stake +1',
    ],
    place: ['stake = 0 and stake = 1'],
    says: 'warning: desks > libya.arms > stances > contractors > then > 2 > when: condition that can never hold',
  },
  'a condition that always holds': {
    change: [
      'when: front = 0\n        effects: [standing -1]',
      'when: front >= 0\n        effects: [standing -1]',
    ],
    place: ['front >= 0'],
    says: 'condition that always holds',
  },
  'needs that always hold': {
    change: [
      'needs: stake >= 1\n        locked: "Russia',
      'needs: stake >= 0\n        locked: "Russia',
    ],
    place: ['stake >= 0'],
    says: 'take out "needs" and "locked"',
  },
  'an event that can never happen': {
    change: [
      'turns: 2\n    when: escalation >= 2',
      'turns: 2\n    when: escalation >= 2 and turn = 1',
    ],
    place: ['escalation >= 2 and turn = 1'],
    says: 'this event never happens',
  },
  'a line of the briefing that is never told': {
    change: ['- when: front >= 1\n        say', '- when: front >= 3\n        say'],
    place: ['front >= 3'],
    says: 'this line is never told',
  },
  'a line of an adviser that is never told': {
    change: ['{turns: 2, when: stake >= 1, say: "With', '{turns: 2, when: stake > 2, say: "With'],
    place: ['stake > 2'],
    says: 'this line is never told',
  },
  'an adviser without a line in a turn': {
    change: [
      '- {say: "We hold {stake:word} and Haftar',
      '- {turns: 1, say: "We hold {stake:word} and Haftar',
    ],
    place: ['lines:'],
    says: 'none in turn 2',
  },
  'an effect that changes nothing': {
    change: ['effects: [brokered = 1, standing +1]', 'effects: [brokered = 0, standing +1]'],
    place: ['brokered = 0'],
    says: 'effect that changes nothing',
  },
  'an effect at the edge of the range': {
    change: [
      'when: escalation = 0\n            effects: [escalation +0]',
      'when: escalation = 0\n            effects: [escalation -1]',
    ],
    place: ['escalation -1]\n            because: There'],
    says: 'effect that changes nothing',
  },
  'groups that were meant as alternatives': {
    change: [
      'effects: [escalation +0]\n            because: There',
      'effects: [escalation +1]\n            because: There',
    ],
    place: ['escalation >= 1\n            effects: [escalation -1]'],
    says: 'which the changes in line 226 can make true',
  },
  'a stance without standing aside': {
    change: [
      'hint: Costs nothing. What you have there stays small.\n        tags: [hold]',
      'hint: Costs nothing. What you have there stays small.',
    ],
    place: ['stances:\n      stand-aside'],
    says: 'exactly one stance with tags: [hold]',
  },
  'a price for standing aside': {
    change: [
      'hint: Points that are left at the end count for something.\n',
      'hint: Points that are left at the end count for something.\n        price: {military: 1}\n',
    ],
    place: ['price: {military: 1}\n        tags: [hold]'],
    says: 'no price',
  },
  'needs without locked': {
    change: [
      '        locked: "Jets need somebody on the ground to receive them, and Russia holds {stake:word}. Contractors sent first would open this."\n',
      '',
    ],
    place: ['needs: stake >= 1\n        tags'],
    says: 'lock without a reason',
  },
  'locked without needs': {
    change: ['        needs: stake >= 1\n        locked: "Jets', '        locked: "Jets'],
    place: ['locked: "Jets'],
    says: 'reason without a lock',
  },
  'a crisis without a desk': {
    change: ['crises:\n', 'crises:\n  egypt: {name: Egypt, about: Next door., place: tripoli}\n'],
    place: ['egypt:'],
    says: 'a crisis with a desk',
  },
  'two stances that come to the same': {
    change: [
      '      fill-stores:\n',
      '      empty-stores:\n        name: Fill them\n        about: As below.\n        hint: As below.\n        price: {diplomatic: 1}\n        then: [{effects: [military +1], because: More.}]\n      fill-stores:\n',
    ],
    place: ['fill-stores:\n        name'],
    says: 'the same as "empty-stores"',
  },
  'a stance that does nothing': {
    change: [
      '        then:\n          - effects: [military +1]\n            because: "The cabinet agrees; the military purse holds {military}."\n',
      '',
    ],
    place: ['fill-stores:'],
    says: 'nothing happens',
  },
  'a track that nothing reads': {
    change: [
      'tracks:\n',
      'tracks:\n  mood:\n    name: Mood\n    about: How people feel.\n    range: [0, 3]\n    start: 1\n',
    ],
    place: ['mood:'],
    says: 'of no use',
  },
  'a track that nothing changes': {
    change: ['effects: [brokered = 1, standing +1]', 'effects: [standing +1]'],
    place: ['brokered:\n    name'],
    says: 'a track that some effect changes',
  },
  'an assumption that nothing reads': {
    change: [
      'assumptions:\n',
      'assumptions:\n  luck: {name: Luck, about: Good luck., value: 1, range: [0, 2], off: 0}\n',
    ],
    place: ['luck:'],
    says: 'an assumption that some condition',
  },
  'a claim that nothing touches': {
    change: ['claims:\n  F2:', 'claims:\n  Z1: {text: All is well., test: All is not.}\n  F2:'],
    place: ['Z1:'],
    says: 'a claim that some fact touches',
  },
  'a place that nobody names': {
    change: [
      '  sirte: {name: Sirte',
      '  cairo: {name: Cairo, at: [31.2, 30.0], kind: capital}\n  sirte: {name: Sirte',
    ],
    place: ['cairo:'],
    says: 'a place that something is shown at',
  },
  'a word of the glossary that nobody uses': {
    change: ['glossary:\n', 'glossary:\n  Quisling: Somebody who serves an enemy.\n'],
    place: ['Quisling:'],
    says: 'a word that some text of the level uses',
  },
  'a record that is locked': {
    change: [
      'order: libya.arms=contractors libya.talks',
      'order: libya.arms=stand-aside libya.talks',
    ],
    place: ['libya.arms=old-jets'],
    says: 'which is locked',
  },
  'a record that is too dear': {
    change: [
      'order: libya.arms=old-jets libya.talks=un-cover',
      'order: libya.arms=open-air libya.talks=un-cover',
    ],
    place: ['libya.arms=open-air'],
    says: 'costs 3 where "military" holds 2 at most',
  },
  'a record without a desk': {
    change: [' home=keep-reserve\n      told: Older', '\n      told: Older'],
    place: ['libya.arms=old-jets'],
    says: 'none for home',
  },
  'a bet on everything': {
    change: ['on: [pushed]', 'on: [pushed, held]'],
    place: ['[pushed, held]'],
    says: 'bet without a doubt',
  },
  'an event with one outcome': {
    change: [
      '      held:\n        name: The army holds\n        then:\n          - effects: [front +0]\n            because: "Turkey sends troops and drones to Tripoli\'s side, and Haftar\'s army is still {front:word}."\n            map: {as: strike, from: ankara, to: tripoli}\n',
      '',
    ],
    place: ['outcomes:'],
    says: 'two outcomes or more',
  },
  'an effect with a multiplication sign of print': {
    change: ['odds: 50 + 10 * front', 'odds: 50 + 10 × front'],
    place: ['× front'],
    says: 'write *',
  },
};
