/** Marks side by side: none over another of its time, unless they are counted together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abreast } from './abreast.ts';

const marksOf = (pairs: readonly (readonly [from: number, length: number])[]) =>
  pairs.toSorted(([a], [b]) => a - b).map(([from, length], event) => ({ event, from, to: from + length }));

describe('marks that coincide', () => {
  test('share no place, but in a crowd', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 })));
    fc.assert(
      fc.property(pairs, (given) => {
        const marks = marksOf(given);
        const { places, crowds, most } = abreast(marks);
        const areCrowded = (a: number, b: number): boolean =>
          crowds.some((crowd) => crowd.includes(a) && crowd.includes(b));
        for (const a of marks)
          for (const b of marks.slice(a.event + 1))
            if (places.get(a.event) === places.get(b.event) && (b.from < a.to || b.from === a.from))
              expect(areCrowded(a.event, b.event)).toBe(true);
        expect(most).toBe(Math.max(1, ...[...places.values()].map((place) => place + 1)));
      }),
      { seed: 20250318, numRuns: 300 },
    );
  });

  test('stand at three places; the last is that of all the others', () => {
    const sameDay = Array.from({ length: 5 }, () => [10, 1] as const);
    const { places, crowds, most } = abreast(marksOf([[0, 1], ...sameDay, [20, 1]]));
    expect([...places.values()]).toEqual([0, 0, 1, 2, 2, 2, 0]);
    expect(crowds).toEqual([[3, 4, 5]]);
    expect(most).toBe(3);
  });

  test('one after the other stand on the line', () => {
    const { places, crowds, most } = abreast(
      marksOf([
        [0, 5],
        [5, 5],
        [10, 0],
        [11, 0],
      ]),
    );
    expect([...places.values()]).toEqual([0, 0, 0, 0]);
    expect([crowds, most]).toEqual([[], 1]);
  });
});
