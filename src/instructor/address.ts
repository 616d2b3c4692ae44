// What the address asks of the editor: `#edit` the first page, `#edit=first-orders` a shipped level,
// `#edit=own.ID` a level that is kept in this browser.

export type EditAddress =
  | { readonly kind: 'start' }
  | { readonly kind: 'shipped'; readonly id: string }
  | { readonly kind: 'own'; readonly id: string };

const ownPrefix = 'own.';

/** Nothing where the fragment is not the editor's. */
export function parseEditAddress(hash: string): EditAddress | undefined {
  const match = /^#edit(?:=([A-Za-z0-9.-]*))?$/.exec(hash);
  if (match === null) return undefined;
  const name = match[1] ?? '';
  if (name.startsWith(ownPrefix)) return { kind: 'own', id: name.slice(ownPrefix.length) };
  return name === '' ? { kind: 'start' } : { kind: 'shipped', id: name };
}

/** The fragment that opens a kept level again. */
export function ownAddress(id: string): string {
  return `#edit=${ownPrefix}${id}`;
}
