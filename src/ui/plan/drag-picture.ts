// What is seen while a counter is held: the counter under the pointer, the note beside it, rings around the signs
// of the map. For eyes only; it takes no pointer, and what it says is announced in words elsewhere.
import type { Spot } from '../map/map-door.js';

type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** A place of the map where the counter could be put, or over which it is held. */
export interface Ring {
  readonly box: Box;
  readonly isOpen: boolean;
  readonly isHere: boolean;
}
export interface DragPicture {
  move(at: Spot): void;
  /** No words: no note. */
  say(words: string, isOpen: boolean): void;
  ring(rings: readonly Ring[]): void;
  /** Takes everything away; the counter flies to where it came from, or is gone at once. */
  end(home: Spot | undefined): void;
}

interface PictureOptions {
  /** Arms are square, everything else is round. */
  readonly isArms: boolean;
  /** A hand hides what lies below its finger or pen. */
  readonly isHand: boolean;
}

/** CSS pixels between the pointer and the note. */
const besideMouse = 20;
const aboveHand = 64;
const edge = 8;
const flightMs = 180;
/** CSS pixels from a ring to the sign in it. */
const ringGap = 6;

export function drawDrag({ isArms, isHand }: PictureOptions): DragPicture {
  const layer = part('drag-layer');
  const counter = part(isArms ? 'drag-counter drag-arms' : 'drag-counter');
  const note = part('drag-note');
  const rings = part('drag-rings');
  layer.setAttribute('aria-hidden', 'true');
  layer.append(rings, counter, note);
  document.body.append(layer);
  let ringed = '';
  return {
    move(at) {
      place(counter, at);
      setBeside(note, at, isHand);
    },
    say(words, isOpen) {
      if (note.textContent !== words) note.textContent = words;
      note.toggleAttribute('data-shut', !isOpen);
    },
    ring(wanted) {
      const now = JSON.stringify(wanted);
      if (now !== ringed) rings.replaceChildren(...wanted.map(ringOf));
      ringed = now;
    },
    end(home) {
      note.remove();
      rings.remove();
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

/** Below the mouse and beside it, above a hand; always within the window. */
function setBeside(note: HTMLElement, [x, y]: Spot, isHand: boolean): void {
  const { width, height } = note.getBoundingClientRect();
  const above = y - height - (isHand ? aboveHand : besideMouse);
  const isLow = y + besideMouse + height > innerHeight - edge;
  const isAbove = isLow || (isHand && above > edge);
  const within = (wanted: number, room: number): number =>
    Math.round(Math.max(edge, Math.min(wanted, room - edge)));
  place(note, [
    within(isHand ? x - width / 2 : x + besideMouse, innerWidth - width),
    within(isAbove ? above : y + besideMouse, innerHeight - height),
  ]);
}

function ringOf({ box, isOpen, isHere }: Ring): HTMLElement {
  const ring = part('drag-ring');
  ring.toggleAttribute('data-shut', !isOpen);
  ring.toggleAttribute('data-here', isHere);
  const across = Math.max(box.width, box.height) + 2 * ringGap;
  ring.style.width = `${across}px`;
  ring.style.height = `${across}px`;
  place(ring, [box.x + box.width / 2, box.y + box.height / 2]);
  return ring;
}
