/** Shapes with their axes exchanged. */
import { describe, expect, test } from 'vitest';
import { transposed } from './transpose.ts';
import type { Shape } from './shape.ts';

describe('a transposed shape', () => {
  test('of a line, a square or a circle is back where it was when it is done twice', () => {
    const shapes: readonly Shape[] = [
      { type: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: 'red', width: 1 },
      { type: 'circle', x: 5, y: 6, radius: 2, fill: 'red' },
      { type: 'square', x: 5, y: 6, radius: 2, turned: true, fill: 'red' },
      { type: 'rect', x: 1, y: 2, width: 30, height: 4, fill: 'red' },
    ];
    for (const shape of shapes) expect(transposed(shape).flatMap(transposed)).toEqual([shape]);
  });

  test('of a text stands about the same middle, and is read as ever', () => {
    const [text] = transposed({ type: 'text', x: 100, y: 24, text: '?', fill: 'red', sizePx: 10, anchor: 'middle' });
    expect(text).toMatchObject({ x: 24 - 3.6, y: 100 + 3.6, anchor: 'middle' });
  });

  test('of a bar that fades is as long, without a gap, and fades downwards', () => {
    const fill = { colour: 'red', opacities: [0, 1] };
    const slices = transposed({ type: 'rect', x: 10.4, y: 2, width: 60, height: 7, fill });
    const rects = slices.map((slice) => slice as Extract<Shape, { type: 'rect' }>);
    expect([rects[0]!.y, rects.at(-1)!.y + rects.at(-1)!.height]).toEqual([10, 70]);
    rects.slice(1).forEach((rect, before) => expect(rect.y).toBe(rects[before]!.y + rects[before]!.height));
    const strengths = rects.map(({ fill: slice }) => (typeof slice === 'string' ? 1 : slice.opacities[0]!));
    expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
    expect(rects.every(({ x, width }) => x === 2 && width === 7)).toBe(true);
  });
});
