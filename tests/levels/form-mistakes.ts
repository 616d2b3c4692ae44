// Mistakes in the form of a level: keys, kinds of values, phrases, sentences. One change to the small
// level each, the place where it is told, and the words.
export interface Mistake {
  readonly change: readonly [from: string, to: string];
  /** The text whose beginning is the place, and how many characters further. */
  readonly place: readonly [part: string, skip?: number];
  readonly message: string;
}

export const formMistakes: Readonly<Record<string, Mistake>> = {
  'unknown key': {
    change: [
      '        hint: Keeps a base.',
      '        hnt: Keeps a base.\n        hint: Keeps a base.',
    ],
    place: ['hnt:'],
    message:
      'error: desks > island.arms > stances > fortify > hnt: unknown key (expected one of name, about, hint, turns, price, upkeep, needs, locked, tags, claims, temptation, then, found "hnt"; did you mean "hint"?)',
  },
  'missing key': {
    change: ['        hint: Keeps a base.\n', ''],
    place: ['fortify:'],
    message:
      'error: desks > island.arms > stances > fortify > hint: missing (expected the key "hint", found nothing; for example: hint: Gains a base.)',
  },
  'empty value': {
    change: ['    name: Storm', '    name:'],
    place: ['name:\n    turns: 1-2'],
    message:
      'error: events > storm > name: wrong value (expected a text of 1 to 80 characters, found nothing; for example: name: Send ships)',
  },
  'word for a number': {
    change: ['minutes: 5', 'minutes: five'],
    place: ['five'],
    message:
      'error: minutes: wrong value (expected a whole number from 1 to 600, found "five"; for example: minutes: 20)',
  },
  'list for a map': {
    change: ['reflection: {why: Why did you?}', 'reflection: [why]'],
    place: ['[why]'],
    message: 'error: reflection: wrong value (expected keys with values, found a list)',
  },
  'map for a list': {
    change: ['leaves-out: [Lives.]', 'leaves-out: {a: b}'],
    place: ['{a: b}'],
    message:
      'error: leaves-out: wrong value (expected a list, such as ["Lives."], found keys with values)',
  },
  'unknown choice': {
    change: ['foresight: advisers', 'foresight: adviser'],
    place: ['adviser\n'],
    message:
      'error: foresight: wrong value (expected one of advisers, ranges, exact, found "adviser"; did you mean "advisers"?)',
  },
  'name with a capital': {
    change: ['      fortify:', '      Fortify:'],
    place: ['Fortify:'],
    message:
      'error: desks > island.arms > stances > Fortify: wrong form of a name (expected lower-case words joined by hyphens, such as "court-gulf", found "Fortify"; write "fortify")',
  },
  'equal keys': {
    change: ['minutes: 5', 'minutes: 5\nminutes: 6'],
    place: ['minutes: 6'],
    message:
      'error: minutes: equal keys (expected each key once, found "minutes" again; only one of the two can count)',
  },
  'unknown name in a phrase': {
    change: ['when: stake >= 1 and not war-in-winter', 'when: stake >= 1 and not war-in-wintr'],
    place: ['war-in-wintr'],
    message:
      'error: desks > island.arms > stances > send > then > 2 > when: unknown name (expected a track, a budget, an assumption or "turn", found "war-in-wintr"; did you mean "war-in-winter"?)',
  },
  'interest in a phrase': {
    change: ['needs: stake >= 1', 'needs: stake >= 1 or position > 3'],
    place: ['position > 3'],
    message:
      'error: desks > island.arms > stances > fortify > needs: interest in a phrase (expected a track, a budget or an assumption, found the interest "position"; points are a result, never a cause; name the track that brings them)',
  },
  'unknown target': {
    change: ['effects: [stake +1, position +1.5]', 'effects: [steak +1, position +1.5]'],
    place: ['steak'],
    message:
      'error: desks > island.arms > stances > send > then > 1 > effects > 1: unknown target of an effect (expected a track, a budget or an interest, found "steak"; did you mean "stake"?)',
  },
  'assumption as a target': {
    change: ['effects: [escalation +1]', 'effects: [resolve +1]'],
    place: ['resolve +1'],
    message:
      'error: desks > island.arms > stances > send > then > 2 > effects > 1: effect on something fixed (expected a track, a budget or an interest, found "resolve"; assumptions and the turn stay the same during a game)',
  },
  'minus without a blank': {
    change: ['effects: [stake -1]', 'effects: [stake-1]'],
    place: ['stake-1'],
    message:
      'error: events > storm > outcomes > breaks > then > 1 > effects > 1: effect cannot be read (expected a name, then + or - or =, then an amount: "escalation +1", found "stake-1"; a minus needs a blank before it: "stake -1")',
  },
  'effect that is only a name': {
    change: ['effects: [stake -1]', 'effects: [stake]'],
    place: ['stake], because: "The'],
    message:
      'error: events > storm > outcomes > breaks > then > 1 > effects > 1: effect cannot be read (expected a name, then + or - or =, then an amount: "escalation +1", found "stake")',
  },
  'points that are set': {
    change: ['position + stake * 0.5', 'position = 3'],
    place: ['position = 3', 9],
    message:
      'error: desks > island.arms > stances > fortify > then > 1 > effects > 1: points that are set (expected + or -, because an interest gains and loses, found =)',
  },
  'unclear minus': {
    change: ['position + stake * 0.5', 'position - stake + 1'],
    place: ['position - stake + 1', 9],
    message:
      'error: desks > island.arms > stances > fortify > then > 1 > effects > 1: unclear minus (expected parentheses around the whole amount: "trust - (gulf + 1)", found "stake + 1")',
  },
  'decimals on a track': {
    change: ['effects: [escalation +1]', 'effects: [escalation +1.5]'],
    place: ['1.5]\n            because: "The'],
    message:
      'error: desks > island.arms > stances > send > then > 2 > effects > 1: wrong number (expected a whole number, at most 1000, found 1.5; only changes of an interest have decimals)',
  },
  'two decimals': {
    change: ['stake * 0.5', 'stake * 0.55'],
    place: ['0.55'],
    message:
      'error: desks > island.arms > stances > fortify > then > 1 > effects > 1: wrong number (expected a number with at most one decimal, at most 1000, found 0.55)',
  },
  'two equals signs': {
    change: ['when: escalation = 3', 'when: escalation == 3'],
    place: ['== 3', 1],
    message:
      'error: catastrophe > when: phrase cannot be read (expected a phrase such as "stake >= 2 and not war", found "= 3"; one = compares)',
  },
  'not without parentheses': {
    change: ['needs: stake >= 1', 'needs: not stake = 1'],
    place: ['not stake = 1', 4],
    message:
      'error: desks > island.arms > stances > fortify > needs: unclear "not" (expected parentheses around what is denied: "not (stake = 2)", found "not stake = 1")',
  },
  'unknown word form': {
    change: ['"Keep {stake:word}."', '"Keep {stake:words}."'],
    place: ['words}'],
    message:
      'error: advisers > navy > lines > 2 > say: unknown form of a gap (expected a gap such as {gulf} or {gulf:word}, found "words"; did you mean "word"?)',
  },
  'word of a track without steps': {
    change: ['War at {escalation}.', 'War at {escalation:word}.'],
    place: ['escalation:word'],
    message:
      'error: catastrophe > because: no words for these steps (expected a track that has steps, found "escalation"; write {escalation} for the figure)',
  },
  'gap without an end': {
    change: ['"You have {military}."', '"You have {military."'],
    place: ['{military.'],
    message:
      'error: budgets > military > because: gap without an end (expected a closing }, found "{military."; a brace that is only a brace is written {{)',
  },
};
