// A level from a file, by button or dropped, or from pasted text.
import { useEffect, useId, useState } from 'preact/hooks';
import { levelLimits } from '../../levels/index.js';
import { decodeLevelText } from '../../record/index.js';
import { editorText } from '../../text/index.js';
import { cleanText } from './new-level.js';

const words = editorText.start;

interface OpenFileProps {
  readonly useText: (text: string) => void;
}

export function OpenFile({ useText }: OpenFileProps) {
  const id = useId();
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  const [pasted, setPasted] = useState('');
  const open = async (file: File): Promise<void> => {
    const read = await readLevelFile(file);
    setTrouble(read.kind === 'trouble' ? read.trouble : undefined);
    if (read.kind === 'text') useText(read.text);
  };
  const isDragged = useDrop(open);
  return (
    <section aria-labelledby={id} class="files">
      <h2 id={id}>{words.file}</h2>
      <p id={`${id}-about`}>{words.fileAbout}</p>
      <label class="file-button">
        {words.openFile}
        <input
          type="file"
          class="spoken"
          accept=".yaml,.yml,.json,text/yaml,application/json"
          aria-describedby={`${id}-about`}
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) await open(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status">
        {trouble === undefined ? undefined : <p class="file-trouble">{trouble}</p>}
      </div>
      <label class="paste">
        {words.paste}
        <textarea
          rows={5}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        disabled={pasted.trim() === ''}
        onClick={() => {
          const read = readPasted(pasted);
          setTrouble(read.kind === 'trouble' ? read.trouble : undefined);
          if (read.kind === 'text') useText(read.text);
        }}
      >
        {words.openPasted}
      </button>
      {isDragged ? (
        <p class="drop-sign" aria-hidden="true">
          {words.drop}
        </p>
      ) : undefined}
    </section>
  );
}

const tooLarge = words.tooLarge(String(levelLimits.fileSize / 1024));

function isTooLarge(size: number): boolean {
  return size > levelLimits.fileSize;
}

type ReadLevelFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'trouble'; readonly trouble: string };

/** Pasted words: the text of a level, or a link that holds one. */
function readPasted(words: string): ReadLevelFile {
  const link = /#own=\S+/.exec(words)?.[0];
  if (link === undefined || /^\w+:\s*$/m.test(words)) return sized(words);
  const decoded = decodeLevelText(link);
  if (decoded.kind === 'refused') return { kind: 'trouble', trouble: editorText.start.badLink };
  return sized(decoded.text);
}

function sized(words: string): ReadLevelFile {
  const text = cleanText(words);
  return isTooLarge(text.length) ? { kind: 'trouble', trouble: tooLarge } : { kind: 'text', text };
}

/** A file far over the limit is not even read. */
async function readLevelFile(file: File): Promise<ReadLevelFile> {
  // A character takes up to four bytes.
  if (isTooLarge(file.size / 4)) return { kind: 'trouble', trouble: tooLarge };
  try {
    const text = cleanText(await file.text());
    return isTooLarge(text.length)
      ? { kind: 'trouble', trouble: tooLarge }
      : { kind: 'text', text };
  } catch {
    return { kind: 'trouble', trouble: words.unreadable };
  }
}

/** A file may be dropped anywhere on the page. */
function useDrop(open: (file: File) => Promise<void>): boolean {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setDragged(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragged(false);
    };
    const drop = (event: DragEvent): void => {
      setDragged(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void open(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isDragged;
}
