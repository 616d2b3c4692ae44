// Which sound, if any, belongs to what just changed in the session. Sounds follow the facts as they are told,
// never a difference of two positions.
import { type FactView, factsView, mapSource, type SessionState } from '../../session/index.js';

/** An order goes out; a fact is told; the ladder rises; war; the debrief opens. */
export type CueName = 'stamp' | 'tick' | 'ladder' | 'war' | 'debrief';

export interface Cue {
  readonly name: CueName;
  /** Of the ladder: what rose, and the word for where it stands now. */
  readonly rise?: { readonly name: string; readonly step: string };
}

/**
 * At most one cue for a change; of several facts told at once the gravest one sounds. After war there is
 * silence: neither later facts nor the debrief sound.
 */
export function cueFor(state: SessionState, before: SessionState): Cue | undefined {
  const { play, screen } = state;
  if (play === undefined || before.play?.id !== play.id) return undefined;
  if (screen === 'debrief')
    return before.screen === 'debrief' || play.game.war ? undefined : { name: 'debrief' };
  if (screen !== 'facts') return undefined;
  if (play.game.turns.length > before.play.game.turns.length) return { name: 'stamp' };
  return before.screen === 'facts' ? cueOfFacts(state, before.play.shown) : undefined;
}

function cueOfFacts(state: SessionState, toldBefore: number): Cue | undefined {
  const view = factsView(state);
  if (view === undefined || view.shown <= toldBefore) return undefined;
  const facts = view.facts.slice(0, view.shown);
  const isWar = ({ kind }: FactView) => kind === 'catastrophe';
  if (facts.slice(0, toldBefore).some(isWar)) return undefined;
  const fresh = facts.slice(toldBefore);
  if (fresh.some(isWar)) return { name: 'war' };
  const rise = riseIn(fresh, laddersOf(state));
  return rise === undefined ? { name: 'tick' } : { name: 'ladder', rise };
}

/** Ids of the tracks that the level draws as a ladder. */
function laddersOf(state: SessionState): ReadonlySet<string> {
  const tracks = mapSource(state)?.tracks ?? [];
  return new Set(tracks.filter(({ map }) => map?.as === 'ladder').map(({ id }) => id));
}

/** The last rise of a ladder among the facts. */
function riseIn(facts: readonly FactView[], ladders: ReadonlySet<string>): Cue['rise'] {
  const changes = facts.flatMap((fact) => fact.changes);
  const rise = changes.findLast(
    ({ target, before, after }) => ladders.has(target) && after > before,
  );
  if (rise === undefined) return undefined;
  return { name: rise.name, step: rise.afterWord ?? String(rise.after) };
}
