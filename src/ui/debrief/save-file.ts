// Offers a text as a download, without a request to any host.
import type { RecordFile } from '../../session/index.js';

export function saveFile(file: RecordFile): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has its own copy by the time that the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
