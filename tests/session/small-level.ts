// A level of three turns for tests: two crises, a shared purse, a bet, a war that can come.
import { parseLevel } from '../../src/levels/index.js';
import type { LoadedLevel } from '../../src/session/state.js';

export const smallLevelText = `
format: 1
id: two-ports
title: Two ports
about: Three turns, two ports, one purse.
minutes: 3
hypothetical: true
seat: The admiralty
foresight: advisers
bets: true
capital: home
places:
  home: {name: Home, at: [30, 60], kind: capital}
  north: {name: North port, at: [35, 65], kind: base}
  south: {name: South port, at: [35, 35], kind: base}
assumptions:
  nerve: {name: Nerve, about: How calm the rival is., value: 1, range: [0, 2], off: 0, claims: [H1]}
budgets:
  ships: {name: Ships, about: What can sail., start: 3, cap: 4, arms: true, income: 1, because: "One ship is built; {ships} lie in port.", claims: []}
  words: {name: Words, about: What can be said., start: 2, cap: 2, arms: false, income: 1, because: "Envoys rest; {words} are ready.", claims: []}
tracks:
  fort: {name: Fort, about: How firm the north port is., range: [0, 3], start: 1, steps: [ruin, weak, firm, strong], map: {as: stake, place: north, takes: fort - 1}}
  talks: {name: Talks, about: How far the talks are., range: [0, 2], start: 0}
  heat: {name: Heat, about: The ladder., range: [0, 3], start: 0, steps: [calm, warm, hot, war], map: {as: ladder}}
  alarm: {name: Alarm, about: Whether this turn was loud., range: [0, 1], start: 0, lasts: turn}
interests:
  calm: {name: Calm, about: No war., weight: 40, start: 30}
  ports: {name: Ports, about: Ports held., weight: 60, start: 0}
catastrophe: {name: War, when: heat = 3, because: "Heat came to {heat}.", claims: [H1], upholds: [H1], breaks: []}
crises:
  north: {name: The north, about: A port that ice closes., place: north, turns: 1-3}
  south: {name: The south, about: A port that sand closes., place: south, turns: 2-3}
desks:
  north.arms:
    name: Arms in the north
    crisis: north
    stances:
      wait: {name: Wait, about: Nothing sails., hint: Costs nothing., tags: [hold], then: []}
      sail:
        name: Sail
        about: Ships go north.
        hint: The fort grows; the rival stirs.
        price: {ships: 2}
        then:
          - effects: [fort +1, heat +1, ports +5, alarm = 1]
            because: "Ships strengthen the fort to {fort:word}."
            claims: [H1]
            upholds: [H1]
            map: {as: flow, from: home, to: north}
      build:
        name: Build
        about: Walls go up.
        hint: The fort grows quietly.
        price: {ships: 1}
        upkeep: {ships: 1}
        then:
          - effects: [fort +1]
            because: "Walls bring the fort to {fort:word}."
            claims: [H1]
            breaks: [H1]
  north.talks:
    name: Talks in the north
    crisis: north
    stances:
      silence: {name: Silence, about: Nothing is said., hint: Costs nothing., tags: [hold], then: []}
      offer: {name: Offer, about: An offer is made., hint: Talks move., price: {words: 1}, then: [{effects: [talks +1], because: "The talks stand at {talks}.", claims: []}]}
  south.arms:
    name: Arms in the south
    crisis: south
    stances:
      wait: {name: Wait, about: Nothing sails., hint: Costs nothing., tags: [hold], then: []}
      sail: {name: Sail, about: Ships go south., hint: The port is held., price: {ships: 2}, then: [{effects: [ports +10], because: "Ships hold the south port.", claims: []}]}
      treaty:
        name: Treaty
        about: The port is leased.
        hint: Needs talks.
        price: {words: 1}
        needs: talks >= 1
        locked: "Nobody signs while the talks stand at {talks}."
        then: [{effects: [ports +15], because: "The lease is signed.", claims: []}]
reactions:
  patrol: {name: Patrols, turns: 1-3, then: [{when: alarm = 1 and nerve = 0, effects: [heat +1], because: "The rival sends patrols.", claims: []}]}
events:
  storm:
    name: Storm
    turns: 1-3
    bet: {question: "Will the storm pass by?", on: [passes]}
    outcomes:
      passes: {name: It passes, odds: 50 + 10 * fort, then: [{effects: [calm +1], because: "The storm passes the fort ({fort:word}).", claims: []}]}
      hits: {name: It hits, then: [{effects: [fort -1, calm -1], because: "The storm breaks the fort to {fort:word}.", claims: []}]}
  raid:
    name: Raid
    turns: 2-3
    when: heat >= 2
    bet: {question: "Will there be no raid?", on: [none]}
    outcomes:
      none: {name: No raid, odds: 70, then: []}
      raid: {name: A raid, then: [{effects: [heat +1], because: "A raid.", claims: [], upholds: [H1]}]}
closing:
  fading: {name: Fading, turns: 2, then: [{when: talks > 0, effects: [calm +1], because: "The talks calm the coast.", claims: []}]}
at-end:
  fort-held: {name: The fort, then: [{effects: [ports + fort * 2], because: "The fort is {fort:word} at the end.", claims: []}]}
turns:
  - {id: spring, date: Spring, title: Ice, brief: ["The ice melts.", {when: fort = 0, say: "The fort is gone."}], record: {order: "north.arms=sail north.talks=silence", told: "Ships sailed."}}
  - {id: summer, date: Summer, title: Sand, brief: ["The fort is {fort:word}."]}
  - {id: autumn, date: Autumn, title: Storms, brief: [{when: talks > 0, say: "Talks go on."}, "Leaves fall."]}
advisers:
  sea: {name: The sea lord, lines: [{turns: 1-1, say: "Sail."}, {when: fort >= 2, say: "The fort is {fort:word}; hold it."}, {say: "The fort is weak."}]}
  pen: {name: The envoy, lines: [{say: "Talk."}]}
claims:
  H1: {text: Ships stir rivals., test: Ships sail and nothing stirs.}
readings: {}
glossary: {lease: A port for rent.}
reflection: {why: "Why did you sail?", next: "What next?"}
leaves-out: [The sailors.]
discussion: [Who paid?]
lesson: {}
`;

/** The small level, with texts replaced in its file first. */
export function smallLevel(...changes: readonly (readonly [string, string])[]): LoadedLevel {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the small level has no "${from}"`);
    return before.replace(from, to);
  }, smallLevelText);
  const parsed = parseLevel(text);
  if (parsed.kind === 'level') return { level: parsed.level, fingerprint: parsed.fingerprint };
  throw new Error(
    parsed.problems
      .map((one) => `${one.line}: ${one.message} ${one.expected} ${one.found}`)
      .join('\n'),
  );
}
