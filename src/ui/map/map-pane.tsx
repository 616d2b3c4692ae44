// The place of the map beside the screens of a turn. It fetches the map once, keeps it across screens,
// and lets it play the facts as they are told.
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type MapSourceView,
  mapSource,
  type Session,
  type SessionState,
  type Speed,
} from '../../session/index.js';
import { text } from '../../text/index.js';
import { mapsAt, type OpenMap, type ShownMap } from './map-door.js';

interface MapPaneProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly openMap: OpenMap;
}

/** CSS pixels; where a window is lower, the map would hide everything else. */
const roomyHeight = 480;

/** Map speeds: 2 is twice as fast. */
const mapSpeeds: Readonly<Record<Speed, number>> = {
  slow: 0.6,
  normal: 1,
  fast: 2,
  instant: Infinity,
};

export function MapPane({ session, state, openMap }: MapPaneProps) {
  const [isShown, setShown] = useState(() => innerHeight >= roomyHeight);
  const { host, status } = useMap({ session, state, openMap });
  return (
    <section class={isShown ? 'map-pane' : 'map-pane map-pane-shut'} aria-label={text.map.label}>
      <button
        type="button"
        class="map-toggle"
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? text.map.hide : text.map.show}
      </button>
      <div class="map-frame">
        <div class="map-host" ref={host} />
        {status === 'drawn' ? undefined : (
          <p class="map-note" role="status">
            {text.map[status]}
          </p>
        )}
      </div>
    </section>
  );
}

function useMap({ session, state, openMap }: MapPaneProps) {
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<ShownMap | undefined>(undefined);
  const told = useRef<Told>({ turn: -1, shown: 0 });
  const [status, setStatus] = useState<'loading' | 'drawn' | 'plain' | 'failed'>('loading');
  useEffect(() => {
    let isGone = false;
    const element = host.current;
    const source = sourceFor(session.getState());
    if (element === null || source === undefined) return undefined;
    const onSelect = (crisis: string) => session.actions.selectCrisis(crisis);
    const onPlain = () => setStatus('plain');
    openMap({ host: element, source, onSelect, onPlain }).then(
      (opened) => {
        if (isGone) {
          opened.destroy();
          return;
        }
        map.current = opened;
        mapsAt.set(element, opened);
        // Drawn anew with it, this part shows the position as it is by now.
        setStatus((now) => (now === 'plain' ? now : 'drawn'));
      },
      () => setStatus('failed'),
    );
    return () => {
      isGone = true;
      map.current?.destroy();
      map.current = undefined;
    };
  }, [session, openMap]);
  useEffect(() => {
    if (map.current !== undefined) told.current = follow(map.current, state, told.current);
  }, [state.play, state.screen, status]);
  // A quiet line, said once.
  useEffect(() => setStatus((now) => (now === 'plain' ? 'drawn' : now)), [state.screen]);
  return { host, status };
}

/** How far the map has gone with the facts of which turn. */
interface Told {
  readonly turn: number;
  readonly shown: number;
}

/** Shows the position; a single new fact is played, more at once are shown as done. */
function follow(map: ShownMap, state: SessionState, before: Told): Told {
  const { play, screen } = state;
  const source = sourceFor(state);
  if (play === undefined || source === undefined) return before;
  if (screen !== 'facts') {
    map.show(source);
    return { turn: -1, shown: 0 };
  }
  const turn = play.game.turns.length;
  const { shown } = play;
  if (before.turn === turn && before.shown === shown) return before;
  const fact = source.facts.at(-1);
  if (before.turn === turn && shown === before.shown + 1 && fact !== undefined)
    void map.play([fact], mapSpeeds[state.settings.speed]);
  else map.show(source);
  return { turn, shown };
}

/** What the map shows on this screen: while somebody plans, the last turn is off the table. */
function sourceFor(state: SessionState): MapSourceView | undefined {
  const source = mapSource(state);
  const isPlanning = state.screen === 'plan' || state.screen === 'bet';
  return source !== undefined && isPlanning ? { ...source, facts: [] } : source;
}
