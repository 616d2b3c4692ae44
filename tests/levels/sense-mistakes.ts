// Mistakes in what a level says: names that do not exist, numbers that do not fit, menus, odds,
// texts that are never told.
import type { Mistake } from './form-mistakes.js';

export const senseMistakes: Readonly<Record<string, Mistake>> = {
  'unknown place': {
    change: ['to: island}', 'to: iland}'],
    place: ['iland}'],
    message:
      'error: desks > island.arms > stances > send > then > 1 > map > to: unknown place (expected the name of a place in this level, found "iland"; did you mean "island"?)',
  },
  'points taken to no place': {
    change: ['map: {as: ladder}', 'map: {as: ladder, takes: escalation}'],
    place: ['{as: ladder'],
    message:
      'error: tracks > escalation > map: picture without a place (expected the key "place", because points are taken to one, found nothing)',
  },
  'points taken by an unknown name': {
    change: [
      'map: {as: stake, place: island}',
      'map: {as: stake, place: island, takes: 2 * drian}',
    ],
    place: ['drian}'],
    message:
      'error: tracks > stake > map > takes: unknown name (expected a track, a budget, an assumption or "turn", found "drian")',
  },
  'unknown claim': {
    change: ['upholds: [H3]}', 'upholds: [H4]}'],
    place: ['H4]'],
    message:
      'error: catastrophe > upholds > 1: unknown claim (expected the name of a claim in this level, found "H4"; did you mean "H3"?)',
  },
  'unknown budget': {
    change: ['price: {military:', 'price: {militry:'],
    place: ['militry'],
    message:
      'error: desks > island.arms > stances > send > price > militry: unknown budget (expected the name of a budget in this level, found "militry"; did you mean "military"?)',
  },
  'unknown crisis': {
    change: ['crisis: island', 'crisis: islands'],
    place: ['islands'],
    message:
      'error: desks > island.arms > crisis: unknown crisis (expected the name of a crisis in this level, found "islands"; did you mean "island"?)',
  },
  'weights off': {
    change: ['weight: 40', 'weight: 45'],
    place: ['interests:'],
    message:
      'error: interests: weights do not sum to 100 (expected weights that sum to 100, found a sum of 105; take 5)',
  },
  'start outside the range': {
    change: ['range: [0, 2]\n    start: 0', 'range: [0, 2]\n    start: 3'],
    place: ['3\n    steps'],
    message:
      'error: tracks > stake > start: number outside its range (expected a whole number from 0 to 2, found 3)',
  },
  'one step too few': {
    change: ['[nothing, a foothold, a base]', '[nothing, a base]'],
    place: ['[nothing'],
    message:
      'error: tracks > stake > steps: wrong number of steps (expected 3 words, one for each value from 0 to 2, found 2)',
  },
  'assumption off outside the range': {
    change: ['off: 0', 'off: 5'],
    place: ['off: 5', 5],
    message:
      'error: assumptions > resolve > off: number outside its range (expected a whole number from 0 to 2, found 5)',
  },
  'turns that do not exist': {
    change: ['turns: 1-2\n    when', 'turns: 1-3\n    when'],
    place: ['1-3'],
    message:
      'error: events > storm > turns: turns out of range (expected turns within 1-2, those of the level, found "1-3")',
  },
  'turns backwards': {
    change: ['turns: 1-2\n    when', 'turns: 2-1\n    when'],
    place: ['2-1'],
    message:
      'error: events > storm > turns: wrong turns (expected a turn or a range of turns: 3 or 2-7, found "2-1")',
  },
  'two ways of standing aside': {
    change: ['tags: [arms]', 'tags: [hold]'],
    place: ['stances:'],
    message:
      'error: desks > island.arms > stances: standing aside (expected exactly one stance with tags: [hold], free and always there, found wait, send)',
  },
  'needs without a reason': {
    change: ['        locked: "You hold {stake:word}."\n', ''],
    place: ['needs:'],
    message:
      'error: desks > island.arms > stances > fortify > needs: lock without a reason (expected the key "locked": a sentence that says why not, and what would unlock it, found "needs" alone)',
  },
  'odds on the last outcome': {
    change: ['breaks: {name: It breaks,', 'breaks: {name: It breaks, odds: 20,'],
    place: ['odds: 20'],
    message:
      'error: events > storm > outcomes > breaks > odds: odds too many (expected no odds for the last outcome: it takes what the others leave, found odds)',
  },
  'odds missing': {
    change: [', odds: 60 + 10 * stake', ''],
    place: ['holds: {name'],
    message:
      'error: events > storm > outcomes > holds: outcome without odds (expected the key "odds": percents for every outcome but the last, found nothing)',
  },
  'odds over 100': {
    change: ['60 + 10 * stake', '90 + 10 * stake'],
    place: ['90 + 10'],
    message:
      'error: events > storm > outcomes > holds > odds: wrong odds (expected odds from 0 to 100 that sum to at most 100 in every position, found a sum up to 110; turn 2; hold them with min( , ) and max( , ))',
  },
  'bet on something unknown': {
    change: ['on: [holds]', 'on: [hold]'],
    place: ['hold]}\n    outcomes'],
    message:
      'error: events > storm > bet > on > 1: unknown outcome (expected the name of an outcome in this level, found "hold"; did you mean "holds"?)',
  },
  'record with an unknown stance': {
    change: ['island.arms=send', 'island.arms=sent'],
    place: ['island.arms=sent'],
    message:
      'error: turns > 1 > record > order: stance that is not on the menu (expected in turn 1 one of wait, send, found "sent"; did you mean "send"?)',
  },
  'adviser without words': {
    change: [', {say: Wait.}', ''],
    place: ['lines: [{turns'],
    message:
      'error: advisers > navy > lines: adviser without words (expected a line without "when" in every turn, after those with one, found none in turn 2)',
  },
  'claim that no fact touches': {
    change: ['claims:\n', 'claims:\n  H9: {text: Nobody asks., test: Somebody asks.}\n'],
    place: ['H9:'],
    message:
      'warning: claims > H9: of no use (expected a claim that some fact touches, found "H9")',
  },
  'track that nothing reads': {
    change: ['interests:\n', '  idle: {name: I, about: I., range: [0, 1], start: 0}\ninterests:\n'],
    place: ['idle:'],
    message:
      'warning: tracks > idle: of no use (expected a track that some condition, amount or odds read, found "idle")',
  },
  'line that is never said': {
    change: ['{say: Wait.}]', '{say: Wait.}, {say: Go.}]'],
    place: ['{say: Go.}'],
    message:
      'warning: advisers > navy > lines > 4: line that is never said (expected lines with "when" before the one without, found an earlier line that always fits)',
  },
  'name used twice': {
    change: [
      'assumptions:\n',
      'assumptions:\n  military: {name: M, about: M., value: 1, range: [0, 2], off: 0}\n',
    ],
    place: ['military: {name: M,'],
    message:
      'error: assumptions > military: name used twice (expected a name of its own, found "military", also in budgets)',
  },
  'reading that does not sum to 100': {
    change: ['{safety: 10, position: 90}', '{safety: 10, position: 80}'],
    place: ['weights: {'],
    message:
      'error: readings > bold > weights: weights do not sum to 100 (expected weights that sum to 100, found a sum of 90; add 10)',
  },
  'points beyond the weight': {
    change: ['position +1.5', 'position +60'],
    place: ['position +60'],
    message:
      'error: desks > island.arms > stances > send > then > 1 > effects > 2: points out of bounds (expected changes that keep "position" from 0 to its weight of 60 in any game, found 5 to 127; shrink what it can gain)',
  },
  'newer format': {
    change: ['format: 1', 'format: 2'],
    place: ['2\nid'],
    message:
      'error: format: this file was written for a newer game (expected format 1, which this game reads, found format 2; open it with a newer version of the game)',
  },
};
