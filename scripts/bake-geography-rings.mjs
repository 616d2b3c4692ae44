// Rings of points, as the map's bake needs them: is a point within, which half lies north of a
// parallel, two parts along a line, which ring is another's hole. A ring ends with its first point.

/** Whether a ring holds a point. */
export function inside([x, y], ring) {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}

/** The part of a ring on one side of a parallel: `keep` 1 for north of it, -1 for south. */
export function halfOf(ring, latitude, keep) {
  const cut = [];
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [a, b] = [ring[i], ring[i + 1]];
    const [da, db] = [keep * (a[1] - latitude), keep * (b[1] - latitude)];
    if (da >= 0) cut.push(a);
    if (da * db < 0) {
      const share = da / (da - db);
      cut.push([a[0] + (b[0] - a[0]) * share, latitude]);
    }
  }
  if (cut.length > 0) cut.push(cut[0]);
  return cut;
}

/** Parts a ring in two along a line whose ends lie near two of the ring's points. */
export function splitRing(ring, line) {
  const open = ring.slice(0, -1);
  const nearest = ([x, y]) =>
    open.reduce(
      (best, point, index) => {
        const far = (point[0] - x) ** 2 + (point[1] - y) ** 2;
        return far < best.far ? { far, index } : best;
      },
      { far: Infinity, index: 0 },
    ).index;
  const [start, end] = [nearest(line[0]), nearest(line[line.length - 1])];
  const walk = (from, to) => {
    const points = [];
    for (let i = from; i !== to; i = (i + 1) % open.length) points.push(open[i]);
    return [...points, open[to]];
  };
  const middle = line.slice(1, -1);
  const close = (points) => [...points, points[0]];
  return [
    close([...walk(start, end), ...[...middle].reverse()]),
    close([...walk(end, start), ...middle]),
  ];
}

/** Rings of one polygon, after cutting: outer ones, each with the holes it holds. */
export function nest(rings) {
  const bySize = [...rings].sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  const polygons = [];
  for (const ring of bySize) {
    const holder = polygons.find((polygon) => inside(ring[0], polygon[0]));
    if (holder === undefined) polygons.push([ring]);
    else holder.push(ring);
  }
  return polygons;
}

/** Signed by the ring's turn. */
export function area(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  }
  return sum / 2;
}
