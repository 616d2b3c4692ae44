// Gives away the situation on the table: which luck, which premises, from which turn; a level of
// somebody's own with all its text.
import { useEffect, useState } from 'preact/hooks';
import {
  levelFile,
  type Play,
  type Session,
  type ShareWish,
  shareLink,
} from '../../session/index.js';
import { languageName, shareText as words } from '../../text/index.js';
import { saveFile, saveGame } from '../debrief/save-file.js';
import { Dialog } from '../dialogs/dialog.js';
import { SharePanel } from './share-panel.js';

export interface ShareDialogProps {
  readonly session: Session;
  readonly play: Play;
  /** The tag of the language spoken now. */
  readonly language: string;
  readonly close: () => void;
}

export function ShareDialog({ session, play, language, close }: ShareDialogProps) {
  const [wish, setWish] = useState<ShareWish>({ luck: true, premises: true, turns: 0 });
  const [fragment, setFragment] = useState<string | undefined>(undefined);
  useEffect(() => {
    let isLate = false;
    void shareLink(play, wish).then((made) => {
      if (!isLate) setFragment(made);
    });
    return () => {
      isLate = true;
    };
  }, [play, wish]);
  const { levelText, level } = play;
  return (
    <Dialog title={words.title} close={close}>
      <p>{levelText === undefined ? words.about : words.aboutOwn}</p>
      <Options
        play={play}
        language={language}
        wish={wish}
        change={(change) => setWish({ ...wish, ...change })}
      />
      <SharePanel title={level.title} fragment={fragment}>
        {session.getState().isPresenting ? undefined : (
          <FileButtons session={session} play={play} />
        )}
      </SharePanel>
    </Dialog>
  );
}

interface FileButtonsProps {
  readonly session: Session;
  readonly play: Play;
}

function FileButtons({ session, play: { level, levelText } }: FileButtonsProps) {
  return (
    <>
      {levelText === undefined ? undefined : (
        <button type="button" onClick={() => saveFile(levelFile(level.id, levelText))}>
          {words.saveLevel}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => saveGame(session)}>
        {words.saveGame}
      </button>
    </>
  );
}

interface OptionsProps {
  readonly play: Play;
  readonly language: string;
  readonly wish: ShareWish;
  readonly change: (change: Partial<ShareWish>) => void;
}

function Options({ play, language, wish, change }: OptionsProps) {
  const { game, assumptions, levelText } = play;
  const isShipped = levelText === undefined;
  const hasPremises = isShipped && Object.keys(assumptions).length > 0;
  return (
    <fieldset class="choice share-options">
      <legend>{words.options}</legend>
      <label>
        <input
          type="checkbox"
          checked={wish.luck || wish.turns > 0}
          disabled={wish.turns > 0}
          onChange={({ currentTarget }) => change({ luck: currentTarget.checked })}
        />{' '}
        {words.luck(game.seed)}
      </label>
      <label>
        <input
          type="checkbox"
          checked={wish.language !== undefined}
          onChange={({ currentTarget }) =>
            change({ language: currentTarget.checked ? language : undefined })
          }
        />{' '}
        {words.language(languageName(language))}
      </label>
      {hasPremises ? (
        <label>
          <input
            type="checkbox"
            checked={wish.premises}
            onChange={({ currentTarget }) => change({ premises: currentTarget.checked })}
          />{' '}
          {words.premises}
        </label>
      ) : undefined}
      {isShipped && game.turns.length > 0 ? (
        <FromTurn play={play} turns={wish.turns} choose={(turns) => change({ turns })} />
      ) : undefined}
    </fieldset>
  );
}

interface FromTurnProps {
  readonly play: Play;
  readonly turns: number;
  readonly choose: (turns: number) => void;
}

function FromTurn({ play, turns, choose }: FromTurnProps) {
  const last = play.game.over ? play.game.turns.length - 1 : play.game.turns.length;
  const starts = Array.from({ length: last + 1 }, (_, index) => index);
  return (
    <label>
      {words.from}{' '}
      <select
        value={String(turns)}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {starts.map((start) => (
          <option key={start} value={String(start)}>
            {start === 0 ? words.fromStart : words.fromTurn(start + 1)}
          </option>
        ))}
      </select>
    </label>
  );
}
