// Sentences of the planning screen.
import { formatNumber, formatPercent, formatPercents, formatSigned, formatWay } from './formats.js';

export const planText = {
  screen: 'Plan',
  title: 'Give your orders',
  about:
    'Choose one order at each desk. All desks draw on the same purse. Nothing is final until you commit.',
  home: 'At home',
  closes: 'open for the last time',
  opens: 'new this turn',
  free: 'free',
  price: (amount: number, name: string) => `${name}\u00a0${formatNumber(amount)}`,
  upkeep: (amount: number, name: string) =>
    `takes from the next income: ${name}\u00a0${formatNumber(amount)}`,
  locked: 'Not open.',
  /** Said when an order changed elsewhere than at its own desk. */
  ordered: (desk: string, stance: string) => `${desk}: ${stance}.`,
  short: 'Too dear.',
  unaffordable: (name: string, price: number, left: number) =>
    `${name}: this costs ${price}, and ${left === 0 ? 'nothing is' : `only ${left} would be`} left.`,
  notOnMenu: 'Not on offer this turn.',
  upsets: (stance: string, desk: string) =>
    `With this, “${stance}” (${desk}) could no longer go out.`,
  problem: (stance: string, desk: string, why: string) =>
    `“${stance}” (${desk}) does not hold: ${why}`,
  byDefault: 'stands aside unless you choose',
  chosen: 'chosen',
  standing: 'Where things stand',
  brief: 'Back to the briefing',
  purse: 'The purse',
  purseSpoken: (name: string, left: number, now: number, planned: number) =>
    `${name}: ${left} left of ${now}, ${planned} planned`,
  purseIncome: (income: number) => (income === 0 ? '+0' : formatSigned(income)),
  incomeNext: 'next turn',
  promised: (count: number) => `${count} promised`,
  undo: 'Undo',
  reset: 'Start over',
  commit: 'Commit',
  toBet: 'Go on',
  ranges: 'Could come to',
  range: (name: string, before: string, least: string, most: string) =>
    least === most
      ? `${name}: ${formatWay(before, least)}`
      : `${name}: ${formatWay(before, least)} to ${most}`,
  war: (percent: string) => `War risk of this order: ${percent}`,
  odds: 'Odds this turn',
  oddsLine: (name: string, least: number, most: number) =>
    least === most ? `${name} ${formatPercent(least)}` : `${name} ${formatPercents(least, most)}`,
};
