import { describe, expect, test } from 'vitest';
import type { Status } from '../view/said.ts';
import { spreadShapes, statusHead, statusPoint } from './status-ink.ts';

const colours = { mark: 'black', bar: 'grey', background: 'white' };
const point = (status: Status | undefined, isHollow = false) =>
  statusPoint({ x: 10, y: 20, radius: 4, status, isHollow }, colours);
const STATUSES: readonly Status[] = ['confirmed', 'reported', 'alleged', 'disputed', 'retracted'];

describe('the shape of a status', () => {
  test('differs from every other and from none, in black on white', () => {
    for (const isHollow of [false, true]) {
      const looks = [undefined, ...STATUSES].map((status) => JSON.stringify(point(status, isHollow)));
      expect(new Set(looks).size).toBe(looks.length);
    }
  });

  test('leaves to the fill whether the date is sure', () => {
    for (const status of [undefined, ...STATUSES]) {
      if (status === 'retracted') continue;
      expect(JSON.stringify(point(status, true))).not.toBe(JSON.stringify(point(status, false)));
    }
  });

  test('keeps to the room that a mark has', () => {
    for (const shape of STATUSES.flatMap((status) => point(status))) {
      const [left, right] =
        shape.type === 'line'
          ? [shape.x1, shape.x2]
          : 'radius' in shape
            ? [shape.x - shape.radius, shape.x + shape.radius]
            : [];
      // Half of a dot and the gap to its label: see view/label-extent.ts.
      expect(left).toBeGreaterThan(10 - 12);
      expect(right).toBeLessThan(10 + 12);
    }
  });

  test('stands at the beginning of what lasts; a strike goes through the whole', () => {
    const span = {
      event: 0,
      lane: 0,
      y: 20,
      fromX: 100,
      toX: 200,
      approximate: false,
      uncertain: false,
      labelled: true,
      form: 'bracket' as const,
      oneOf: true,
    };
    expect(statusHead(span, 100, 13, colours)).toEqual([]);
    expect(statusHead({ ...span, status: 'alleged' }, 100, 13, colours)).toContainEqual(
      expect.objectContaining({ type: 'square', turned: true, x: 100, y: 13 }),
    );
    expect(statusHead({ ...span, status: 'retracted' }, 100, 13, colours)).toEqual([
      expect.objectContaining({ type: 'line', x1: 97, x2: 203, y1: 20 }),
    ]);
  });
});

test('the bracket of other dates spans them above the mark, with a foot at the mark', () => {
  const shapes = spreadShapes({ event: 0, lane: 0, y: 50, fromX: 10, toX: 90, markX: 40 }, colours);
  expect(shapes[0]).toMatchObject({ x1: 10, x2: 90, y1: 38, y2: 38, width: 1 });
  expect(shapes.slice(1)).toMatchObject([{ x1: 10 }, { x1: 40 }, { x1: 90 }]);
});
