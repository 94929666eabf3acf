/**
 * Pictures in which time runs from right to left. In: a shape that was laid out from left to right, and the width of the picture. Out: the same shape, seen in
 * a mirror. Texts change their place and are read as ever: where they are anchored, start and end follow the direction of the page.
 */
import type { Shape, TextLine } from './shape.ts';
import type { SvgPart } from './svg.ts';

export function mirrored<S extends Shape | TextLine>(shape: S, widthPx: number): S {
  const one: Shape | TextLine = shape;
  switch (one.type) {
    case 'line':
      return { ...shape, x1: widthPx - one.x2, x2: widthPx - one.x1 };
    case 'rect': {
      const { fill } = one;
      const turned = typeof fill === 'string' ? fill : { ...fill, opacities: fill.opacities.toReversed() };
      return { ...shape, x: widthPx - one.x - one.width, fill: turned };
    }
    default:
      return { ...shape, x: widthPx - one.x };
  }
}

/** The same of a part of a picture that is `widthPx` wide. */
export const mirroredPart = (part: SvgPart, widthPx: number): SvgPart => ({
  ...part,
  x: widthPx - part.x - part.widthPx,
  shapes: part.shapes.map((shape) => mirrored(shape, part.widthPx)),
});
