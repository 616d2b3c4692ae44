// A small position for the map's tests: real places, made-up tracks.
import type { MapSource, MapTrack, MapWords } from '../../src/map/index.js';

export const words: MapWords = {
  map: 'Map',
  key: 'Key',
  symbols: { client: 'Strength', stake: 'Stake', ties: 'Ties', front: 'Front' },
  valueOf: (value, max) => `${value} of ${max}`,
  commitment: (points, crisis, state) => `${points} points ${state} for ${crisis}`,
  takes: (points) => `takes ${points} points each turn`,
  closed: 'closed',
  drawn: (titles) => `Drawn: ${titles.join('; ')}`,
  compass: { north: 'N', south: 'S', east: 'E', west: 'W' },
  tools: {
    map: 'Map keys',
    closer: 'Closer',
    further: 'Further',
    whole: 'Whole',
    zoomed: (percent) => `At ${percent} %`,
  },
};

const track = (id: string, value: number, max: number, map: MapTrack['map']): MapTrack => ({
  id,
  name: `Track ${id}`,
  value,
  min: 0,
  max,
  steps: [],
  map,
});

export const source: MapSource = {
  places: [
    { id: 'moscow', name: 'Moscow', at: [37.6, 55.8], kind: 'capital' },
    { id: 'tripoli', name: 'Tripoli', at: [13.19, 32.89], kind: 'city' },
    { id: 'jufra', name: 'Jufra', at: [16.0, 29.2], kind: 'base' },
    { id: 'tehran', name: 'Tehran', at: [51.39, 35.69], kind: 'city' },
    { id: 'natanz', name: 'Natanz', at: [51.73, 33.72], kind: 'site' },
    { id: 'kyiv', name: 'Kyiv', at: [30.52, 50.45], kind: 'city' },
  ],
  capital: 'moscow',
  crises: [
    { id: 'west', name: 'The west', place: 'tripoli', open: true },
    { id: 'east', name: 'The east', place: 'tehran', open: false },
  ],
  selected: 'west',
  tracks: [
    track('strength', 2, 3, { as: 'client', place: 'tehran' }),
    track('stake', 1, 2, { as: 'stake', place: 'jufra' }),
    track('ties', 0, 3, { as: 'ties', place: 'natanz' }),
    track('front', 1, 2, { as: 'front', place: 'kyiv' }),
    {
      ...track('ladder', 1, 3, { as: 'ladder' }),
      steps: ['calm', 'incident', 'brink', 'war'],
    },
    track('quiet', 1, 2, undefined),
  ],
  commitments: [
    { crisis: 'west', points: 3, state: 'planned' },
    { crisis: 'east', points: 0, state: 'planned' },
  ],
  facts: [
    { title: 'A raid', map: { as: 'strike', from: 'jufra', to: 'tripoli' }, changes: [] },
    { title: 'The same raid', map: { as: 'strike', from: 'jufra', to: 'tripoli' }, changes: [] },
    { title: 'Nothing to see', changes: [] },
  ],
};
