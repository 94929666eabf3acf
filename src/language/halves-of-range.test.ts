import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, msPerDay } from '../time/calendar.ts';
import type { Fields } from '../time/fields.ts';
import { dayOfYear, halvesOf, splitRange } from './halves-of-range.ts';

/** Those of the interface, and some that write ranges in other ways than dates. */
const LOCALES =
  'en en-US ar ar-EG de es fr he ja ru zh cs da el et fi hr hu is it kk ko lt lv mk nb nl pl pt-BR ro sk sl sr sv th tr uk ur uz vi';
const FIELDS: readonly Fields[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
  dayOfYear,
];
const first = instantOf(1990);
const days = fc.tuple(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 700 }));

test.each(LOCALES.split(' '))('quickly or not, ranges are cut as `Intl` cuts them (%s)', (locale) => {
  fc.assert(
    fc.property(days, fc.constantFrom(...FIELDS), ([from, length], fields) => {
      const walls = [first + from * msPerDay, first + (from + length) * msPerDay] as const;
      // Of what reads the same nobody asks for a range.
      fc.pre(fields.year !== undefined || new Date(walls[0]).getUTCFullYear() === new Date(walls[1]).getUTCFullYear());
      expect(halvesOf(...walls, locale, fields)).toEqual(splitRange(...walls, locale, fields));
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('English says it once', () => {
  const halves = (start: number, end: number): unknown => halvesOf(start, end, 'en', FIELDS[2]!);
  expect(halves(instantOf(2025, 4, 10), instantOf(2025, 4, 16))).toEqual(['10', '16 April 2025']);
  expect(halves(instantOf(2025, 3, 28), instantOf(2025, 4, 2))).toEqual(['28 March', '2 April 2025']);
  expect(halves(instantOf(2024, 12, 30), instantOf(2025, 1, 2))).toEqual(['30 December 2024', '2 January 2025']);
});
