// The focus goes to the heading of what has just come.
export function focusHeading(place: HTMLElement | null): void {
  place?.querySelector('h1')?.focus({ preventScroll: true });
}
