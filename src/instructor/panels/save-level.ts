// Saves a text as a file, without a request to any host.

/** Offers a level's text as a download under its id. */
export function saveLevel(text: string, id: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(id)}.yaml`;
  link.click();
  // The download has its own copy by the time that the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function fileName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60) || 'level';
}
