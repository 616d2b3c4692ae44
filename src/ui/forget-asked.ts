// What the address asks for holds until the player chooses otherwise; then it leaves the address.

/** Takes a part out of the query of the address; nothing is loaded anew. */
export function forgetAsked(part: string): void {
  const rest = new URLSearchParams(location.search);
  if (!rest.has(part)) return;
  rest.delete(part);
  const query = rest.size === 0 ? '' : `?${rest}`;
  history.replaceState(undefined, '', `${location.pathname}${query}${location.hash}`);
}
