// A link to give away: as text with its length, as a QR code, small and large; and as a file.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { shareText as words } from '../../text/index.js';
import { fitsQrCode, QrCode } from './qr-code.js';
import './share.css';

export interface SharePanelProps {
  /** Of what the link leads to. */
  readonly title: string;
  /** The fragment with its `#`; absent while it is being made. */
  readonly fragment: string | undefined;
  /** More buttons: files. */
  readonly children?: ComponentChildren;
}

/** Characters over which links get into trouble: QR codes and learning systems; chats. */
const long = 500;
const tooLong = 2_000;

export function SharePanel({ title, fragment, children }: SharePanelProps) {
  if (fragment === undefined) return <p role="status">{words.making}</p>;
  const link = `${location.href.replace(/[?#].*$/s, '')}${fragment}`;
  return (
    <div class="share">
      <LinkField link={link} />
      <p class={link.length > long ? 'share-length share-long' : 'share-length'}>
        {words.length(link.length)}
        {link.length > tooLong ? ` ${words.tooLong}` : link.length > long ? ` ${words.long}` : ''}
      </p>
      <Code link={link} title={title} />
      <div class="share-files">{children}</div>
    </div>
  );
}

function LinkField({ link }: { readonly link: string }) {
  const [answer, setAnswer] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setAnswer(''), [link]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setAnswer(words.copied);
    } catch {
      // Not allowed here, or no clipboard: the player can still copy by hand.
      field.current?.select();
      setAnswer(words.copyFailed);
    }
  };
  return (
    <>
      <label class="share-link">
        {words.link}
        <textarea
          ref={field}
          readOnly
          rows={2}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <p class="share-copy">
        <button type="button" class="main-button" onClick={copy}>
          {words.copy}
        </button>{' '}
        <span role="status">{answer}</span>
      </p>
    </>
  );
}

function Code({ link, title }: { readonly link: string; readonly title: string }) {
  const [isLarge, setLarge] = useState(false);
  if (!fitsQrCode(link)) return <p>{words.noCode}</p>;
  return (
    <figure class="share-code">
      <figcaption>{words.code}</figcaption>
      <QrCode link={link} label={words.codeOf(title)} />
      <button
        type="button"
        onClick={() => {
          setLarge(true);
          fillScreen();
        }}
      >
        {words.large}
      </button>
      {isLarge ? <LargeCode link={link} title={title} close={() => setLarge(false)} /> : undefined}
    </figure>
  );
}

interface LargeCodeProps {
  readonly link: string;
  readonly title: string;
  readonly close: () => void;
}

/** The large view fills the window; the window fills the screen where the browser lets it. */
function fillScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => {
    // Not allowed in a frame of another site.
  });
}

function leaveScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen?.();
}

/** Escape closes it. */
function LargeCode({ link, title, close }: LargeCodeProps) {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = place.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      leaveScreen();
    };
  }, []);
  return (
    <dialog ref={place} class="qr-large" aria-label={words.code} onClose={close}>
      <h2>{title}</h2>
      <QrCode link={link} label={words.codeOf(title)} />
      <button type="button" onClick={close}>
        {words.small}
      </button>
    </dialog>
  );
}
