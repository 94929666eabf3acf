/** Shapes on a canvas. In: a pen on a context scaled to the device's pixels, and shapes in CSS px. Out: ink. */
import { cornersOf, opacityAt } from './shape.ts';
import type { Fill, Shape } from './shape.ts';

export function paintCanvas(pen: Pen, shapes: readonly Shape[], font: string): void {
  const { context } = pen;
  for (const shape of shapes) {
    switch (shape.type) {
      case 'line':
        if (shape.dotted || (shape.x1 !== shape.x2 && shape.y1 !== shape.y2)) paintStroke(pen, shape);
        else paintHairline(pen, shape);
        break;
      case 'rect':
        paintRect(pen, shape.x, shape.y, shape.width, shape.height, shape.fill);
        break;
      case 'circle':
      case 'square':
        context.beginPath();
        if (shape.type === 'circle') context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
        else for (const corner of cornersOf(shape)) context.lineTo(...corner);
        context.closePath();
        pen.fill(shape.fill);
        context.fill();
        if (!shape.stroke) break;
        context.strokeStyle = shape.stroke;
        context.lineWidth = 1.75;
        context.setLineDash([]);
        context.stroke();
        break;
      case 'text':
        pen.fill(shape.fill);
        pen.face(`${shape.bold ? 600 : 400} ${shape.sizePx}px ${font}`, shape.anchor);
        context.fillText(shape.text, shape.x, shape.y);
    }
  }
  pen.opacity(1);
}

/**
 * Most shapes have the colour and the face of the one before, and most frames those of the last: to set them again would cost more than to paint.
 * A pen is good until the canvas gets another size, which resets the context.
 */
export class Pen {
  readonly context: CanvasRenderingContext2D;
  #fill = '';
  #opacity = 1;
  #face = '';
  #anchor: 'start' | 'middle' | 'end' | undefined;

  constructor(context: CanvasRenderingContext2D) {
    this.context = context;
  }

  fill(colour: string, opacity = 1): void {
    if (colour !== this.#fill) this.context.fillStyle = this.#fill = colour;
    this.opacity(opacity);
  }

  opacity(opacity: number): void {
    if (opacity !== this.#opacity) this.context.globalAlpha = this.#opacity = opacity;
  }

  face(font: string, anchor: 'start' | 'middle' | 'end' = 'start'): void {
    if (font !== this.#face) this.context.font = this.#face = font;
    if (anchor === this.#anchor) return;
    this.#anchor = anchor;
    this.context.textAlign = anchor === 'middle' ? 'center' : anchor;
  }
}

type Line = Extract<Shape, { type: 'line' }>;

function paintStroke(pen: Pen, { x1, y1, x2, y2, stroke, width, dotted }: Line): void {
  const { context } = pen;
  pen.opacity(1);
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.setLineDash(dotted ? [0, 2.5 * width] : []);
  context.beginPath();
  context.moveTo(Math.round(x1), Math.round(y1));
  context.lineTo(Math.round(x2), Math.round(y2));
  context.stroke();
}

/** Most lines are upright or level, and fill whole pixels, or they would blur into two. */
function paintHairline(pen: Pen, { x1, y1, x2, y2, stroke, width }: Line): void {
  const crisp = (value: number): number => (width % 2 === 0 ? Math.round(value) - width / 2 : Math.floor(value));
  pen.fill(stroke);
  if (x1 === x2) pen.context.fillRect(crisp(x1), y1, width, y2 - y1);
  else pen.context.fillRect(x1, crisp(y1), x2 - x1, width);
}

function paintRect(pen: Pen, x: number, y: number, width: number, height: number, fill: Fill): void {
  if (typeof fill === 'string') {
    pen.fill(fill);
    fillRun(pen.context, x, x + width, y, height);
    return;
  }
  // Slices of one colour in steps of opacity: cheaper than a gradient object, and every CSS colour keeps its space.
  const { colour, opacities } = fill;
  const even = opacities.every((opacity) => opacity === opacities[0]);
  const slices = even ? 1 : Math.max(2, Math.min(48, Math.ceil(width / 2)));
  for (let slice = 0; slice < slices; slice++) {
    pen.fill(colour, opacityAt(opacities, (slice + 0.5) / slices));
    fillRun(pen.context, x + (width * slice) / slices, x + (width * (slice + 1)) / slices, y, height);
  }
}

/** Runs that touch share the edge of a pixel, or a seam would show between them. */
function fillRun(context: CanvasRenderingContext2D, from: number, to: number, y: number, height: number): void {
  const x = Math.round(from);
  context.fillRect(x, y, Math.max(Math.round(to) - x, 1), height);
}
