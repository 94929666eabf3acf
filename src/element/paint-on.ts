/**
 * A canvas as large as what is painted on it, sharp on every screen. In: a canvas in the page, a stretch of the picture from top to bottom, shapes
 * in CSS px, layer by layer. Out: ink.
 */
import { paintCanvas, Pen } from '../paint/canvas.ts';
import type { Shape } from '../paint/shape.ts';
import type { Theme } from '../paint/theme.ts';

/** What is drawn from top to bottom, in px, and from where on across. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly left?: number;
}

const pens = new WeakMap<HTMLCanvasElement, Pen>();

export function paintOn(
  canvas: HTMLCanvasElement,
  { top, bottom, left = 0 }: Stretch,
  widthPx: number,
  { font }: Theme,
  layers: readonly (readonly Shape[])[],
): void {
  const ratio = devicePixelRatio;
  const width = Math.round(widthPx * ratio);
  const height = Math.round((bottom - top) * ratio);
  let pen = pens.get(canvas);
  // Setting a size clears the canvas and costs: only when it changed.
  if (!pen || canvas.width !== width || canvas.height !== height) {
    Object.assign(canvas, { width, height });
    canvas.style.width = `${widthPx}px`;
    canvas.style.height = `${bottom - top}px`;
    const context = canvas.getContext('2d');
    if (!context) return;
    pens.set(canvas, (pen = new Pen(context)));
  }
  const { context } = pen;
  const at = `${top}px`;
  if (canvas.style.top !== at) canvas.style.top = at;
  context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
  context.clearRect(left, top, widthPx, bottom - top);
  for (const shapes of layers) paintCanvas(pen, shapes, font);
}
