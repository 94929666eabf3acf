import { getDaysInMonth, isLeapYear as isLeapYearOfDateFns } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, daysInMonth, instantOf, isLeapYear, msPerDay, msPerYear } from './calendar.ts';

const settings = { seed: 2025, numRuns: 2000 };

describe('the calendar', () => {
  it('agrees with Date wherever there is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (instant) => {
        const date = new Date(instant);
        const civil = civilOf(instant);
        expect(civil).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
        const { year, month, day, hour, minute, second, millisecond } = civil;
        expect(instantOf(year, month, day, hour, minute, second, millisecond)).toBe(instant);
      }),
      settings,
    );
  });

  it('keeps every day of fourteen thousand million years its own', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -14e9, max: 14e9 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, anyDay) => {
          const day = Math.min(anyDay, daysInMonth(year, month));
          expect(civilOf(instantOf(year, month, day))).toMatchObject({ year, month, day });
        },
      ),
      settings,
    );
  });

  it('knows leap years and the lengths of months as date-fns does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        // In the middle of the month, so that the zone of the machine cannot move it into another.
        const date = new Date(year, month - 1, 15);
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(date));
        expect(isLeapYear(year)).toBe(isLeapYearOfDateFns(date));
      }),
      settings,
    );
  });

  it('lets months and days overflow', () => {
    expect(instantOf(2025, 13)).toBe(instantOf(2026, 1));
    expect(instantOf(2025, 0)).toBe(instantOf(2024, 12));
    expect(instantOf(2024, 3, 0)).toBe(instantOf(2024, 2, 29));
    expect(instantOf(2001, 21)).toBe(instantOf(2002, 9));
  });

  it('has a mean year of 400 years’ days', () => {
    expect(instantOf(2400) - instantOf(2000)).toBe(400 * msPerYear);
    expect(daysInMonth(1900, 2) + daysInMonth(2000, 2) + daysInMonth(-4, 2)).toBe(28 + 29 + 29);
    expect(instantOf(1970, 1, 2)).toBe(msPerDay);
  });
});
