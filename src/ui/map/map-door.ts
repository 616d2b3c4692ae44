// What the interface needs of a map. The page's opener fetches the map and hands it in; the interface
// and the map do not know each other.
import type { MapSourceView } from '../../session/index.js';

export interface ShownMap {
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
