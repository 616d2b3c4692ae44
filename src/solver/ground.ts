// What questions about a solved level stand on.
import type { Finder } from './find-state.js';
import type { Graph } from './graph.js';
import type { Values } from './values.js';

export interface Ground {
  readonly graph: Graph;
  readonly values: Values;
  readonly finder: Finder;
}
