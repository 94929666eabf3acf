import { interpolateZoom } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flight } from './flight.ts';
import { isViewport, timeScale } from './viewport.ts';
import type { Viewport } from './viewport.ts';

const seeded = { seed: 20250318, numRuns: 300 };
const viewports = fc.record({
  start: fc.double({ min: -1e14, max: 1e14, noNaN: true }),
  duration: fc.double({ min: 1e3, max: 1e14, noNaN: true }),
});

describe('a flight', () => {
  test('begins and ends to the last digit, whatever lies between', () => {
    fc.assert(
      fc.property(viewports, viewports, (from, to) => {
        const path = flight(from, to);
        expect(path.at(0)).toEqual(from);
        expect(path.at(1)).toEqual(to);
        expect(path.at(2)).toEqual(to);
        expect(isViewport(path.at(0.5))).toBe(true);
        expect(path.durationMs).toBeLessThanOrEqual(480);
      }),
      seeded,
    );
  });

  test('is the flight of d3 where that one flies', () => {
    const windows = fc.record({
      start: fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      duration: fc.double({ min: 1, max: 1e3, noNaN: true }),
    });
    fc.assert(
      fc.property(windows, windows, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (from, to, t) => {
        const middle = ({ start, duration }: Viewport): number => start + duration / 2;
        const way = middle(to) - middle(from);
        const path = interpolateZoom([0, 0, 1], [way / from.duration, 0, to.duration / from.duration]);
        const [x, , width] = path(t);
        const own = flight(from, to).at(t);
        expect(own.duration / from.duration / width).toBeCloseTo(1, 5);
        expect((middle(own) - middle(from)) / from.duration - x).toBeCloseTo(0, 4);
      }),
      seeded,
    );
  });

  test('arrives without a jump', () => {
    const from: Viewport = { start: 0, duration: 1000 };
    const to: Viewport = { start: 50_000, duration: 20 };
    const last = flight(from, to).at(0.9999);
    expect(Math.abs(timeScale(to, 1000).toPx(last.start))).toBeLessThan(5);
  });
});
