// The few words the map itself writes; whoever opens the map brings them from the text room.
export interface MapWords {
  /** The map's name, first in its description: "Map". */
  readonly map: string;
  /** Heading of the key. */
  readonly key: string;
  /** What a symbol means, for the key. */
  readonly symbols: Readonly<Record<MapSymbol, string>>;
  /** A figure within its range: "3 of 5". */
  readonly valueOf: (value: number, max: number) => string;
  /** Points under way: "2 points planned for Libya". */
  readonly commitment: (points: number, crisis: string, state: 'planned' | 'committed') => string;
  /** Points that a place takes: "takes 2 points each turn". */
  readonly takes: (points: number) => string;
  /** Letters of the compass, after degrees. */
  readonly compass: Readonly<Record<'north' | 'south' | 'east' | 'west', string>>;
  /** What the map's own buttons and keys do. */
  readonly tools: {
    /** Said when the map has the focus: its keys. */
    readonly map: string;
    readonly closer: string;
    readonly further: string;
    readonly whole: string;
    /** Said when the map has come closer or gone back: "The map is at 150 percent." */
    readonly zoomed: (percent: number) => string;
  };
  /** Said of a crisis that is not open now. */
  readonly closed: string;
  /** What has been done and is still drawn, after all else: "Drawn on it: a hotline". */
  readonly drawn: (titles: readonly string[]) => string;
}
export type MapSymbol = 'client' | 'stake' | 'ties' | 'front';
