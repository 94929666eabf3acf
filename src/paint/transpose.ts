/**
 * Pictures in which time runs down. In: a shape that was laid out with time running to the right. Out: the same with both axes exchanged. Texts change
 * their place and are read as ever; a run of opacities, which painters know from left to right only, becomes slices.
 */
import { opacityAt } from './shape.ts';
import type { Shape } from './shape.ts';

/** From the baseline of a text to the middle of its figures and capitals, as a share of its size. */
export const MIDDLE = 0.36;
const SLICE_PX = 3;
const MOST_SLICES = 48;

export function transposed(shape: Shape): readonly Shape[] {
  switch (shape.type) {
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return [{ ...shape, x1: y1, y1: x1, x2: y2, y2: x2 }];
    }
    case 'rect':
      return slices(shape);
    case 'text': {
      const middle = MIDDLE * shape.sizePx;
      const anchor = shape.anchor === 'middle' ? 'middle' : 'start';
      return [{ ...shape, x: shape.y - middle, y: shape.x + middle, anchor }];
    }
    default:
      return [{ ...shape, x: shape.y, y: shape.x }];
  }
}

function slices(shape: Extract<Shape, { type: 'rect' }>): readonly Shape[] {
  const { x, y, width, height, fill } = shape;
  const turned = { ...shape, x: y, y: x, width: height, height: width };
  if (typeof fill === 'string' || fill.opacities.every((opacity) => opacity === fill.opacities[0])) return [turned];
  const count = Math.max(2, Math.min(MOST_SLICES, Math.ceil(width / SLICE_PX)));
  // Whole pixels, or slices that touch would show a seam.
  const at = (slice: number): number => Math.round(x + (width * slice) / count);
  return Array.from({ length: count }, (_, slice) => {
    const opacity = opacityAt(fill.opacities, (slice + 0.5) / count);
    return {
      ...turned,
      y: at(slice),
      height: at(slice + 1) - at(slice),
      fill: { colour: fill.colour, opacities: [opacity, opacity] },
    };
  });
}
