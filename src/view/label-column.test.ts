/** Labels of one column, over random times and scales: they never overlap, keep the order of time, stand near their marks, and none goes when the reader zooms in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LabelColumn, keptApart } from './label-column.ts';
import { timeScale } from './viewport.ts';

const PITCH_PX = 80;
const MOST_AWAY_PX = 180;
const SETTING = { seed: 20250318, numRuns: 200 };

const BEFORE_PX = 11;
const NO_ENDS = { from: -Infinity, to: Infinity };

const columnOf = (times: readonly number[], ends = NO_ENDS): LabelColumn => {
  const sorted = times.toSorted((a, b) => a - b);
  const events = sorted.map((_, event) => event);
  return new LabelColumn({
    inTime: events,
    // Any fixed order that has nothing to do with time.
    ranked: events.toSorted((a, b) => ((a * 7919) % 101) - ((b * 7919) % 101) || a - b),
    coarsestScale: 4000,
    pitchPx: PITCH_PX,
    mostAwayPx: MOST_AWAY_PX,
    ends,
    beforePx: BEFORE_PX,
    anchor: (event) => sorted[event]!,
  });
};

/** In clumps: many at one instant or nearly so. */
const times = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4000 })), { maxLength: 60 })
  .map((pairs) => pairs.map(([clump, within]) => clump * 100_000 + within));
const scales = fc.double({ min: 0.5, max: 4000, noNaN: true });
const scaleAt = (msPerPx: number, start = 0) => timeScale({ start, duration: 1000 * msPerPx }, 1000);

describe('places that are kept apart', () => {
  test('follow each other at the pitch or more', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true })), (wished) => {
        const places = keptApart(wished, PITCH_PX);
        places.slice(1).forEach((px, before) => expect(px - places[before]!).toBeGreaterThan(PITCH_PX - 1e-6));
      }),
      SETTING,
    );
  });

  test('are those wished for where these are far enough from each other', () => {
    expect(keptApart([0, 80, 200, 1000], PITCH_PX)).toEqual([0, 80, 200, 1000]);
  });

  test('stand about their common middle where they push each other, and leave the rest alone', () => {
    expect(keptApart([100, 100, 100, 400], PITCH_PX)).toEqual([20, 100, 180, 400]);
  });
});

describe('a column of labels', () => {
  test('keeps them in the order of time, without overlapping', () => {
    fc.assert(
      fc.property(times, scales, (given, msPerPx) => {
        const labels = columnOf(given).at(scaleAt(msPerPx));
        labels.slice(1).forEach((label, before) => {
          expect(label.event).toBeGreaterThan(labels[before]!.event);
          expect(label.px - labels[before]!.px).toBeGreaterThan(PITCH_PX - 1e-6);
        });
      }),
      SETTING,
    );
  });

  test('has none far from its mark', () => {
    fc.assert(
      fc.property(times, scales, (given, msPerPx) => {
        for (const { px, anchorPx } of columnOf(given).at(scaleAt(msPerPx)))
          expect(Math.abs(px - anchorPx)).toBeLessThan(MOST_AWAY_PX + 1e-6);
      }),
      SETTING,
    );
  });

  test('loses none when the reader zooms in', () => {
    fc.assert(
      fc.property(times, scales, scales, (given, one, other) => {
        const column = columnOf(given);
        const at = (msPerPx: number): number[] => column.at(scaleAt(msPerPx)).map(({ event }) => event);
        const finer = new Set(at(Math.min(one, other)));
        expect(at(Math.max(one, other)).filter((event) => !finer.has(event))).toEqual([]);
      }),
      SETTING,
    );
  });

  test('moves as one when the reader pans', () => {
    fc.assert(
      fc.property(times, scales, fc.integer({ min: -50_000, max: 50_000 }), (given, msPerPx, start) => {
        const column = columnOf(given);
        const before = column.at(scaleAt(msPerPx));
        const after = column.at(scaleAt(msPerPx, start));
        expect(after.map(({ event }) => event)).toEqual(before.map(({ event }) => event));
        after.forEach(({ px }, place) => expect(px + start / msPerPx).toBeCloseTo(before[place]!.px, 3));
      }),
      SETTING,
    );
  });

  describe('between two ends', () => {
    const withEnds = (hold: (column: LabelColumn, ends: typeof NO_ENDS, one: number, other: number) => void): void =>
      fc.assert(
        fc.property(times, scales, scales, (given, one, other) => {
          const ends = { from: Math.min(0, ...given) - 20_000, to: Math.max(0, ...given) + 20_000 };
          hold(columnOf(given, ends), ends, one, other);
        }),
        SETTING,
      );

    test('stands whole, in the order of time, none over another, and none far from its mark', () => {
      withEnds((column, ends, msPerPx) => {
        const { toPx } = scaleAt(msPerPx);
        const labels = column.at(scaleAt(msPerPx));
        for (const { px, anchorPx } of labels) {
          expect(px - BEFORE_PX).toBeGreaterThan(toPx(ends.from) - 1e-6);
          expect(px - BEFORE_PX + PITCH_PX).toBeLessThan(toPx(ends.to) + 1e-6);
          expect(Math.abs(px - anchorPx)).toBeLessThan(2 * MOST_AWAY_PX + 1e-6);
        }
        labels.slice(1).forEach(({ px }, before) => expect(px - labels[before]!.px).toBeGreaterThan(PITCH_PX - 1e-6));
      });
    });

    test('loses none when the reader zooms in', () => {
      withEnds((column, _ends, one, other) => {
        const at = (msPerPx: number): number[] => column.at(scaleAt(msPerPx)).map(({ event }) => event);
        const finer = new Set(at(Math.min(one, other)));
        expect(at(Math.max(one, other)).filter((event) => !finer.has(event))).toEqual([]);
      });
    });
  });

  test('asks of each event when it was once, at however many scales: live data make it anew with every batch', () => {
    const asked: number[] = [];
    const events = Array.from({ length: 500 }, (_, event) => event);
    const column = new LabelColumn({
      inTime: events,
      ranked: events.toReversed(),
      coarsestScale: 4000,
      pitchPx: PITCH_PX,
      mostAwayPx: MOST_AWAY_PX,
      ends: NO_ENDS,
      beforePx: BEFORE_PX,
      anchor: (event) => {
        asked.push(event);
        return event * 10_000;
      },
    });
    for (const msPerPx of [4000, 400, 40]) expect(column.at(scaleAt(msPerPx)).length).toBeGreaterThan(0);
    expect(asked).toEqual(events);
  });

  test('labels everything where there is room for it, and at the coarsest scale the most important first', () => {
    const column = columnOf([0, 1_000_000, 2_000_000]);
    expect(column.at(scaleAt(1000)).map(({ event }) => event)).toEqual([0, 1, 2]);
    const crowd = columnOf(Array.from({ length: 30 }, () => 0));
    expect(crowd.at(scaleAt(4000)).map(({ event }) => event)).toContain(0);
    expect(crowd.at(scaleAt(4000)).length).toBe(5);
  });
});
