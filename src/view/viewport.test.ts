import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, fitting, isViewport, pan, timeScale, zoomAbout } from './viewport.ts';

const msPerYear = 365.25 * 86_400_000;
const seeded = { seed: 20250318, numRuns: 300 };
const viewports = fc.record({
  start: fc.double({ min: -1e14, max: 1e14, noNaN: true }),
  duration: fc.double({ min: 1e3, max: 1e14, noNaN: true }),
});

describe('the window on time', () => {
  test('panning keeps the duration, and panning back is where it was', () => {
    fc.assert(
      fc.property(viewports, fc.integer({ min: -1e6, max: 1e6 }), ({ start, duration }, byMs) => {
        const there = pan({ start: Math.round(start), duration }, byMs);
        expect(there.duration).toBe(duration);
        expect(pan(there, -byMs).start - Math.round(start)).toBeCloseTo(0);
      }),
      seeded,
    );
  });

  test('zooming keeps what is under the pointer where it is, and shows so much more time', () => {
    const factors = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(viewports, factors, fc.integer({ min: 0, max: 1000 }), (viewport, factor, px) => {
        const about = timeScale(viewport, 1000).toInstant(px);
        const zoomed = zoomAbout(viewport, factor, about);
        expect(zoomed.duration).toBe(viewport.duration * factor);
        // Two hundredths of a pixel, or what a number of 64 bits can tell apart there.
        const tolerance = Math.max(0.02, (Math.abs(about) * 2 ** -50 * 1000) / zoomed.duration);
        expect(Math.abs(timeScale(zoomed, 1000).toPx(about) - px)).toBeLessThan(tolerance);
      }),
      seeded,
    );
  });

  test('fitting holds first and last with the same margin on either side', () => {
    expect(fitting(100, 200, 0.1)).toEqual({ start: 90, duration: 120 });
    expect(fitting(5, 5).duration).toBeGreaterThan(0);
  });
});

describe('the limits', () => {
  const limits = { minDuration: 10, maxDuration: 1000, first: 0, last: 500 };

  test('a viewport within them is kept as it is', () => {
    const viewport = { start: 100, duration: 50 };
    expect(clamp(viewport, limits)).toBe(viewport);
  });

  test('zooming in or out stops about the middle', () => {
    expect(clamp({ start: 100, duration: 2 }, limits)).toEqual({ start: 96, duration: 10 });
    expect(clamp({ start: -750, duration: 2000 }, limits)).toEqual({ start: -250, duration: 1000 });
  });

  test('panning stops where half of the width is empty', () => {
    expect(clamp({ start: -300, duration: 100 }, limits).start).toBe(-50);
    expect(clamp({ start: 900, duration: 100 }, limits).start).toBe(450);
  });

  test('clamping again changes nothing', () => {
    const wide = { minDuration: 10, maxDuration: 1e13, first: -1e13, last: 1e12 };
    fc.assert(
      fc.property(viewports, (viewport) => {
        const once = clamp(viewport, wide);
        const twice = clamp(once, wide);
        expect(twice.duration).toBeCloseTo(once.duration, 3);
        expect(Math.abs(twice.start - once.start)).toBeLessThan(1);
      }),
      seeded,
    );
  });

  test('14 thousand million years ago, a step of a tenth of a pixel still moves the picture by a tenth of a pixel', () => {
    const first = -14e9 * msPerYear;
    const deepest = clamp({ start: first, duration: 10 }, { minDuration: 10, maxDuration: 1e21, first, last: 0 });
    const { msPerPx, toPx } = timeScale(deepest, 1000);
    const about = deepest.start + deepest.duration / 2;
    const moved = timeScale(pan(deepest, msPerPx / 10), 1000).toPx(about);
    expect(toPx(about) - moved).toBeCloseTo(0.1, 1);
    expect(deepest.duration).toBeLessThan(msPerYear);
  });

  test('today, ten milliseconds may fill the width', () => {
    const today = Date.UTC(2025, 2, 18);
    const limit = { minDuration: 10, maxDuration: 1e21, first: -14e9 * msPerYear, last: today };
    expect(clamp({ start: today - 100, duration: 1 }, limit).duration).toBe(10);
  });
});

test('a viewport is two numbers that can be told apart', () => {
  expect(isViewport({ start: 0, duration: 1 })).toBe(true);
  for (const bad of [
    undefined,
    null,
    7,
    {},
    { start: 0, duration: 0 },
    { start: 0, duration: NaN },
    { start: '0', duration: 1 },
    { start: 1e300, duration: 1e300 },
    { start: 0, duration: 1e22 },
  ]) {
    expect(isViewport(bad)).toBe(false);
  }
  expect(isViewport({ start: -14e9 * msPerYear, duration: 1 })).toBe(false);
});
