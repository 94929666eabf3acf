/** Tracks of what lasts: nothing covers anything, the more important stands nearer, and what finds no room has none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracksOf } from './tracks.ts';

const one = (event: number, from: number, to: number) => ({ event, from, to });

describe('tracks', () => {
  test('hold nothing that covers another of the same track', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 400 })));
    fc.assert(
      fc.property(spans, (pairs) => {
        const lasting = pairs.map(([from, length], event) => one(event, from, from + length));
        const tracks = tracksOf(lasting, 3, 5);
        for (const a of lasting)
          for (const b of lasting)
            if (a.event < b.event && tracks.has(a.event) && tracks.get(a.event) === tracks.get(b.event))
              expect(a.to + 5 <= b.from || b.to + 5 <= a.from).toBe(true);
      }),
      { seed: 20250318, numRuns: 200 },
    );
  });

  test('are given in the order of importance, the nearest first; what finds none is left out', () => {
    const tracks = tracksOf([one(7, 0, 10), one(8, 5, 20), one(9, 15, 30), one(10, 6, 7)], 2, 0);
    expect([...tracks]).toEqual([
      [7, 1],
      [8, 2],
      [9, 1],
    ]);
  });
});
