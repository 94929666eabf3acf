import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mirrored } from './mirror.ts';
import type { Shape } from './shape.ts';

const px = fc.integer({ min: -4000, max: 4000 });
const rects = fc.record({ x: px, y: px, width: fc.nat(500), height: fc.nat(50) });
const shapes: fc.Arbitrary<Shape> = fc.oneof(
  fc
    .record({ x1: px, x2: px, y1: px, y2: px })
    .map((ends) => ({ type: 'line' as const, ...ends, stroke: 'black', width: 1 })),
  rects.map((rect) => ({ type: 'rect' as const, ...rect, fill: { colour: 'black', opacities: [0, 0.5, 1] } })),
  fc
    .record({ x: px, y: px, radius: fc.nat(9) })
    .map((circle) => ({ type: 'circle' as const, ...circle, fill: 'black' })),
  fc.record({ x: px, y: px }).map((at) => ({ type: 'text' as const, ...at, text: 'words', fill: 'black', sizePx: 12 })),
);

describe('a picture in the mirror', () => {
  test('seen in a mirror again is as it was', () => {
    fc.assert(
      fc.property(shapes, fc.nat(2000), (shape, widthPx) => {
        expect(mirrored(mirrored(shape, widthPx), widthPx)).toEqual(shape);
      }),
      { seed: 20250318 },
    );
  });

  test('fades on the other side, and stands as far from the other edge', () => {
    const fading = { colour: 'black', opacities: [0, 1] };
    expect(mirrored({ type: 'rect', x: 10, y: 0, width: 30, height: 5, fill: fading }, 100)).toEqual({
      type: 'rect',
      x: 60,
      y: 0,
      width: 30,
      height: 5,
      fill: { colour: 'black', opacities: [1, 0] },
    });
  });
});
