// The map as SVG: what is seen first, everywhere where there is no WebGL, and in print. Built node
// by node; a text is only ever a text node.
import { type GroundLayer, type GroundShape, groundNames } from './ground.js';
import type { MapRenderer, OverlayName } from './renderer.js';
import { capOf, type Line, type Paint, polyline, type Shape, type TextShape } from './shapes.js';
import type { Stroke } from './symbols.js';
import { fonts } from './theme.js';
import type { Size } from './view.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function createSvgMap(host: HTMLElement): MapRenderer {
  const ground = sheetOf(host);
  const ink = sheetOf(host);
  ground.setAttribute('aria-hidden', 'true');
  ink.setAttribute('role', 'img');
  const layers = { lines: node('g'), ink: node('g'), act: node('g'), hover: node('g') };
  // Painted beyond the host's edges too, for when it is moved.
  Object.assign(ground.style, { overflow: 'visible', transformOrigin: '0 0' });
  let size: Size = { width: 1, height: 1 };
  const [table, plates] = [node('g'), node('g')];
  table.append(layers.lines, layers.ink, layers.act, layers.hover);
  ink.append(table, plates);
  const clock = createClock();
  const grounds = { base: layerOf(ground), tints: layerOf(ground), edges: layerOf(ground) };
  return {
    name: 'svg',
    draw(layout) {
      size = layout.size;
      for (const sheet of [ground, ink]) resize(sheet, size);
      ink.setAttribute('aria-label', layout.description);
      for (const name of groundNames) grounds[name](layout.ground[name]);
      layers.lines.replaceChildren(...layout.lines.map(drawLine));
      layers.ink.replaceChildren(...layout.ink.map(drawShape));
      plates.replaceChildren(...layout.plates.map(drawShape));
    },
    shift({ scale, x, y }) {
      table.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
      // The page's own transform: what was painted of the land is moved, not painted anew.
      const [right, down] = [(100 * x) / size.width, (100 * y) / size.height];
      ground.style.transform = `translate(${right}%, ${down}%) scale(${scale})`;
    },
    // The page does it: every colour is one of its tokens.
    repaint: () => undefined,
    overlay(name: OverlayName, strokes) {
      layers[name].replaceChildren(...strokes.map(drawStroke));
    },
    march(pixels) {
      for (const line of layers.lines.querySelectorAll('[data-marches]')) {
        line.setAttribute('stroke-dashoffset', (-pixels).toFixed(1));
      }
    },
    animate: clock.animate,
    finish: clock.finish,
    destroy() {
      clock.finish();
      ground.remove();
      ink.remove();
    },
  };
}

function node(name: string, attributes: Attributes = {}): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  return element;
}

function sheetOf(host: HTMLElement): SVGElement {
  const sheet = node('svg');
  Object.assign(sheet.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    // A layer of its own: neither signs that move nor a panel that scrolls have the land painted anew.
    willChange: 'transform',
  });
  host.append(sheet);
  return sheet;
}

function resize(sheet: SVGElement, size: Size): void {
  sheet.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
}

/** Redraws a layer of the ground when it has changed. */
function layerOf(ground: SVGElement): (layer: GroundLayer) => void {
  const group = node('g', { 'stroke-linejoin': 'round', 'fill-rule': 'evenodd' });
  ground.append(group);
  let drawn = '';
  return ({ key, view, shapes }) => {
    if (key === drawn) return;
    drawn = key;
    group.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.scale})`);
    group.replaceChildren(...shapes.map((shape) => drawGround(shape, view.scale)));
  };
}

function drawGround(shape: GroundShape, scale: number): SVGElement {
  const sheet = node('g', { ...paint(shape, scale), 'stroke-linecap': capOf(shape) });
  sheet.append(...shape.pieces.map((d) => node('path', { d })));
  return sheet;
}

function paint({ fill, stroke, width, dash, opacity }: Paint, scale = 1): Attributes {
  return {
    fill: fill ?? 'none',
    stroke,
    'stroke-width': width === undefined ? undefined : width / scale,
    'stroke-dasharray': dash?.map((length) => length / scale).join(' '),
    opacity,
  };
}

function drawShape(shape: Shape): SVGElement {
  if (shape.kind === 'path') return node('path', { d: shape.path, ...paint(shape) });
  if (shape.kind === 'text') return drawText(shape);
  const [cx, cy] = shape.at;
  return node('circle', { cx, cy, r: shape.radius, ...paint(shape) });
}

function drawText(shape: TextShape): SVGElement {
  const element = node('text', {
    x: shape.at[0],
    y: shape.at[1],
    fill: shape.fill,
    'font-family': fonts[shape.font],
    'font-size': shape.size,
    'font-weight': shape.bold ? 600 : undefined,
    'font-style': shape.italic ? 'italic' : undefined,
    'letter-spacing': shape.spacing,
    'text-anchor': shape.anchor,
    ...(shape.halo && {
      stroke: shape.halo,
      'stroke-width': 3.2,
      'stroke-linejoin': 'round',
      'stroke-opacity': 0.85,
      'paint-order': 'stroke',
    }),
  });
  element.append(document.createTextNode(shape.text));
  return element;
}

function drawLine(line: Line): SVGElement {
  return node('path', {
    d: polyline(line.points),
    fill: 'none',
    stroke: line.color,
    'stroke-width': line.width,
    'stroke-opacity': line.opacity,
    'stroke-dasharray': line.dash?.join(' '),
    'stroke-linecap': line.dash ? 'butt' : 'round',
    'data-marches': line.marches ? '' : undefined,
  });
}

function drawStroke({ points, color, width, opacity }: Stroke): SVGElement {
  return node('path', {
    d: polyline(points),
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-opacity': opacity,
    'stroke-linecap': 'round',
  });
}

/** Movements on the page's own frames. */
function createClock(): Pick<MapRenderer, 'animate' | 'finish'> {
  const running = new Set<() => void>();
  return {
    animate: (durationMs, frame) =>
      new Promise((resolve) => {
        const start = performance.now();
        let next = 0;
        const end = (): void => {
          cancelAnimationFrame(next);
          running.delete(end);
          frame(1);
          resolve();
        };
        const tick = (now: number): void => {
          const share = (now - start) / durationMs;
          if (share >= 1) {
            end();
            return;
          }
          frame(Math.max(0, share));
          next = requestAnimationFrame(tick);
        };
        running.add(end);
        next = requestAnimationFrame(tick);
      }),
    finish() {
      for (const end of [...running]) end();
    },
  };
}
