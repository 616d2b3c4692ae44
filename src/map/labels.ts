// The map's lettering: names of places with their ties, names of lands and waters. A crisis is
// written largest, scenery smallest; a small map writes only what is in play.
import { countryAt, type Geography, type GeographyName, holds } from './geography.js';
import type { Sign } from './markers.js';
import type { Gauge, MapPicture } from './picture.js';
import type { LabelRequest, PlacedLabel } from './placement.js';
import { measure, type Rect, type Shape, type TextShape } from './shapes.js';
import { diamondStep, diamonds } from './symbols.js';
import { theme } from './theme.js';
import { toScreen, toSheet, type View } from './view.js';

interface Row {
  readonly text: string;
  readonly size: number;
  readonly style: Pick<TextShape, 'fill' | 'bold' | 'italic' | 'spacing' | 'halo' | 'font'>;
}
export interface Label {
  readonly request: LabelRequest;
  readonly rows: readonly Row[];
  readonly ties: readonly Gauge[];
}

const leading = 1.22;
const tiesHeight = 12;

export function markerLabels(signs: readonly Sign[], roomy: boolean): readonly Label[] {
  return signs.map(({ marker, at, clear }) => {
    const rows = rowsOf(marker, roomy);
    const ties = marker.gauges.filter((gauge) => gauge.as === 'ties');
    return {
      rows,
      ties,
      request: {
        id: marker.place,
        at,
        clear: clear + (marker.crisis ? 3 : 5),
        ...extentOf(rows, ties),
        weight: weightOf(marker),
        tied: marker.inPlay,
      },
    };
  });
}

function weightOf(marker: Sign['marker']): number {
  if (marker.crisis) return marker.crisis.open ? 100 : 80;
  if (marker.isCapital) return 90;
  if (marker.gauges.length > 0) return 70;
  if (marker.inPlay) return 60;
  return marker.kind === 'base' ? 30 : 20;
}

function rowsOf(marker: Sign['marker'], roomy: boolean): readonly Row[] {
  const small = roomy ? 12 : 11.5;
  const plain = { fill: theme.inkSoft, font: 'reading', halo: theme.paper } as const;
  const words = marker.gauges
    .filter((gauge) => gauge.as === 'front')
    .flatMap(({ name, word }) =>
      // The word alone, under the name of a place, would seem to speak of the place.
      word === undefined || !roomy
        ? []
        : [{ text: `${name}: ${word}`, size: small, style: { ...plain, italic: true } }],
    );
  if (marker.crisis) {
    const style = { ...plain, bold: true, fill: theme.ink };
    const first = { text: marker.crisis.name, size: roomy ? 16 : 14, style };
    const second = { text: marker.name, size: small, style: { ...plain, italic: true } };
    const isSame = marker.crisis.name === marker.name;
    return [first, ...(roomy && !isSame ? [second] : []), ...words];
  }
  const style = marker.isCapital ? { ...plain, bold: true, fill: theme.ink } : plain;
  const size = marker.isCapital ? (roomy ? 15 : 13) : marker.inPlay ? small + 0.5 : 11.5;
  return [{ text: marker.name, size, style }, ...words];
}

function extentOf(rows: readonly Row[], ties: readonly Gauge[]) {
  const widths = rows.map(
    ({ text, size, style }) => measure(text, size, style.spacing) * (style.bold ? 1.06 : 1),
  );
  const height = rows.reduce((sum, row) => sum + row.size * leading, 0);
  return {
    width: Math.max(...widths, ...ties.map(({ of }) => of * diamondStep)),
    height: height + ties.length * tiesHeight,
  };
}

export function nameLabels(
  picture: MapPicture,
  geography: Geography,
  { view, roomy, isClose }: { view: View; roomy: boolean; isClose: boolean },
): readonly Label[] {
  const written = new Set(picture.markers.flatMap(({ crisis }) => (crisis ? [crisis.name] : [])));
  return geography.names
    .filter(({ name, size }) => !written.has(name) && size <= (roomy || isClose ? 3 : 2))
    .map((name) => {
      const size = roomy ? 15.5 - 1.5 * name.size : 13 - name.size;
      const spacing = name.water ? 1.4 : 2.2;
      const row: Row = {
        text: name.water ? name.name : name.name.toUpperCase(),
        size: Math.max(11, size),
        style: name.water
          ? { fill: theme.seaName, font: 'reading', italic: true, spacing }
          : { fill: theme.landName, font: 'reading', spacing },
      };
      const request = {
        id: `name ${name.name}`,
        at: toScreen(view, name.at),
        clear: 0,
        ...extentOf([row], []),
        weight: 10 - name.size,
        centred: true,
        fits: standsOn(geography, name, view),
      };
      return { rows: [row], ties: [], request };
    });
}

/** A name stays on its own land or water, nearly all of it; loosely, its middle at least. */
function standsOn(geography: Geography, name: GeographyName, view: View) {
  const { isGlobe, outline } = geography;
  const home = name.water ? -1 : countryAt(geography, name.at);
  return ({ x, y, width, height }: Rect, loosely: boolean): boolean => {
    const reach = (loosely ? 0.25 : 0.42) * width;
    return [-reach, 0, reach].every((across) => {
      const point = toSheet(view, [x + width / 2 + across, y + height / 2]);
      return countryAt(geography, point) === home && (!isGlobe || holds(outline, point));
    });
  };
}

export function labelShapes(
  labels: readonly Label[],
  placed: readonly PlacedLabel[],
): readonly Shape[] {
  const byId = new Map(labels.map((label) => [label.request.id, label]));
  return placed.flatMap((place) => {
    const label = byId.get(place.id);
    return label === undefined ? [] : [...tie(label, place), ...write(label, place)];
  });
}

function tie({ request }: Label, { tie: end }: PlacedLabel): readonly Shape[] {
  if (end === undefined) return [];
  const [x, y] = request.at;
  const far = Math.hypot(end[0] - x, end[1] - y) || 1;
  const start = [
    x + ((end[0] - x) * request.clear) / far,
    y + ((end[1] - y) * request.clear) / far,
  ];
  const path = `M${start.join(' ')}L${end.join(' ')}`;
  return [{ kind: 'path', path, stroke: theme.inkSoft, width: 0.8 }];
}

function write({ rows, ties }: Label, { box, anchor }: PlacedLabel): readonly Shape[] {
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
  const x = box.x + box.width * share;
  let y = box.y;
  const shapes: Shape[] = [];
  for (const { text, size, style } of rows) {
    shapes.push({ kind: 'text', text, size, ...style, anchor, at: [x, y + size] });
    y += size * leading;
  }
  for (const gauge of ties) {
    const left = box.x + (box.width - gauge.of * diamondStep) * share;
    shapes.push(...diamonds([left, y + 6], gauge));
    y += tiesHeight;
  }
  return shapes;
}
