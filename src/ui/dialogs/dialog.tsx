// A dialog of the browser's own kind: it keeps the focus, closes on Escape, gives the focus back.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../text/index.js';

interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  /** Buttons of a question stand instead of "Close". */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Dialog({ title, close, actions, children }: DialogProps) {
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = place.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={place} class="dialog" aria-labelledby={id} onClose={close} closedby="any">
      <div class="dialog-body">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <div class="dialog-actions">
          {actions ?? (
            <button type="button" class="main-button" onClick={close}>
              {text.frame.close}
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly about: string;
  readonly yes: string;
  readonly no: string;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** Asks before something that cannot be taken back; the harmless answer comes first. */
export function Confirm({ title, about, yes, no, confirm, close }: ConfirmProps) {
  return (
    <Dialog
      title={title}
      close={close}
      actions={
        <>
          <button type="button" onClick={close}>
            {no}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => {
              close();
              confirm();
            }}
          >
            {yes}
          </button>
        </>
      }
    >
      <p>{about}</p>
    </Dialog>
  );
}
