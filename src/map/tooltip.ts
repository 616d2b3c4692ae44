// The small paper note beside the pointer. For eyes only: the panels tell the same in words.
import type { Point } from './projection.js';
import { fonts, theme } from './theme.js';

export interface Tooltip {
  show(lines: readonly string[], at: Point): void;
  hide(): void;
  /** Whether that point, in pixels of the host, is on the note or on the way to it from where it was shown. */
  holds(at: Point): boolean;
  remove(): void;
}

export function createTooltip(host: HTMLElement): Tooltip {
  const note = document.createElement('div');
  note.setAttribute('aria-hidden', 'true');
  Object.assign(note.style, {
    position: 'absolute',
    zIndex: '2',
    display: 'none',
    maxWidth: '260px',
    padding: '7px 11px 8px',
    background: theme.plate,
    color: theme.ink,
    border: `1px solid ${theme.ink}`,
    boxShadow: `2px 3px 0 ${theme.shade}`,
    font: `13px/1.4 ${fonts.reading}`,
    pointerEvents: 'none',
  });
  host.append(note);
  let shownAt: Point = [0, 0];
  return {
    show(lines, at) {
      shownAt = at;
      note.replaceChildren(...lines.map(lineOf));
      note.style.display = 'block';
      const room = [
        host.clientWidth - note.offsetWidth - 6,
        host.clientHeight - note.offsetHeight - 6,
      ];
      note.style.left = `${Math.max(6, Math.min(at[0] + 14, room[0] ?? 0))}px`;
      note.style.top = `${Math.max(6, Math.min(at[1] + 16, room[1] ?? 0))}px`;
    },
    hide() {
      note.style.display = 'none';
    },
    holds([x, y]) {
      if (note.style.display === 'none') return false;
      const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = note;
      const isAcross = x >= Math.min(left, shownAt[0]) && x <= left + width;
      return isAcross && y >= Math.min(top, shownAt[1]) && y <= top + height;
    },
    remove() {
      note.remove();
    },
  };
}

function lineOf(text: string, index: number): HTMLElement {
  const line = document.createElement('div');
  line.textContent = text;
  if (index === 0) line.style.fontWeight = '600';
  return line;
}
