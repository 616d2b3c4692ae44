// The screens of a turn beside the map. Fetched when a game is opened.
import type { Session, SessionState } from '../../session/index.js';
import { Bet } from '../bet/bet.js';
import { Briefing } from '../briefing/briefing.js';
import { Facts } from '../facts/facts.js';
import type { OpenMap } from '../map/map-door.js';
import { MapPane } from '../map/map-pane.js';
import { Plan } from '../plan/plan.js';

export interface TableProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly openMap: OpenMap;
}

export function Table({ session, state, openMap }: TableProps) {
  return (
    <div class="table">
      <MapPane key={state.play?.id} session={session} state={state} openMap={openMap} />
      <div class="panel" key={state.screen}>
        <TurnScreen session={session} state={state} />
      </div>
    </div>
  );
}

function TurnScreen({ session, state }: Omit<TableProps, 'openMap'>) {
  switch (state.screen) {
    case 'briefing':
      return <Briefing session={session} state={state} />;
    case 'plan':
      return <Plan session={session} state={state} />;
    case 'bet':
      return <Bet session={session} state={state} />;
    case 'facts':
      return <Facts session={session} state={state} />;
    default:
      return undefined;
  }
}
