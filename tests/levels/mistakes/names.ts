// Names that are misspelt, missing or used for the wrong thing.
import type { TeacherMistakes } from './mistake.js';

export const nameMistakes: TeacherMistakes = {
  'a track misspelt in an effect': {
    change: ['effects: [front +1]', 'effects: [frnt +1]'],
    place: ['frnt'],
    says: 'did you mean "front"?',
  },
  'a track misspelt in a condition': {
    change: [
      'when: escalation >= 1\n            effects: [escalation -1]',
      'when: escalaton >= 1\n            effects: [escalation -1]',
    ],
    place: ['escalaton'],
    says: 'did you mean "escalation"?',
  },
  'a track misspelt in a gap': {
    change: ['Russia itself holds {stake:word}', 'Russia itself holds {steak:word}'],
    place: ['steak'],
    says: 'did you mean "stake"?',
  },
  'a track misspelt in an amount': {
    change: ['escalation +(3 - libya-unsure)', 'escalation +(3 - libya-unsur)'],
    place: ['libya-unsur)'],
    says: 'did you mean "libya-unsure"?',
  },
  'a track misspelt in odds': {
    change: ['odds: 50 + 10 * front', 'odds: 50 + 10 * fornt'],
    place: ['fornt'],
    says: 'did you mean "front"?',
  },
  'a budget misspelt in an income': {
    change: [
      'income: 1\n    because: "The staff',
      'income: 1 + (dipomatic >= 2)\n    because: "The staff',
    ],
    place: ['dipomatic'],
    says: 'did you mean "diplomatic"?',
  },
  'a budget misspelt in a price': {
    change: ['price: {diplomatic: 2}', 'price: {diplomacy: 2}'],
    place: ['diplomacy'],
    says: 'did you mean "diplomatic"?',
  },
  'an interest misspelt': {
    change: [
      'standing +1]\n            because: "Invitations',
      'standng +1]\n            because: "Invitations',
    ],
    place: ['standng'],
    says: 'did you mean "standing"?',
  },
  'an interest in a gap': {
    change: ['and nothing moves on the ground."', 'and standing is {standing}."'],
    place: ['{standing}', 1],
    says: 'points are a result, never a cause',
  },
  'an interest in a condition': {
    change: [
      'needs: stake >= 1\n        locked: "Jets',
      'needs: position >= 1\n        locked: "Jets',
    ],
    place: ['position >= 1'],
    says: 'interest in a phrase',
  },
  'a claim that does not exist': {
    change: ['temptation: H3', 'temptation: H2'],
    place: ['H2\n'],
    says: 'unknown claim',
  },
  'a place that does not exist': {
    change: ['from: moscow, to: benghazi', 'from: moscow, to: bengasi'],
    place: ['bengasi'],
    says: 'did you mean "benghazi"?',
  },
  'the place of a track': {
    change: ['{as: stake, place: jufra}', '{as: stake, place: jufrah}'],
    place: ['jufrah'],
    says: 'did you mean "jufra"?',
  },
  'the capital': {
    change: ['capital: moscow', 'capital: Moscow'],
    place: ['Moscow\n\nplaces'],
    says: 'lower-case words joined by hyphens',
  },
  'the crisis of a desk': {
    change: [
      'crisis: libya\n    stances:\n      say-nothing',
      'crisis: lybia\n    stances:\n      say-nothing',
    ],
    place: ['lybia'],
    says: 'did you mean "libya"?',
  },
  'the outcome of a bet': {
    change: ['on: [pushed]', 'on: [pushd]'],
    place: ['pushd'],
    says: 'did you mean "pushed"?',
  },
  'the interest of a reading': {
    change: ['{safety: 10, position: 25', '{safty: 10, position: 25'],
    place: ['safty'],
    says: 'did you mean "safety"?',
  },
  'a desk of the record': {
    change: ['order: libya.arms=contractors', 'order: lybia.arms=contractors'],
    place: ['lybia.arms'],
    says: 'did you mean "libya.arms"?',
  },
  'a stance of the record': {
    change: [
      'libya.talks=un-cover home=keep-reserve\n      told: Russian',
      'libya.talks=un-covr home=keep-reserve\n      told: Russian',
    ],
    place: ['libya.talks=un-covr'],
    says: 'did you mean "un-cover"?',
  },
  'two tracks with one name': {
    change: ['  escalation:\n    name: Escalation', '  front:\n    name: Escalation'],
    place: ['front:\n    name: Escalation'],
    says: 'equal keys',
  },
  'two stances with one name': {
    change: ['      fill-stores:', '      oil-envoys:'],
    place: ['oil-envoys:\n        name: Fill'],
    says: 'equal keys',
  },
  'two turns with one name': {
    change: ['- id: summer-2020', '- id: autumn-2019'],
    place: ['autumn-2019\n    date: Summer'],
    says: 'name used twice',
  },
  'a track named like a budget': {
    change: ['  brokered:\n    name: Invitation', '  military:\n    name: Invitation'],
    place: ['military:\n    name: Invitation'],
    says: 'name used twice',
  },
  'a key misspelt': {
    change: ['        locked: "Jets', '        loked: "Jets'],
    place: ['loked:'],
    says: 'did you mean "locked"?',
  },
  'the word of a track without steps': {
    change: ['the purse holds {military}."', 'the purse holds {military:word}."'],
    place: ['military:word'],
    says: 'write {military} for the figure',
  },
};
