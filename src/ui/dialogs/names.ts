// The dialogs, and the keys that open them.
export const dialogNames = ['log', 'rules', 'glossary', 'settings', 'early', 'share'] as const;
export type DialogName = (typeof dialogNames)[number];

/** By lower-case key. */
export const dialogKeys: ReadonlyMap<string, DialogName> = new Map([
  ['l', 'log'],
  ['r', 'rules'],
  ['g', 'glossary'],
  ['s', 'settings'],
]);
