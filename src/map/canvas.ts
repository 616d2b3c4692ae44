// Draws shapes on a canvas: the quiet pictures that Phaser then shows as textures.
import type { GroundLayer } from './ground.js';
import { inkOf } from './inks.js';
import { capOf, fontOf, type Paint, type Shape, type TextShape } from './shapes.js';

type Context = CanvasRenderingContext2D;

/** `ratio` is device pixels a CSS pixel. */
export function paintGround(context: Context, { view, shapes }: GroundLayer, ratio: number): void {
  const scale = ratio * view.scale;
  context.setTransform(scale, 0, 0, scale, ratio * view.x, ratio * view.y);
  context.lineJoin = 'round';
  for (const shape of shapes) {
    context.lineCap = capOf(shape);
    paintPath(context, new Path2D(shape.pieces.join('')), shape, view.scale);
  }
  context.lineCap = 'butt';
}

export function paintShapes(context: Context, shapes: readonly Shape[], ratio: number): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineJoin = 'miter';
  for (const shape of shapes) {
    if (shape.kind === 'text') paintText(context, shape);
    else paintPath(context, pathOf(shape), shape, 1);
  }
}

function pathOf(shape: Exclude<Shape, TextShape>): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.path);
  const path = new Path2D();
  path.arc(shape.at[0], shape.at[1], shape.radius, 0, 2 * Math.PI);
  return path;
}

function paintPath(context: Context, path: Path2D, paint: Paint, scale: number): void {
  context.globalAlpha = paint.opacity ?? 1;
  if (paint.fill !== undefined) {
    context.fillStyle = inkOf(paint.fill);
    context.fill(path, 'evenodd');
  }
  if (paint.stroke !== undefined) {
    context.strokeStyle = inkOf(paint.stroke);
    context.lineWidth = (paint.width ?? 1) / scale;
    context.setLineDash((paint.dash ?? []).map((length) => length / scale));
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function paintText(context: Context, shape: TextShape): void {
  context.font = fontOf(shape);
  context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
  context.letterSpacing = `${shape.spacing ?? 0}px`;
  context.setLineDash([]);
  if (shape.halo !== undefined) {
    context.globalAlpha = 0.85;
    context.lineJoin = 'round';
    context.lineWidth = 3.2;
    context.strokeStyle = inkOf(shape.halo);
    context.strokeText(shape.text, ...shape.at);
    context.globalAlpha = 1;
  }
  context.fillStyle = inkOf(shape.fill);
  context.fillText(shape.text, ...shape.at);
}
