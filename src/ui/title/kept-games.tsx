// The games that this browser keeps, and the saves that had to be set aside.
import { useState } from 'preact/hooks';
import type { SavedGame, Session, SetAside } from '../../session/index.js';
import { text } from '../../text/index.js';
import { saveFile } from '../debrief/save-file.js';
import { Confirm } from '../dialogs/dialog.js';

interface KeptGamesProps {
  readonly session: Session;
  readonly games: readonly SavedGame[];
}

export function KeptGames({ session, games }: KeptGamesProps) {
  const words = text.title;
  const [doomed, setDoomed] = useState<SavedGame | undefined>(undefined);
  return (
    <section aria-labelledby="games">
      <h2 id="games">{words.games}</h2>
      <ul class="games">
        {games.map((game) => (
          <Game key={game.id} session={session} game={game} remove={() => setDoomed(game)} />
        ))}
      </ul>
      {doomed === undefined ? undefined : (
        <Confirm
          title={words.deleteTitle}
          about={words.deleteAbout(doomed.title)}
          yes={words.deleteYes}
          no={words.deleteNo}
          confirm={() => session.actions.deleteGame(doomed.id)}
          close={() => setDoomed(undefined)}
        />
      )}
    </section>
  );
}

interface GameProps {
  readonly session: Session;
  readonly game: SavedGame;
  readonly remove: () => void;
}

function Game({ session, game, remove }: GameProps) {
  const words = text.title;
  const date = text.date(game.updated);
  const verb = game.ended === undefined ? words.continue : words.debrief;
  const named = (what: string) => words.named(what, game.title, date);
  return (
    <li class="game">
      <div>
        <h3>{game.title}</h3>
        <p class="game-meta">
          {words.last(date)} · {words.gameTurn(game.turnsPlayed, game.turns)}
          {game.ended === undefined
            ? ''
            : ` · ${game.ended === 'over' ? words.gameOver : words.gameEarly}`}
          {game.isOwn === true ? ` · ${words.own}` : ''}
          {game.isDamaged ? ` · ${words.damaged}` : ''}
        </p>
      </div>
      <div class="game-actions">
        <button
          type="button"
          aria-label={named(verb)}
          onClick={() => session.actions.resumeGame(game.id)}
        >
          {verb}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={named(words.export)}
          onClick={async () => {
            const file = await session.actions.exportRecord(game.id);
            if (file !== undefined) saveFile(file);
          }}
        >
          {words.export}
        </button>
        <button type="button" class="quiet" aria-label={named(words.delete)} onClick={remove}>
          {words.delete}
        </button>
      </div>
    </li>
  );
}

interface SetAsideProps {
  readonly session: Session;
  readonly asides: readonly SetAside[];
}

export function SetAsideList({ session, asides }: SetAsideProps) {
  const words = text.title;
  if (asides.length === 0) return undefined;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{words.setAside}</h2>
      <p>{words.setAsideAbout}</p>
      <ul class="games">
        {asides.map((aside) => (
          <li key={aside.id} class="game">
            <div>
              <h3>{aside.title}</h3>
              <p class="game-meta">
                {text.date(aside.at)} · {text.trouble.asideReasons[aside.reason]}
                {aside.turn === undefined ? '' : ` ${text.trouble.asideTurn(aside.turn)}`}
              </p>
            </div>
            <div class="game-actions">
              <button
                type="button"
                aria-label={words.named(words.export, aside.title, text.date(aside.at))}
                onClick={async () => {
                  const file = await session.actions.exportSetAside(aside.id);
                  if (file !== undefined) saveFile(file);
                }}
              >
                {words.export}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={words.named(words.delete, aside.title, text.date(aside.at))}
                onClick={() => session.actions.deleteSetAside(aside.id)}
              >
                {words.delete}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
