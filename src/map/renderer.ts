// What a renderer must be able to do: draw a laid-out map, draw strokes over it, and lend its
// clock to a movement. Everything else is the stage's (stage.ts), so the two look alike.
import type { Shift } from './camera.js';
import type { MapLayout } from './layout.js';
import type { Stroke } from './symbols.js';

export type OverlayName = 'act' | 'hover';

export interface MapRenderer {
  readonly name: 'svg' | 'phaser';
  /** Moves and enlarges what is drawn, but for the plates, without drawing it anew. */
  shift(shift: Shift): void;
  /** Draws all of a layout; overlays stay as they are. */
  draw(layout: MapLayout): void;
  /** Draws the same layout in the page's colours as they are now. */
  repaint(): void;
  overlay(name: OverlayName, strokes: readonly Stroke[]): void;
  /** Moves the dashes of marching lines on by so many pixels. */
  march(pixels: number): void;
  /** Calls `frame` with shares from 0 to 1, the last one exactly 1; resolves after it. */
  animate(durationMs: number, frame: (share: number) => void): Promise<void>;
  /** Ends every movement at once, with its last frame. */
  finish(): void;
  destroy(): void;
}
