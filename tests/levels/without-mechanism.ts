// Takes a claim's mechanism out of a level: every group of effects that bears its id.
import type { Closing, Group, Level } from '../../src/rules/index.js';

/** The level without the groups whose `claims` name the claim. */
export function withoutMechanism(level: Level, claim: string): Level {
  const kept = (groups: readonly Group[]) =>
    groups.filter((group) => !group.claims.includes(claim));
  const keptRules = (rules: readonly Closing[]) =>
    rules.map((rule) => ({ ...rule, groups: kept(rule.groups) }));
  return {
    ...level,
    desks: level.desks.map((desk) => ({
      ...desk,
      stances: desk.stances.map((stance) => ({ ...stance, groups: kept(stance.groups) })),
    })),
    reactions: keptRules(level.reactions),
    events: level.events.map((event) => ({
      ...event,
      outcomes: event.outcomes.map((outcome) => ({ ...outcome, groups: kept(outcome.groups) })),
    })),
    closing: keptRules(level.closing),
    atEnd: keptRules(level.atEnd),
  };
}
