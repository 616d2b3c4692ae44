// Slips of the hand: signs, quotes, lists and braces as teachers type them.
import type { TeacherMistakes } from './mistake.js';

export const slips: TeacherMistakes = {
  'blanks copied from a word processor': {
    change: [
      '        hint: A stake for one point',
      '\u00a0\u00a0      hint: A stake for one point',
    ],
    place: ['hint: A stake for one point', 6],
    says: 'type the blanks at the beginning of this line anew',
  },
  'a tab': {
    change: ['        hint: A stake for one point', '\thint: A stake for one point'],
    place: ['\thint: A stake'],
    says: 'tab at the beginning of a line',
  },
  'a colon in a text without quotes': {
    change: ['about: Two turns, one country', 'about: Two turns: one country'],
    place: ['Two turns: one'],
    says: 'put a text that holds ": "',
  },
  'no blank after a colon': {
    change: ['    weight: 12\n', '    weight:12\n'],
    place: ['weight:12'],
    says: 'after a key come a colon and a blank',
  },
  'an effect with +=': {
    change: ['effects: [military +1]', 'effects: [military += 1]'],
    place: ['= 1]\n            because: "The cabinet'],
    says: 'write "military +1" to add',
  },
  'an effect with an arrow': {
    change: ['effects: [military +1]', 'effects: [military -> 1]'],
    place: ['> 1]'],
    says: 'phrase cannot be read',
  },
  'an effect that multiplies': {
    change: ['effects: [military +1]', 'effects: [military * 2]'],
    place: ['military * 2'],
    says: 'write "military = military * 2"',
  },
  'an effect without a list': {
    change: ['effects: [military +1]', 'effects: military +1'],
    place: ['military +1\n            because: "The cabinet'],
    says: 'write [military +1]',
  },
  'two effects without a comma': {
    change: [
      'effects: [stake +1, front +1, escalation +1]',
      'effects: [stake +1 front +1, escalation +1]',
    ],
    place: ['front +1, escalation +1]'],
    says: 'a comma belongs between two effects',
  },
  'an effect on the turn': {
    change: ['effects: [military +1]', 'effects: [turn +1]'],
    place: ['turn +1'],
    says: 'assumptions and the turn stay the same',
  },
  'a word in capitals': {
    change: ['when: stake >= 1 and front >= 1', 'when: stake >= 1 AND front >= 1'],
    place: ['AND front'],
    says: 'write "and"',
  },
  'signs of a programming language': {
    change: ['when: stake >= 1 and front >= 1', 'when: stake >= 1 && front >= 1'],
    place: ['&& front'],
    says: 'write "and"',
  },
  'a comparison with the signs swapped': {
    change: ['when: stake >= 1 and front >= 1', 'when: stake => 1 and front >= 1'],
    place: ['> 1 and front'],
    says: 'write >=',
  },
  'a track compared with a word': {
    change: [
      'when: front = 0\n        effects: [standing -1]',
      'when: front = losing\n        effects: [standing -1]',
    ],
    place: ['losing\n'],
    says: 'the number of a step, not with its word',
  },
  'a stance named in two words': {
    change: ['      oil-envoys:', '      oil envoys:'],
    place: ['oil envoys:'],
    says: 'write "oil-envoys"',
  },
  'a gap without its first brace': {
    change: ['{front:word}; Russia itself', 'front:word}; Russia itself'],
    place: ['front:word}; Russia'],
    says: 'gap without a beginning',
  },
  'a gap without its last brace': {
    change: [
      '{stake:word}."\n            claims: [H3]\n            map: {as: flow, from: moscow, to: benghazi}',
      '{stake:word."\n            claims: [H3]\n            map: {as: flow, from: moscow, to: benghazi}',
    ],
    place: ['{stake:word."'],
    says: 'a closing }',
  },
  'a price without a budget': {
    change: ['price: {military: 3}', 'price: 3'],
    place: ['3\n        tags: [arms, force]'],
    says: 'for example: price: {military: 1}',
  },
  'tags without a list': {
    change: ['tags: [reserve]', 'tags: reserve'],
    place: ['reserve\n        then'],
    says: 'write [reserve]',
  },
  'steps without a list': {
    change: [
      'steps: [calm, noticed, incident, brink, war]',
      'steps: calm, noticed, incident, brink, war',
    ],
    place: ['calm, noticed'],
    says: 'write [calm, noticed, incident, brink, war]',
  },
  'groups without a dash': {
    change: [
      '        then:\n          - effects: [military +1]\n',
      '        then:\n            effects: [military +1]\n',
    ],
    place: ['effects: [military +1]'],
    says: 'a list, such as - {effects',
  },
  'a group without because': {
    change: [
      '            because: "The cabinet agrees; the military purse holds {military}."\n',
      '',
    ],
    place: ['effects: [military +1]'],
    says: 'for example: because:',
  },
  'a date that is a number': {
    change: ['date: Autumn 2019', 'date: 2019'],
    place: ['2019\n    title'],
    says: 'write "2019"',
  },
  'a section misspelt': {
    change: ['at-end:\n', 'at_end:\n'],
    place: ['at_end:'],
    says: 'did you mean "at-end"?',
  },
  'a stance of the record from another turn': {
    change: ['order: libya.arms=contractors', 'order: libya.arms=old-jets'],
    place: ['libya.arms=old-jets'],
    says: 'it is on the menu only in turns 2',
  },
  'a war that cannot come': {
    change: ['when: escalation = 4', 'when: escalation = 5'],
    place: ['escalation = 5'],
    says: 'this catastrophe never comes',
  },
  'a war before the first order': {
    change: ['when: escalation = 4', 'when: escalation >= 0'],
    place: ['escalation >= 0'],
    says: 'holds before the first order',
  },
  'odds as a share': {
    change: ['odds: 10 * escalation', 'odds: 1/6'],
    place: ['1/6'],
    says: 'odds are whole percents',
  },
  'a claim upheld and broken at once': {
    change: [
      '            upholds: [P3]\n      broker',
      '            upholds: [P3]\n            breaks: [P3]\n      broker',
    ],
    place: ['P3]\n      broker'],
    says: 'claim upheld and broken at once',
  },
};
