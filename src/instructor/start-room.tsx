// Opens levels: makes a new one out of what was chosen, keeps it, and goes to it.
import { useEffect, useState } from 'preact/hooks';
import type { KeptLevel, Session } from '../session/index.js';
import { editorText } from '../text/index.js';
import { type EditAddress, ownAddress } from './address.js';
import type { Services } from './services.js';
import {
  blankText,
  copiedText,
  extendingText,
  guessTitle,
  type ShippedText,
} from './start/new-level.js';
import { Start } from './start/start.js';
import { Ways } from './start/ways.js';
import type { OpenedLevel } from './use-open-level.js';

const words = editorText.start;

interface StartRoomProps {
  readonly session: Session;
  readonly services: Services;
  readonly address: EditAddress | undefined;
  readonly opened: OpenedLevel['kind'];
}

export function StartRoom({ session, services, address, opened }: StartRoomProps) {
  const [kept, setKept] = useState<readonly KeptLevel[]>([]);
  const [texts, setTexts] = useState<ReadonlyMap<string, string> | 'unreachable' | undefined>(
    undefined,
  );
  const [unkept, setUnkept] = useState(false);
  const list = async (): Promise<void> => setKept(await services.ownLevels.list());
  const open = async (text: string, wishes: Wishes = {}): Promise<void> => {
    const level = { ...newLevel(text, services.now()), ...wishes };
    const isKept = await services.ownLevels.save(level);
    if (isKept) location.hash = ownAddress(level.id);
    else setUnkept(true);
  };
  useEffect(() => {
    // A shared level that somebody looked at and wants to change.
    const handed = session.actions.takeHanded();
    if (handed !== undefined) {
      const { text, ...wishes } = handed;
      void open(text, wishes);
    }
    void list();
    services.texts().then(setTexts, () => setTexts('unreachable'));
  }, [services]);
  if (opened === 'opening' || texts === undefined)
    return <p class="loading">{editorText.loading}</p>;
  const known = texts === 'unreachable' ? new Map<string, string>() : texts;
  const chosen = address?.kind === 'shipped' ? shippedText(session, known, address.id) : undefined;
  const toStart = (): void => {
    location.hash = '#edit';
  };
  if (chosen !== undefined) {
    const copy = async (): Promise<void> =>
      open(copiedText(chosen, await services.outlines.read(chosen.text)));
    return (
      <Ways
        title={chosen.title}
        change={() => void open(extendingText(chosen))}
        copy={() => void copy()}
        back={toStart}
      />
    );
  }
  const { levels } = session.getState();
  const useBlank = async (): Promise<void> => {
    const blank = known.get(blankId) ?? '';
    await open(blankText(blank, await services.outlines.read(blank)));
  };
  return (
    <Start
      kept={kept}
      shipped={levels.filter(({ id }) => id !== blankId && known.has(id))}
      hasBlank={known.has(blankId)}
      trouble={troubleOf({ address, opened, unkept, isReachable: texts !== 'unreachable' })}
      open={(id) => {
        location.hash = ownAddress(id);
      }}
      choose={(id) => {
        location.hash = `#edit=${id}`;
      }}
      useBlank={() => void useBlank()}
      useText={(text) => void open(text)}
      remove={async (id) => {
        await services.ownLevels.remove(id);
        await list();
      }}
    />
  );
}

const blankId = 'blank';

type Wishes = Pick<KeptLevel, 'seed' | 'language'>;

function newLevel(text: string, now: number): KeptLevel {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  const id = `${now.toString(36)}-${word.toString(36)}`;
  return { id, title: guessTitle(text), text, created: now, updated: now };
}

function shippedText(
  session: Session,
  texts: ReadonlyMap<string, string>,
  id: string,
): ShippedText | undefined {
  const text = texts.get(id);
  if (text === undefined) return undefined;
  const title = session.getState().levels.find((level) => level.id === id)?.title;
  return { id, text, title: title ?? guessTitle(text) };
}

interface Trouble {
  readonly address: EditAddress | undefined;
  readonly opened: OpenedLevel['kind'];
  readonly unkept: boolean;
  readonly isReachable: boolean;
}

function troubleOf({ address, opened, unkept, isReachable }: Trouble): string | undefined {
  if (unkept) return words.notKept;
  if (!isReachable) return words.unreachable;
  if (opened === 'missing') return editorText.bench.gone;
  return address?.kind === 'shipped' ? words.unknown(address.id) : undefined;
}
