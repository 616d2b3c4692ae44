// The names on a map of a part of the world: countries where most of them shows, seas where they are
// in view. How large a name is depends on how much of the sheet its land takes.
import packed from '../../assets/geography/world.json' with { type: 'json' };
import { type Country, type GeographyName, isWithin } from './geography.js';
import { middle, nameFor } from './name-places.js';
import type { LonLat, Project } from './projection.js';
import type { Rect } from './shapes.js';

interface Ground {
  readonly countries: readonly Country[];
  readonly project: Project;
  readonly sheet: Rect;
  /** Degrees from west to east. */
  readonly across: number;
}
const places = new Map(packed.countries.map(({ name, at }) => [name, lonLatOf(at)]));

export function worldNames(ground: Ground): readonly GeographyName[] {
  return [
    ...ground.countries.flatMap((country) => landName(country, ground)),
    ...waterNames(ground),
  ];
}

const landName = (country: Country, { project, sheet }: Ground): readonly GeographyName[] =>
  nameFor(country, sheet, project(places.get(country.name) ?? [0, 0]));

/** On a map of half the world a strait is nothing but its name. */
function waterNames({ project, across }: Ground): readonly GeographyName[] {
  const less = across > 200 ? 2 : across > 90 ? 1 : 0;
  return packed.waters.flatMap((water) => {
    const [name, size, at] = water;
    if (typeof name !== 'string' || typeof size !== 'number' || !Array.isArray(at)) return [];
    const point = project(lonLatOf(at));
    const shown = size === 1 ? 1 : size + less;
    return isWithin(middle, point) && shown <= 3
      ? [{ name, water: true, size: shown, at: point }]
      : [];
  });
}

function lonLatOf([longitude = 0, latitude = 0]: readonly number[]): LonLat {
  return [longitude, latitude];
}
