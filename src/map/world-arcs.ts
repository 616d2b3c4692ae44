// Reads the lines of assets/geography/world.json, which scripts/bake-world.mjs writes: each number a
// sign or more, each line a word. Coarse lines may be rounded a little, so that a map of a small part
// of the world shows coasts rather than corners.
import type { LonLat } from './projection.js';

const signs =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.,:;!?()[]{}<>=*/&%$#@~^_|`';
const half = 45;
const places = new Map([...signs].map((sign, place) => [sign, place]));

/** Lines in degrees; a line over the 180th meridian goes on beyond 180 or -180. */
export function readArcs(text: string, unitsADegree: number): readonly (readonly LonLat[])[] {
  return text.split(' ').map((word) => {
    const numbers = readNumbers(word);
    const points: LonLat[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      points.push([x / unitsADegree, y / unitsADegree]);
    }
    return points;
  });
}

function readNumbers(word: string): readonly number[] {
  const numbers: number[] = [];
  let [value, weight] = [0, 1];
  for (const sign of word) {
    const place = places.get(sign) ?? 0;
    value += (place % half) * weight;
    weight *= half;
    if (place >= half) continue;
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, weight] = [0, 1];
  }
  return numbers;
}

/** Cuts each corner of a line, as often as asked; its ends stay, so that lines still meet. */
export function rounded(line: readonly LonLat[], times: number): readonly LonLat[] {
  if (times === 0 || line.length < 3) return line;
  const cut: LonLat[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    const after = line[index + 1];
    if (before === undefined || after === undefined) cut.push(point);
    else cut.push(toward(point, before), toward(point, after));
  });
  return rounded(cut, times - 1);
}

const toward = ([x, y]: LonLat, [tx, ty]: LonLat): LonLat => [x + (tx - x) / 4, y + (ty - y) / 4];
