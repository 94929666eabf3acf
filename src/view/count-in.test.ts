import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utc } from '../time/zone.ts';
import { runsWithout } from './changed-runs.ts';
import { chronologyOf } from './chronology.ts';
import { clumpyDocument } from './clumpy.fixture.ts';
import { countIn, isIn } from './count-in.ts';

const chronology = chronologyOf(clumpyDocument({ seed: 4, events: 300, lanes: 4 }), utc);
const numbers = Array.from({ length: chronology.size }, (_, number) => number);
const { first, last } = chronology.horizon;

test('as many events are in a view as meet it, also when some have gone', () => {
  const runs = runsWithout(chronology.runs, chronology.columns, [3, 50, 200], chronology.lanes.length);
  const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(share, fc.double({ min: 0.0001, max: 1, noNaN: true }), (place, length) => {
      const view = { start: first + place * (last - first), duration: length * (last - first) };
      const met = numbers.filter((number) => isIn(chronology, number, view));
      expect(countIn(chronology, view)).toBe(met.length);
      expect(countIn({ runs }, view)).toBe(met.filter((number) => !runs.isGone(number)).length);
    }),
    { seed: 11 },
  );
});
