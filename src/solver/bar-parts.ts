// What varies in a bar's name: a crisis, some crises, a tag of stances, some premises.

/** What the varying parts of a bar's name say. */
export interface BarParts {
  readonly CRISIS?: string;
  readonly CRISES?: readonly string[];
  readonly TAG?: string;
  readonly PREMISES?: readonly string[];
}
