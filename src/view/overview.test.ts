import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HANDLE_PX, movedBy, movedByKey, overviewWindow } from './overview.ts';
import type { WindowPart } from './overview.ts';

const WIDTH_PX = 320;
const whole = { start: 0, duration: 32_000 };
const viewports = fc.record({
  start: fc.integer({ min: -40_000, max: 40_000 }),
  duration: fc.integer({ min: 1, max: 60_000 }),
});
const parts = fc.constantFrom<WindowPart>('whole', 'start', 'end');

describe('the window on the overview', () => {
  test('can be held by the hand at its start, its middle and its end, which stay on the strip side by side', () => {
    fc.assert(
      fc.property(viewports, (viewport) => {
        const { startPx, wholePx, endPx, holdPx } = overviewWindow(whole, viewport, WIDTH_PX);
        expect(startPx).toBeGreaterThanOrEqual(-1e-6);
        expect(holdPx).toBeGreaterThanOrEqual(HANDLE_PX);
        expect(wholePx).toBeCloseTo(startPx + HANDLE_PX);
        expect(endPx).toBeCloseTo(wholePx + holdPx);
        expect(endPx + HANDLE_PX).toBeLessThanOrEqual(WIDTH_PX + 1e-6);
      }),
      { seed: 6 },
    );
  });

  test('stands where what is in view is', () => {
    expect(overviewWindow(whole, { start: 8000, duration: 16_000 }, WIDTH_PX)).toMatchObject({ fromPx: 80, toPx: 240 });
  });

  test('an end moves by itself, the middle moves both, and there is always something in view', () => {
    fc.assert(
      fc.property(viewports, parts, fc.integer({ min: -90_000, max: 90_000 }), (viewport, part, byMs) => {
        const next = movedBy(viewport, part, byMs);
        expect(next.duration).toBeGreaterThan(0);
        const [end, nextEnd] = [viewport.start + viewport.duration, next.start + next.duration];
        if (part === 'whole') expect(next).toEqual({ start: viewport.start + byMs, duration: viewport.duration });
        if (part === 'start') expect(nextEnd).toBeCloseTo(end);
        if (part === 'end') expect(next.start).toBe(viewport.start);
      }),
      { seed: 6 },
    );
  });

  test.each([
    ['whole', 'ArrowRight', { start: 9600, duration: 16_000 }],
    ['whole', 'Home', { start: 0, duration: 16_000 }],
    ['whole', 'End', { start: 16_000, duration: 16_000 }],
    ['start', 'ArrowLeft', { start: 7200, duration: 16_800 }],
    ['start', 'Home', { start: 0, duration: 24_000 }],
    ['end', 'ArrowRight', { start: 8000, duration: 16_800 }],
    ['end', 'End', { start: 8000, duration: 24_000 }],
  ] as const)('of the %s, %s', (part, key, next) => {
    expect(movedByKey({ start: 8000, duration: 16_000 }, part, key, whole)).toEqual(next);
  });

  test('other keys are not its own', () => {
    expect(movedByKey(whole, 'whole', 'toString', whole)).toBeUndefined();
  });
});
