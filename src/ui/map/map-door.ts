// What the interface needs of a map. The page's opener fetches the map and hands it in; the interface
// and the map do not know each other.
import type { MapSourceView } from '../../session/index.js';

/** A place of the window, in CSS pixels. */
export type Spot = readonly [x: number, y: number];

/** Where counters can be put down on the map. */
export interface MapDrops {
  /** The signs of the open crises that are in sight. */
  dropSigns(): readonly {
    readonly crisis: string;
    readonly box: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;
  }[];
  /** The open crisis whose sign or country lies there. */
  crisisAt(at: Spot): string | undefined;
}

/** The maps on the page by the element that holds them. */
export const mapsAt = new WeakMap<Element, MapDrops>();

export interface ShownMap extends MapDrops {
  show(source: MapSourceView): void;
  play(facts: MapSourceView['facts'], speed: number): Promise<void>;
  skip(): void;
  destroy(): void;
}

export interface MapRequest {
  readonly host: HTMLElement;
  readonly source: MapSourceView;
  readonly onSelect: (crisis: string) => void;
  /** There is no graphics card, or no longer; the map is drawn without. */
  readonly onPlain: () => void;
}

/** Fetches the map and draws it into the host; rejects where it cannot be fetched or drawn. */
export type OpenMap = (request: MapRequest) => Promise<ShownMap>;
