// The smallest level with one of everything, for tests of the checker. Two turns on an island.
import { formatProblem, type Problem, parseLevel } from '../../src/levels/index.js';

export const smallLevel = `format: 1
id: small
title: A small level
about: Two turns on an island.
minutes: 5
hypothetical: true
seat: The capital
foresight: advisers
bets: true
capital: capital
places:
  capital: {name: Capital, at: [10, 50], kind: capital}
  island: {name: Island, at: [12.5, 40], kind: base}
assumptions:
  resolve: {name: Resolve, about: How ready they are., value: 1, range: [0, 2], off: 0, claims: [H3]}
budgets:
  military: {name: Military points, about: Ships., start: 2, cap: 3, arms: true, income: 1 + (stake >= 1), because: "You have {military}.", claims: [H3]}
tracks:
  stake:
    name: Stake
    about: What you hold.
    range: [0, 2]
    start: 0
    steps: [nothing, a foothold, a base]
    map: {as: stake, place: island}
  escalation: {name: Escalation, about: The ladder., range: [0, 3], start: 0, map: {as: ladder}}
  war-in-winter: {name: War in winter, about: Whether it is on., range: [0, 1], start: 0, lasts: turn}
interests:
  safety: {name: Safety, about: Calm., weight: 40, start: 10}
  position: {name: Position, about: Bases., weight: 60, start: 5}
catastrophe: {name: War, when: escalation = 3, because: "War at {escalation}.", claims: [H3], upholds: [H3]}
crises:
  island: {name: Island, about: An island., place: island, turns: 1-2}
desks:
  island.arms:
    name: Arms
    crisis: island
    stances:
      wait: {name: Wait, about: Do nothing., hint: Costs nothing., tags: [hold]}
      send:
        name: Send ships
        about: Ships go out.
        hint: Gains a base.
        price: {military: 1 + (resolve >= 2)}
        tags: [arms]
        then:
          - effects: [stake +1, position +1.5]
            because: "You hold {stake:word}."
            claims: [H3]
            map: {as: flow, from: capital, to: island}
          - when: stake >= 1 and not war-in-winter
            effects: [escalation +1]
            because: "The others notice."
      fortify:
        name: Fortify
        about: Dig in.
        hint: Keeps a base.
        turns: 2
        needs: stake >= 1
        locked: "You hold {stake:word}."
        then:
          - effects: [position + stake * 0.5, safety -1]
            because: "Walls for {stake + 1} years."
reactions:
  rivals: {name: Rivals, turns: 2, then: [{effects: [war-in-winter = 1], because: Winter comes.}]}
events:
  storm:
    name: Storm
    turns: 1-2
    when: stake >= 1
    bet: {question: "Will it hold?", on: [holds]}
    outcomes:
      holds: {name: It holds, odds: 60 + 10 * stake}
      breaks: {name: It breaks, then: [{effects: [stake -1], because: "The storm leaves {stake:word}."}]}
closing:
  fading: {name: Fading, then: [{when: stake = 0, effects: [safety +1], because: Calm.}]}
at-end:
  pay: {name: Pay, then: [{effects: [position + stake], because: "{stake} {{sic}."}]}
turns:
  - id: first
    date: Spring
    title: The island
    brief: [An island., {when: stake = 0, say: "You hold {stake:word}."}]
    record: {order: island.arms=send, told: Ships went.}
  - {id: second, date: Summer, title: Again, brief: []}
advisers:
  navy: {name: Navy, lines: [{turns: 1, say: Send.}, {when: stake >= 1, say: "Keep {stake:word}."}, {say: Wait.}]}
claims:
  H3: {text: Islands are cheap., test: They are dear.}
readings:
  bold: {name: Bold, about: Bases first., weights: {safety: 10, position: 90}}
glossary: {foothold: A first small base.}
reflection: {why: Why did you?}
leaves-out: [Lives.]
discussion: [Was it right?]
lesson: {par: {at-least: 20, at-most: 90}}
`;

/** The small level with one stretch of its text replaced; fails if the text is not there. */
export function smallWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the small level does not hold: ${from}`);
    return text.replace(from, () => to);
  }, smallLevel);
}

export type Library = (id: string) => string | undefined;

export function problemsOf(text: string, library?: Library): readonly Problem[] {
  const parsed = parseLevel(text, library === undefined ? {} : { library });
  return parsed.kind === 'level' ? parsed.warnings : parsed.problems;
}

/** Every problem as the command line prints it. */
export function told(text: string, library?: Library): readonly string[] {
  return problemsOf(text, library).map((problem) => formatProblem('small.yaml', problem));
}
