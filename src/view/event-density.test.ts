import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { densityOf } from './event-density.ts';
import { timeOrder } from './time-order.ts';

test('every event that begins within is counted in its bin, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 1, max: 3000 }),
      (days, bins, first, length) => {
        const day = (place: number): number => place * 86_400_000;
        const events = days.map((place) => ({
          title: 'Event',
          date: new Date(day(place)).toISOString().slice(0, 10),
        }));
        const order = timeOrder(chronologyOf(parseDocument({ events }).document, utc));
        const [from, to] = [day(first), day(first + length)];
        const counts = densityOf(order, from, to, bins);
        const edge = (bin: number): number => from + (bin / bins) * (to - from);
        counts.forEach((count, bin) => {
          expect(count).toBe(days.filter((one) => day(one) >= edge(bin) && day(one) < edge(bin + 1)).length);
        });
      },
    ),
    { seed: 6 },
  );
});
