// Numbers that do not fit: odds, weights, ranges, turns, prices, points.
import type { TeacherMistakes } from './mistake.js';

export const numberMistakes: TeacherMistakes = {
  'odds over 100': {
    change: ['odds: 50 + 10 * front', 'odds: 90 + 10 * front'],
    place: ['90 + 10 * front'],
    says: 'a sum up to 110',
  },
  'odds below 0': {
    change: ['odds: 50 + 10 * front', 'odds: 10 * front - 10'],
    place: ['10 * front - 10'],
    says: 'odds down to -10',
  },
  'odds over 100 when an assumption is moved': {
    change: ['odds: 50 + 10 * front', 'odds: 120 - 20 * libya-unsure'],
    place: ['120 - 20'],
    says: 'all values of libya-unsure',
  },
  'odds with a percent sign': {
    change: ['odds: 50 + 10 * front', 'odds: 50 %'],
    place: ['50 %', 3],
    says: 'write 40 instead of 40%',
  },
  'odds as a fraction': {
    change: ['odds: 50 + 10 * front', 'odds: 0.5'],
    place: ['0.5\n        then'],
    says: 'a whole number',
  },
  'odds that are always 0': {
    change: ['odds: 10 * escalation', 'odds: 10 * (escalation > 4)'],
    place: ['10 * (escalation > 4)'],
    says: 'warning: events > accident > outcomes > clash > odds: outcome that never comes',
  },
  'odds that leave nothing to the last outcome': {
    change: ['odds: 50 + 10 * front', 'odds: 100'],
    place: ['held:\n        name'],
    says: 'outcome that never comes',
  },
  'odds for the last outcome': {
    change: ['name: The army holds\n', 'name: The army holds\n        odds: 40\n'],
    place: ['odds: 40'],
    says: 'it takes what the others leave',
  },
  'weights that sum to 90': {
    change: ['weight: 38', 'weight: 28'],
    place: ['interests:'],
    says: 'a sum of 90; add 10',
  },
  'a range upside down': {
    change: ['range: [0, 4]', 'range: [4, 0]'],
    place: ['[4, 0]'],
    says: 'the lowest value, then a higher one',
  },
  'a range of one number': {
    change: ['range: [0, 4]', 'range: [4]'],
    place: ['[4]'],
    says: 'the lowest and the highest value',
  },
  'a word too many for the steps': {
    change: ['[nothing, a foothold, an air base]', '[nothing, little, a foothold, an air base]'],
    place: ['[nothing, little'],
    says: '3 words',
  },
  'a start above the cap': {
    change: [
      '    start: 2\n    cap: 3\n    arms: true',
      '    start: 5\n    cap: 3\n    arms: true',
    ],
    place: ['5\n    cap: 3'],
    says: 'from 0 to 3',
  },
  'turns past the end': {
    change: [
      'turns: 2\n        price: {diplomatic: 2}',
      'turns: 2-3\n        price: {diplomatic: 2}',
    ],
    place: ['2-3'],
    says: 'turns within 1-2',
  },
  'turns with the dash of print': {
    change: [
      'turns: 2\n        price: {diplomatic: 2}',
      'turns: 1–2\n        price: {diplomatic: 2}',
    ],
    place: ['1–2'],
    says: 'write the minus of the keyboard',
  },
  'turns as a list': {
    change: [
      'turns: 2\n        price: {diplomatic: 2}',
      'turns: [1, 2]\n        price: {diplomatic: 2}',
    ],
    place: ['[1, 2]'],
    says: 'for example: turns: 2-7',
  },
  'a price above the purse': {
    change: ['price: {military: 3}', 'price: {military: 4}'],
    place: ['4}\n        tags: [arms, force]'],
    says: 'warning: desks > libya.arms > stances > open-air > price > military: stance that can never be paid (expected a price of at most 3',
  },
  'a price above what the purse holds so early': {
    change: ['turns: 1\n        price: {military: 1}', 'turns: 1\n        price: {military: 3}'],
    place: ['3}\n        tags: [arms]'],
    says: 'a price of at most 2',
  },
  'a price below nothing': {
    change: ['price: {military: 3}', 'price: {military: stake - 1}'],
    place: ['price: {military: stake - 1}'],
    says: 'a price down to -1',
  },
  'upkeep above the income': {
    change: [
      'turns: 1\n        price: {military: 1}',
      'turns: 1\n        upkeep: {military: 2}\n        price: {military: 1}',
    ],
    place: ['2}\n        price: {military: 1}'],
    says: 'upkeep above the income',
  },
  'points beyond the weight at one place': {
    change: ['economy +5', 'economy +50'],
    place: ['economy +50'],
    says: 'points out of bounds',
  },
  'points as tenths of tenths': {
    change: ['standing +0.5', 'standing +0.25'],
    place: ['0.25'],
    says: 'at most one decimal',
  },
  'a decimal comma': {
    change: ['effects: [standing +0.5, escalation +0]', 'effects: [standing +0,5, escalation +0]'],
    place: ['5, escalation +0]'],
    says: 'an effect',
  },
  'latitude before longitude': {
    change: ['at: [13.19, 32.89]', 'at: [32.89, 113.19]'],
    place: ['113.19'],
    says: 'longitude comes first',
  },
  'minutes in words': {
    change: ['minutes: 8', 'minutes: about 8'],
    place: ['about 8'],
    says: 'for example: minutes: 20',
  },
  'a number in quotes': {
    change: ['minutes: 8', 'minutes: "8"'],
    place: ['"8"'],
    says: 'take away the quotes',
  },
  'a yes that is a word': {
    change: ['bets: true', 'bets: yes'],
    place: ['yes\n'],
    says: 'true or false',
  },
  'a condition with one number too high': {
    change: [
      'needs: stake >= 1\n        locked: "Russia',
      'needs: stake >= 3\n        locked: "Russia',
    ],
    place: ['stake >= 3'],
    says: 'this stance can never be ordered',
  },
  'a bar upside down': {
    change: ['{at-least: 50, at-most: 85', '{at-least: 85, at-most: 50'],
    place: ['par: {at-least: 85'],
    says: 'the lower first',
  },
};
