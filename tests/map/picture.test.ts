// What the map shows, before anything is drawn: a pure function of the position.
import { describe, expect, it } from 'vitest';
import { createPicture, type MapPicture } from '../../src/map/picture.js';
import { project } from '../../src/map/projection.js';
import { createRegion } from '../../src/map/region.js';
import { applyFact } from '../../src/map/source.js';
import { source } from './example.js';

const geography = await createRegion();
const picture = createPicture(source, geography);

const markerAt = (of: MapPicture, place: string) => {
  const marker = of.markers.find((each) => each.place === place);
  if (marker === undefined) throw new Error(`no marker at ${place}`);
  return marker;
};

describe('the picture', () => {
  it('is the same for the same position', () => {
    expect(createPicture(source, geography)).toEqual(picture);
  });

  it('tints the countries of the capital, of open, closed and chosen crises', () => {
    const toneOf = (name: string) =>
      picture.tones[geography.countries.findIndex((country) => country.name === name)];
    expect(toneOf('Russia')).toBe('home');
    expect(toneOf('Libya')).toBe('selected');
    expect(toneOf('Iran')).toBe('closed');
    expect(toneOf('France')).toBe('quiet');
    const { selected: _, ...unchosen } = source;
    const other = createPicture(unchosen, geography);
    expect(other.tones[picture.tones.indexOf('selected')]).toBe('crisis');
  });

  it('shows each mapped track at its place, and no other', () => {
    const gauges = picture.markers.flatMap(({ place, gauges }) =>
      gauges.map(({ track, as, filled, of }) => `${place} ${track} ${as} ${filled}/${of}`),
    );
    expect(gauges).toEqual([
      'jufra stake stake 1/2',
      'tehran strength client 2/3',
      'natanz ties ties 0/3',
      'kyiv front front 1/2',
    ]);
  });

  it('counts a gauge from the least value of its track, and names its step', () => {
    const tracks = source.tracks.map((track) =>
      track.id === 'front'
        ? { ...track, min: -1, value: -1, steps: ['giving way', 'holding', 'x', 'y'] }
        : track,
    );
    const [gauge] = markerAt(createPicture({ ...source, tracks }, geography), 'kyiv').gauges;
    expect(gauge).toMatchObject({ filled: 0, of: 3, word: 'giving way' });
  });

  it('names the rungs of the ladder, and its figures where it has no words', () => {
    expect(picture.ladders).toEqual([
      {
        track: 'ladder',
        name: 'Track ladder',
        rungs: ['calm', 'incident', 'brink', 'war'],
        current: 1,
      },
    ]);
    const tracks = source.tracks.map((track) => ({ ...track, steps: [] }));
    expect(createPicture({ ...source, tracks }, geography).ladders[0]?.rungs).toEqual([
      '0',
      '1',
      '2',
      '3',
    ]);
  });

  it('leads points from the capital to their crisis, and draws none where none are spent', () => {
    expect(picture.flows).toHaveLength(1);
    const [flow] = picture.flows;
    expect(flow).toMatchObject({ crisis: 'west', place: 'tripoli', points: 3, state: 'planned' });
    const round = (point: readonly number[] | undefined) => point?.map(Math.round);
    expect(round(flow?.path[0])).toEqual(round(project([37.6, 55.8])));
    expect(round(flow?.path.at(-1))).toEqual(round(project([13.19, 32.89])));
  });

  it('draws a deed once, however many facts tell of it', () => {
    expect(picture.deeds.map(({ as, path }) => [as, path.length > 1])).toEqual([['strike', true]]);
  });

  it('tells scenery from places in play', () => {
    const places = [...source.places, { id: 'x', name: 'X', at: [20, 40], kind: 'city' } as const];
    const markers = createPicture({ ...source, places }, geography).markers;
    expect(markers.filter(({ inPlay }) => !inPlay).map(({ place }) => place)).toEqual(['x']);
  });

  it('moves the tracks that a fact changed, and leaves the source as it was', () => {
    const fact = {
      title: 'A gift',
      changes: [
        { target: 'strength', after: 3 },
        { target: 'purse', after: 1 },
      ],
    };
    const after = applyFact(source, fact);
    expect(markerAt(createPicture(after, geography), 'tehran').gauges[0]?.filled).toBe(3);
    expect(markerAt(createPicture(source, geography), 'tehran').gauges[0]?.filled).toBe(2);
    expect(after.facts.at(-1)).toBe(fact);
  });

  it('says which id it does not know', () => {
    expect(() => createPicture({ ...source, capital: 'atlantis' }, geography)).toThrow('atlantis');
  });
});
