import { expect, test } from 'vitest';
import { en } from '../language/en.ts';
import { instantOf, msPerHour } from '../time/calendar.ts';
import { zoneOf } from '../time/zone.ts';
import { standingAxis } from './standing-axis.ts';

const labels = (columnPx: number): readonly string[] =>
  standingAxis({ widthPx: columnPx, linePx: 17 })({
    viewport: { start: instantOf(2025, 10, 25, 23), duration: 5 * msPerHour },
    widthPx: 250,
    zone: zoneOf('Europe/London')!,
    locale: 'en',
    messages: en,
    measure: (text) => text.length * 7,
  }).minor.map(({ label }) => label);

test('where time runs down, a zone stands behind the hour that came twice only where the column is wide enough', () => {
  expect(labels(60)).toEqual(['0:00', '1:00 BST', '1:00 GMT', '2:00', '3:00']);
  expect(labels(37)).toEqual(['0:00', '1:00', 'GMT', '2:00', '3:00']);
  // Narrower than any hour: the hours reach beyond it, zones do not.
  expect(labels(20)).toEqual(['0:00', '1:00', '1:00', '2:00', '3:00']);
});
