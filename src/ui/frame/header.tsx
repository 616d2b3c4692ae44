// The bar above every screen: the game's name, the turn and its date, and what is one key away.
import { briefView, factsView, type Session, type SessionState } from '../../session/index.js';
import { text } from '../../text/index.js';
import { saveGame } from '../debrief/save-file.js';
import type { DialogName } from '../dialogs/names.js';
import { Told } from '../language/told.js';

interface HeaderProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly open: (dialog: DialogName) => void;
}

export function Header({ session, state, open }: HeaderProps) {
  const isInGame = state.play !== undefined && state.screen !== 'problem';
  return (
    <header class="bar">
      {state.screen === 'title' ? undefined : <p class="bar-name">{text.frame.game}</p>}
      {isInGame ? <Place state={state} /> : undefined}
      <nav class="bar-tools" aria-label={text.frame.tools}>
        {isInGame ? <Tool name="log" keys="L" label={text.frame.log} open={open} /> : undefined}
        <Tool name="rules" keys="R" label={text.frame.rules} open={open} />
        <Tool name="glossary" keys="G" label={text.frame.glossary} open={open} />
        <Tool name="settings" keys="S" label={text.frame.settings} open={open} />
        {isInGame ? (
          <button type="button" class="tool" onClick={() => open('share')}>
            {text.frame.share}
          </button>
        ) : undefined}
        {isInGame && state.screen !== 'debrief' && state.play?.access === 'owner' ? (
          <button type="button" class="tool" onClick={() => open('early')}>
            {text.frame.endEarly}
          </button>
        ) : undefined}
        {isInGame ? (
          <button type="button" class="tool" onClick={() => session.actions.toTitle()}>
            {text.frame.leave}
          </button>
        ) : undefined}
      </nav>
      {isInGame && state.play?.levelText !== undefined ? (
        <p class="bar-mark">{text.frame.ownLevel}</p>
      ) : undefined}
      {isInGame ? <Keeping session={session} state={state} /> : undefined}
    </header>
  );
}

interface ToolProps {
  readonly name: DialogName;
  readonly keys: string;
  readonly label: string;
  readonly open: (dialog: DialogName) => void;
}

function Tool({ name, keys, label, open }: ToolProps) {
  return (
    <button type="button" class="tool" aria-keyshortcuts={keys} onClick={() => open(name)}>
      {label}
    </button>
  );
}

function Place({ state }: { readonly state: SessionState }) {
  // While a turn is told, the briefing is already that of the next one.
  const turn = state.screen === 'facts' ? factsView(state) : briefView(state);
  return (
    <p class="bar-place">
      <Told>{state.play?.level.title}</Told>
      {turn === undefined || state.screen === 'debrief' ? undefined : (
        <>
          {' '}
          <span>{text.frame.turnOf(turn.turn, turn.turns)}</span>{' '}
          <Told as="strong">{turn.date}</Told>
        </>
      )}
    </p>
  );
}

/** Says so quietly where the game is only read here, or is not kept. */
function Keeping({ session, state }: { readonly session: Session; readonly state: SessionState }) {
  if (state.play?.access === 'reader')
    return (
      <p class="bar-mark">
        {text.frame.reader}{' '}
        <button type="button" onClick={() => session.actions.takeOver()}>
          {text.frame.takeOver}
        </button>
      </p>
    );
  if (state.play?.isStored !== false && state.storage !== 'memory') return undefined;
  return (
    <p class="bar-mark">
      {text.frame.notStored}{' '}
      {state.isPresenting ? undefined : (
        <button type="button" onClick={() => saveGame(session)}>
          {text.frame.saveFile}
        </button>
      )}
    </p>
  );
}
