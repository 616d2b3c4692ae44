// Where a longitude and latitude lie on the region's sheet: Lambert's conformal conic projection with the
// numbers that scripts/bake-geography.mjs baked the coastlines with. Conformal: shapes keep their
// angles, so that a bearing on the map is a bearing on the ground.
// Formulas: Snyder, Map Projections: A Working Manual (1987), p. 107, on the sphere.
export type Point = readonly [x: number, y: number];
export type LonLat = readonly [longitude: number, latitude: number];
/** From degrees to units of the sheet. */
export type Project = (at: LonLat) => Point;

/** What is baked: the 1600 × 1000 box, and around it what very wide or tall maps show. */
export const sheet = { x: -400, y: -150, width: 2400, height: 1300 } as const;

const radians = Math.PI / 180;
const meridian = 27;
const [southern, northern] = [20 * radians, 50 * radians];
const frame = { scale: 1450, left: -0.44, top: 1.09 };

const steepness = (latitude: number): number => Math.tan(Math.PI / 4 + latitude / 2);
const cone =
  Math.log(Math.cos(southern) / Math.cos(northern)) /
  Math.log(steepness(northern) / steepness(southern));
const reach = (Math.cos(southern) * steepness(southern) ** cone) / cone;

/** A place's point on the sheet, in units of the 1600 × 1000 box; it may lie outside the box. */
export function project([longitude, latitude]: LonLat): Point {
  const radius = reach / steepness(latitude * radians) ** cone;
  const angle = cone * (longitude - meridian) * radians;
  const east = radius * Math.sin(angle);
  const north = reach - radius * Math.cos(angle);
  return [(east - frame.left) * frame.scale, (frame.top - north) * frame.scale];
}

/** The shortest way over the globe from one place to another. */
export function greatCircle(from: LonLat, to: LonLat, pieces = 24): readonly LonLat[] {
  const [a, b] = [onSphere(from), onSphere(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, dot(a, b))));
  if (angle < 1e-9) return [from, to];
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const share = index / pieces;
    const [p, q] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
    return fromSphere([a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q]);
  });
}

type Vector = readonly [number, number, number];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
function onSphere([longitude, latitude]: LonLat): Vector {
  const [lambda, phi] = [longitude * radians, latitude * radians];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
function fromSphere([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}
