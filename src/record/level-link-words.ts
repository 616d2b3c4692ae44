// What level files have in common, so that a link need not carry it. FROZEN: links that were given out
// are read with exactly these characters. A better list gets a new name and a new codec letter
// (level-link.ts); this one stays as it is.

/** For codec `a`. The most frequent stands last: near words cost fewer bits than far ones. */
export const wordsOfCodecA = `because without cannot should nothing another against through between
before after during where which their there would could have been with this that from when what
same more less than only other turns points supposing level class students question winter war
leaves-out: []
discussion: []
reflection:
glossary:
readings:
  weights: {}
lesson:
  par: {at-least: 60, at-most: 85, text: }
  click-through: {at-most: 60}
  random: {at-most: 50}
  war-under-best-play: {at-most: 3}
advisers:
    lines:
      - {turns: 1-1, say: ""}
      - when: 
        say: ""
claims:
    text: 
    test: 
turns:
  - id: 
    date: 
    title: 
    brief:
      - ""
    record: {order: "", told: ""}
at-end:
closing:
reactions:
events:
    bet: {question: "", on: []}
    outcomes:
        odds: 50
        then: []
desks:
    crisis: 
    stances:
        price: {military: 1, diplomatic: 1}
        upkeep: {}
        needs: 
        locked: ""
        tags: [hold]
        hint: 
        temptation: 
        claims: [H1, H2, P1]
        then:
          - when: 
            effects: [escalation +1, trust -1]
            because: ""
            upholds: []
            breaks: []
            map: {as: flow, from: , to: }
crises:
    place: 
    turns: 1-9
catastrophe:
interests:
    weight: 20
tracks:
    lasts: turn
    steps: []
    map: {as: stake, place: }
    range: [0, 4]
    off: 0
places:
  : {name: , at: [37.6, 55.8], kind: capital}
capital: 
seat: 
minutes: 20
language: en
translations:
  de:
bets: false
bets: true
foresight: ranges
foresight: exact
foresight: advisers
hypothetical: false
hypothetical: true
budgets:
  diplomatic:
    name: 
    about: 
    arms: true
    income: 1
    cap: 6
    start: 3
  military:
    start: 
    cap: 4
assumptions:
    value: 1
  : {value: 0}
# yaml-language-server: $schema=./level.schema.json
format: 1
id: 
extends: 
title: 
about: >-
  `;
