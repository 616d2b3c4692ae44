// Offers a text as a download, without a request to any host.
import type { RecordFile, Session } from '../../session/index.js';

export function saveFile(file: RecordFile): void {
  const type = file.name.endsWith('.json') ? 'application/json' : 'text/plain;charset=utf-8';
  const address = URL.createObjectURL(new Blob([file.text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has its own copy by the time that the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** The game on the table as a file. */
export async function saveGame(session: Session): Promise<void> {
  const file = await session.actions.exportRecord();
  if (file !== undefined) saveFile(file);
}
