import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelExtent, markExtent, meet, overhangPx, standsBelow } from './label-extent.ts';
import type { LabelWidths } from './label-extent.ts';
import type { Mark } from './mark.ts';

const instants = fc.double({ min: -1e13, max: 1e13, noNaN: true });
const marks: fc.Arbitrary<Mark> = fc
  .tuple(instants, fc.double({ min: 1, max: 1e12, noNaN: true }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([from, length, isSpan, approximate, opens]): Mark => {
    const to = from + length;
    const common = { from, to, approximate, uncertain: false };
    if (!isSpan) return { ...common, form: 'moment', oneOf: opens };
    const open = opens ? ('open' as const) : undefined;
    return {
      ...common,
      form: 'span',
      solidFrom: from,
      solidTo: to,
      opensBefore: open,
      opensAfter: approximate ? open : undefined,
    };
  });
const widths: fc.Arbitrary<LabelWidths> = fc.record({
  isShort: fc.constant(false),
  besidePx: fc.integer({ min: 1, max: 400 }),
  belowPx: fc.integer({ min: 1, max: 800 }),
});
const leasts = fc.integer({ min: 0, max: 600 });
const scales = fc.double({ min: 1e-3, max: 1e11, noNaN: true });

describe('the room that a label takes', () => {
  test('never grows as the reader zooms in, for every form of mark, on both sides', () => {
    fc.assert(
      fc.property(
        marks,
        widths,
        leasts,
        fc.constantFrom('left', 'right'),
        scales,
        scales,
        (mark, width, least, side, a, b) => {
          const fine = labelExtent({ mark, widths: width, leastPx: least }, side, Math.min(a, b));
          const coarse = labelExtent({ mark, widths: width, leastPx: least }, side, Math.max(a, b));
          expect(fine.from).toBeGreaterThanOrEqual(coarse.from);
          expect(fine.to).toBeLessThanOrEqual(coarse.to);
        },
      ),
      { seed: 20250318, numRuns: 2000 },
    );
  });

  test('holds the ink of its mark', () => {
    fc.assert(
      fc.property(
        marks,
        widths,
        leasts,
        fc.constantFrom('left', 'right'),
        scales,
        (mark, width, least, side, scale) => {
          const ink = markExtent(mark, scale);
          const label = labelExtent({ mark, widths: width, leastPx: least }, side, scale);
          expect(label.from).toBeLessThanOrEqual(ink.from);
          expect(label.to).toBeGreaterThanOrEqual(ink.to);
        },
      ),
      { seed: 20250318 },
    );
  });

  test('is the mark alone once the mark is long enough to carry its text below', () => {
    const mark: Mark = { form: 'moment', from: 0, to: 1000, approximate: false, uncertain: false, oneOf: true };
    const text = { isShort: false, besidePx: 100, belowPx: 200 };
    expect(standsBelow(mark, text, 5)).toBe(true);
    expect(standsBelow(mark, text, 5.1)).toBe(false);
    expect(labelExtent({ mark, widths: text, leastPx: 0 }, 'left', 5).from).toBe(0);
    expect(labelExtent({ mark, widths: text, leastPx: 0 }, 'left', 10).from).toBe(-1070);
  });

  test('of a text that is longer than its mark reaches beyond the mark, on the side of the label', () => {
    const mark: Mark = { form: 'moment', from: 0, to: 1000, approximate: false, uncertain: false, oneOf: true };
    const text = { isShort: false, besidePx: 180, belowPx: 330 };
    expect(standsBelow(mark, text, 4)).toBe(true);
    expect(overhangPx(mark, text, 4)).toBe(80);
    expect(labelExtent({ mark, widths: text, leastPx: 0 }, 'right', 4)).toEqual({ from: 0, to: (330 + 14) * 4 });
    expect(labelExtent({ mark, widths: text, leastPx: 0 }, 'left', 4)).toEqual({ from: -80 * 4, to: 1000 + 14 * 4 });
    expect(overhangPx(mark, text, 2)).toBe(0);
  });
});

test('stretches that only touch do not meet', () => {
  expect(meet({ from: 0, to: 1 }, { from: 1, to: 2 })).toBe(false);
  expect(meet({ from: 0, to: 1.5 }, { from: 1, to: 2 })).toBe(true);
});
