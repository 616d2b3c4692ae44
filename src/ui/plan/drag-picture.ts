// What is seen while a counter is held: the counter under the pointer, the note beside it, rings around the signs
// of the map. For eyes only; it takes no pointer, and what it says is announced in words elsewhere.
import type { Spot } from '../map/map-door.js';

type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** A place of the map where the counter could be put. */
export interface Ring {
  readonly box: Box;
  readonly isOpen: boolean;
  readonly isHere: boolean;
  /** Empty where there is no room for words. */
  readonly words: string;
}
export interface DragPicture {
  move(at: Spot): void;
  /** No words: no note. */
  say(words: string, isOpen: boolean): void;
  ring(rings: readonly Ring[]): void;
  /** Takes everything away; back to where it came from, or at once. */
  end(home: Spot | undefined): void;
}

interface PictureOptions {
  readonly at: Spot;
  /** Arms are square, everything else is round. */
  readonly isArms: boolean;
  /** A finger hides what lies under it. */
  readonly isFinger: boolean;
}

/** CSS pixels between the pointer and the note. */
const besideMouse = 20;
const aboveFinger = 64;
const edge = 8;
const flightMs = 180;

export function drawDrag({ at, isArms, isFinger }: PictureOptions): DragPicture {
  const layer = part('drag-layer');
  const counter = part(isArms ? 'drag-counter drag-arms' : 'drag-counter');
  const note = part('drag-note');
  layer.setAttribute('aria-hidden', 'true');
  layer.append(counter, note);
  document.body.append(layer);
  let rings: readonly HTMLElement[] = [];
  let last = at;
  const move = (next: Spot): void => {
    last = next;
    place(counter, next);
    setBeside(note, next, isFinger);
  };
  move(at);
  return {
    move,
    say(words, isOpen) {
      if (note.textContent === words) return;
      note.textContent = words;
      note.toggleAttribute('data-shut', !isOpen);
      counter.toggleAttribute('data-shut', words !== '' && !isOpen);
      setBeside(note, last, isFinger);
    },
    ring(wanted) {
      for (const old of rings) old.remove();
      rings = wanted.map(ringOf);
      layer.prepend(...rings);
    },
    end(home) {
      note.remove();
      for (const old of rings) old.remove();
      if (home === undefined) {
        layer.remove();
        return;
      }
      counter.classList.add('drag-home');
      place(counter, home);
      setTimeout(() => layer.remove(), flightMs);
    },
  };
}

function part(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

function place(element: HTMLElement, [x, y]: Spot): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
}

/** Below the mouse and beside it, above a finger; always within the window. */
function setBeside(note: HTMLElement, [x, y]: Spot, isFinger: boolean): void {
  const { width, height } = note.getBoundingClientRect();
  const isLow = y + besideMouse + height > innerHeight - edge;
  const above = y - height - (isFinger ? aboveFinger : besideMouse);
  const left = isFinger ? x - width / 2 : x + besideMouse;
  const within = (wanted: number, room: number): number =>
    Math.max(edge, Math.min(wanted, room - edge));
  const isAbove = (isFinger && above > edge) || isLow;
  place(note, [
    Math.round(within(left, innerWidth - width)),
    Math.round(within(isAbove ? above : y + besideMouse, innerHeight - height)),
  ]);
}

function ringOf({ box, isOpen, isHere, words }: Ring): HTMLElement {
  const ring = part('drag-ring');
  ring.toggleAttribute('data-shut', !isOpen);
  ring.toggleAttribute('data-here', isHere);
  place(ring, [box.x, box.y]);
  ring.style.width = `${box.width}px`;
  ring.style.height = `${box.height}px`;
  if (words !== '') {
    const tag = part('drag-tag');
    tag.textContent = words;
    ring.append(tag);
  }
  return ring;
}
