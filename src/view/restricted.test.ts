import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../load/live-data.ts';
import { parseDocument } from '../document/parse.ts';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import type { Chronology } from './chronology.ts';
import { memoryTiles } from './memory-tiles.ts';
import { restricted as restrictedInSteps } from './restricted.ts';
import { eventsInOrder } from './runs.ts';
import { timeOrder } from './time-order.ts';

function restricted(whole: Chronology, keeps: (event: number) => boolean): Chronology {
  const steps = restrictedInSteps(whole, keeps);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const chronologyWith = (days: readonly number[]): Chronology =>
  chronologyOf(
    parseDocument({
      lanes: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      events: days.map((day, place) => ({
        id: `e${place}`,
        title: `Event ${place}`,
        date: new Date(day * 86_400_000).toISOString().slice(0, 10),
        lane: place % 3 ? 'a' : 'b',
      })),
    }).document!,
    utc,
  );

const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 });

describe('a restricted chronology', () => {
  test('has the events that stay, in the order of the whole, and counts only these', () => {
    fc.assert(
      fc.property(days, fc.func(fc.boolean()), (dates, keeps) => {
        const whole = chronologyWith(dates);
        const part = restricted(whole, keeps);
        const left = [...eventsInOrder(whole)].filter((event) => keeps(event));
        expect([...eventsInOrder(part)]).toEqual(left);
        expect(part.count).toBe(left.length);
        expect(timeOrder(part).first()).toBe(left[0] ?? -1);
        expect(timeOrder(part).last()).toBe(left.at(-1) ?? -1);
        for (const event of eventsInOrder(whole)) {
          expect(part.find(whole.event(event).id)).toBe(keeps(event) ? event : -1);
          expect(part.runs.isGone(event)).toBe(!keeps(event));
        }
        const { lanes } = part;
        const tiles = memoryTiles(part.columns, part.runs);
        const tile = tiles.tile(36, 0, [...lanes.keys()]);
        if (tile instanceof Promise) throw new Error('Memory answers at once');
        const counted = tile.lanes.reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0);
        expect(counted).toBe(left.length);
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  test('the whole is in order after live data, too', () => {
    const whole = chronologyWith([5, 1, 9]);
    const add = [{ id: 'new', title: 'New', date: '1970-01-05' }];
    applyChanges(whole, [{ add, update: [], remove: ['e2'], sources: [] }]);
    const ids = (chronology: Chronology): string[] =>
      Array.from(eventsInOrder(chronology), (event) => chronology.event(event).id);
    expect(ids(whole)).toEqual(['e1', 'new', 'e0']);
    expect(ids(restricted(whole, (event) => event !== whole.find('new')))).toEqual(['e1', 'e0']);
  });
});
