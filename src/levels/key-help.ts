// What each key of a level file is for, in a sentence that a teacher reads: an editor shows them
// while writing, by way of the JSON Schema and of the forms. The schema holds itself to this table:
// a key without a sentence, or a sentence without a key, does not compile.

const window =
  'In which turns: 3, or 2-7 with both ends. Left out: all turns of what is around it.';
const claims = 'The claims of the argument that this belongs to: [H2, P2].';
const upholds = 'Claims that this speaks for when it happens.';
const breaks = 'Claims that this speaks against when it happens.';
const effectsHere =
  'What happens, as a list of groups. Groups run one after the other; a later one sees what an earlier one changed.';

export const keyHelp = {
  level: {
    $schema: 'For programs that edit the file; the game does not read it.',
    format: 'The version of this format: 1.',
    id: 'The name of the level in links and saved games. It is also the file’s name.',
    language: 'The language of the texts in this file: en, de, pt-BR. Left out: English.',
    extends: 'The id of another level that this one builds on. Only what differs is written here.',
    fragment: 'true if this file is only a part that other levels build on.',
    title: 'The name of the level on the first screen.',
    about: 'Two or three sentences on the first screen: what it is about.',
    minutes: 'How long one game takes, in minutes.',
    hypothetical: 'true if the level leaves what really happened.',
    listed: 'false if the first screen does not offer the level; it is reached by its id.',
    seat: 'Where the player sits, in words: The Kremlin, Moscow.',
    foresight:
      'How much is shown before an order: advisers (views in words), ranges (the least and the most), exact (everything).',
    bets: 'Whether players are asked what they expect before chance decides.',
    capital: 'The place on the map where the player’s points come from.',
    map: 'What the map shows: which part of the world, and under which names.',
    places: 'Points on the map that other parts refer to by name.',
    assumptions: 'Premises of the argument as numbers, which a teacher can change before a game.',
    budgets: 'Points that orders spend. What is not spent stays, up to the cap.',
    tracks: 'The numbers that describe where things stand.',
    interests: 'What the player is scored on. The weights sum to 100.',
    catastrophe: 'The end that takes back everything.',
    crises: 'Places where something is at stake for some turns.',
    desks: 'Where one thing is decided in each turn. The order in the file is the order of play.',
    reactions: 'What rivals do by rule after the orders.',
    events: 'What chance decides, with stated odds.',
    closing: 'Rules at the end of each turn: fading, drift, what positions pay.',
    'at-end': 'Rules after the last turn.',
    turns: 'The rounds of the game in their order, each with its briefing.',
    advisers: 'Voices that speak before each order.',
    claims: 'The sentences of the argument that a game puts to the test.',
    readings: 'Other weights for the same interests: how a rival reading would score the game.',
    glossary: 'Words that players may not know: the word, a colon, its meaning.',
    reflection: 'Questions after the game, each under a name of its own.',
    'leaves-out': 'What the score does not count, one sentence each.',
    discussion: 'Questions for the class.',
    lesson: 'Targets that the level must reach to teach its lesson, by the name of the bar.',
    translations:
      'The texts of this level in other languages, by language: {de: {title: …}}. en-simple: shorter, simpler words.',
  },
  map: {
    view: 'The part of the world that is shown, in degrees: [west, south, east, north].',
    names:
      'Names on the map to change: the name as printed there, a colon, the name to show. "" hides it.',
    labels: 'false hides the names of all countries and seas.',
  },
  place: {
    name: 'The name on the map.',
    at: 'Longitude and latitude in degrees: [37.6, 55.8]. East and north count up, west and south down.',
    kind: 'What is drawn there: capital, city, base or site.',
  },
  assumption: {
    name: 'Its name beside the slider.',
    about: 'What it means, in a sentence.',
    value: 'Its value in this level.',
    range: 'The lowest and the highest value that can be chosen: [0, 3].',
    off: 'The value that takes the premise away.',
    claims,
  },
  budget: {
    name: 'Its name in the purse.',
    about: 'What the points stand for.',
    start: 'Points in the first turn.',
    cap: 'The most that the purse holds.',
    arms: 'true if the points are arms. A stance that costs none of them counts as words.',
    income: 'Points that arrive when a turn closes: a number or a phrase, such as 4 - drain.',
    because: 'Why that many arrive. Figures stand in braces: {4 - drain}.',
    claims,
  },
  track: {
    name: 'Its name on the screen.',
    about: 'What the number stands for.',
    range: 'The lowest and the highest value: [0, 3]. It never leaves them.',
    start: 'The value in the first turn.',
    steps: 'A word for each value, the lowest first: [calm, tense, war].',
    lasts:
      'turn: goes back to its start when a turn closes. game: stays, which is also what is meant without this key.',
    shown: 'When the player is shown it at all: turn >= 4. Left out: always.',
    map: 'How the map shows it.',
  },
  trackPicture: {
    as: 'The picture: client, stake, ties, front, or ladder, which needs no place.',
    place: 'The place where it is drawn.',
    takes:
      'How many points go there each turn: drain. They lie as a weight at the edge of the map.',
  },
  interest: {
    name: 'Its name in the score.',
    about: 'What is counted here.',
    weight: 'The most points that it can bring. All weights sum to 100.',
    start: 'Points at the beginning.',
  },
  catastrophe: {
    name: 'What it is called: War.',
    when: 'When it happens: escalation >= 3.',
    because: 'The sentence that is told then.',
    claims,
    upholds,
    breaks,
  },
  crisis: {
    name: 'Its name on the screen.',
    about: 'What is at stake, in a sentence.',
    place: 'Where it is on the map.',
    turns: window,
  },
  desk: {
    name: 'Its name above the menu.',
    crisis: 'The crisis that it belongs to. Left out: none.',
    turns: window,
    stances: 'The options. Exactly one is tagged hold: free, always there.',
  },
  stance: {
    name: 'The option in two or three words.',
    about: 'What the player would do, in a sentence.',
    hint: 'What advisers show of its effects, in words.',
    turns: window,
    price: 'What it costs: {military: 2}.',
    upkeep: 'What it takes out of the next income: {military: 1}.',
    needs: 'A condition without which it is locked: understanding >= 2.',
    locked: 'Why it is locked, and what would unlock it. Goes together with needs.',
    tags: 'hold for the one way of standing aside at each desk; other words for policies.',
    claims,
    temptation: 'The claim that this option teaches, if it is there although it is seldom good.',
    then: effectsHere,
  },
  group: {
    when: 'The condition. Left out: always.',
    effects: 'What changes: ["trust +1", "position - 2"]. +0 for a fact that changes nothing.',
    because: 'Why, in a sentence. Figures stand in braces: {gulf}; words of a track: {gulf:word}.',
    claims,
    upholds,
    breaks,
    map: 'What the map shows when it happens.',
  },
  factPicture: {
    as: 'The picture: strike, flow, talks, mark, hotline, sky (closed) or ships.',
    from: 'The place where it starts, for a strike or a flow.',
    to: 'The place that it reaches.',
  },
  rule: { name: 'What the rule is called.', turns: window, then: effectsHere },
  finalRule: { name: 'What the rule is called.', then: effectsHere },
  event: {
    name: 'What is left to chance: The answer.',
    turns: window,
    when: 'Chance decides only if this holds. Left out: always.',
    bet: 'A question on which players say what they expect.',
    outcomes: 'Two or more. The last has no odds and takes what the others leave.',
  },
  bet: {
    question: 'The question: Will they hold back?',
    on: 'The outcomes that mean yes: [holds].',
  },
  outcome: {
    name: 'What comes, in a few words.',
    odds: 'Percents, as a number or a phrase: 40 + 10 * stake. Not for the last outcome.',
    then: effectsHere,
  },
  turn: {
    id: 'The turn’s name in this file: autumn.',
    date: 'The date on the screen: Autumn 2019.',
    title: 'The title of the turn.',
    brief: 'What has happened, sentence by sentence; with a condition: {when: …, say: …}.',
    record: 'What really happened in this turn.',
  },
  briefLine: { when: 'Said only if this holds.', say: 'The sentence.' },
  record: {
    order: 'The order that was given: one desk=stance for each open desk, with blanks between.',
    told: 'What was done, in a sentence.',
  },
  adviser: {
    name: 'Who speaks.',
    lines: 'What is said: the first line that fits. In each turn the last has no condition.',
  },
  adviserLine: { turns: window, when: 'Said only if this holds.', say: 'The sentence.' },
  claim: {
    text: 'The claim, in a sentence.',
    test: 'What would be seen in a game if it did not hold.',
  },
  reading: {
    name: 'What the reading is called.',
    about: 'Who reads it like that, and why.',
    weights: 'A weight for each interest. They sum to 100.',
  },
  term: {
    term: 'The word as players read it. Left out: the key itself.',
    meaning: 'What it means.',
  },
  bar: {
    'at-least': 'The lowest value that teaches.',
    'at-most': 'The highest value that teaches.',
    text: 'Why this level needs the bar.',
  },
} as const;

/** The kinds of sections that a level file has. */
export type SectionKind = keyof typeof keyHelp;

/** Keys that a file which extends another may add where the order of the parts counts. */
export const orderHelp = {
  after: 'The part of this section behind which this one belongs.',
  before: 'The part of this section before which this one belongs.',
} as const;
