// The projection that the map computes against the one that baked its coastlines.
import { geoConicConformal } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { greatCircle, type LonLat, project } from '../../src/map/projection.js';

const reference = geoConicConformal()
  .rotate([-27, 0])
  .parallels([20, 50])
  .scale(1450)
  .translate([0.44 * 1450, 1.09 * 1450]);

const cities: Readonly<Record<string, LonLat>> = {
  Moscow: [37.6, 55.8],
  Kyiv: [30.52, 50.45],
  Benghazi: [20.07, 32.12],
  Tripoli: [13.19, 32.89],
  Jufra: [16.0, 29.2],
  Tehran: [51.39, 35.69],
  Bushehr: [50.89, 28.83],
  'Abu Dhabi': [54.37, 24.45],
};

describe('the projection', () => {
  it('gives the same points as the one that baked the coastlines', () => {
    for (let longitude = -20; longitude <= 80; longitude += 5) {
      for (let latitude = 10; latitude <= 70; latitude += 5) {
        const [x, y] = project([longitude, latitude]);
        const [rx, ry] = reference([longitude, latitude]) ?? [0, 0];
        expect(x).toBeCloseTo(rx, 6);
        expect(y).toBeCloseTo(ry, 6);
      }
    }
  });

  it('puts every city of the argument well inside the box', () => {
    for (const [name, at] of Object.entries(cities)) {
      const [x, y] = project(at);
      expect(x > 60 && x < 1540 && y > 60 && y < 940, name).toBe(true);
    }
  });

  it('draws the shortest way from one place to another', () => {
    const arc = greatCircle([0, 50], [60, 50], 10).map(project);
    const ends = [arc[0], arc[10]].map((point) => point?.map(Math.round));
    expect(ends).toEqual([project([0, 50]), project([60, 50])].map((at) => at.map(Math.round)));
    // Half way, a great circle between two places of one latitude lies north of it.
    expect(arc[5]?.[1]).toBeLessThan(project([30, 50])[1] - 20);
  });

  it('draws no way between a place and itself but a point', () => {
    const [from, to] = greatCircle([30, 40], [30, 40]);
    expect(from).toEqual(to);
  });
});
