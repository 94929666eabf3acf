/**
 * The proleptic Gregorian calendar in plain numbers: civil fields in, milliseconds out, and back.
 *
 * No `Date`: its range ends some 270 000 years from now, and geology and cosmology begin beyond that. Years are
 * astronomical as in ISO 8601: 0 is 1 BC, -43 is 44 BC. The arithmetic counts years from March, so that the leap day
 * comes last and month lengths follow one formula (Howard Hinnant, "chrono-compatible low-level date algorithms").
 */
import type { Instant } from './historical-date.ts';

export const msPerSecond = 1000;
export const msPerMinute = 60_000;
export const msPerHour = 3_600_000;
export const msPerDay = 86_400_000;
/** The mean Gregorian year. */
export const msPerYear = 365.2425 * msPerDay;

/** The furthest instant, either way, that a `Date` (and so `Intl`) can hold. */
export const dateLimit = 8.64e15;

/** What a calendar and a clock show. `month` and `day` count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. Month 13 is next January, month 0 last December; day 0 is the day before the first. */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = year * 12 + month - 3;
  const y = Math.floor(fromMarch / 12);
  const dayOfYear = Math.floor((153 * (fromMarch - y * 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

/**
 * The milliseconds at which a UTC calendar shows these fields. Fields may overflow, as in `Date.UTC`, but months count
 * from 1 and years below 100 mean themselves.
 */
export function instantOf(
  year: number,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): Instant {
  return (
    dayNumber(year, month, day) * msPerDay +
    (hour * msPerHour + minute * msPerMinute + second * msPerSecond + millisecond)
  );
}

/**
 * What a UTC calendar and clock show at this instant. Beyond 285 000 years from 1970 a number no longer holds single
 * milliseconds; there the nearest day is given, at midnight, so that the year 66 000 000 BC stays that year.
 */
export function civilOf(instant: Instant): Civil {
  const exact = Math.abs(instant) <= Number.MAX_SAFE_INTEGER;
  const days = exact ? Math.floor(instant / msPerDay) : Math.round(instant / msPerDay);
  const ms = exact ? instant - days * msPerDay : 0;

  const fromEpoch = days + 719_468;
  const era = Math.floor(fromEpoch / 146_097);
  const dayOfEra = fromEpoch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;

  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    hour: Math.floor(ms / msPerHour),
    minute: Math.floor(ms / msPerMinute) % 60,
    second: Math.floor(ms / msPerSecond) % 60,
    millisecond: Math.floor(ms) % 1000,
  };
}
