/**
 * One date of EDTF: text such as `2025-03-18`, `201X`, `2001-21`, `Y-66000000` or `2025-04-17T14:34Z` in, the span of
 * instants that it may mean out, or the code of what is wrong with it.
 *
 * Years, months and days with `X` are read as the lowest and the highest date that the digits allow. Where only whole
 * trailing parts are left out (`201X`, `2004-XX`) that is one bound of a coarser precision; where the `X` stands
 * further inside (`2025-04-1X`, `156X-12-25`, level 2) it is a range. Seasons are the meteorological ones of the north.
 */
import { daysInMonth, instantOf, msPerDay, msPerHour, msPerMinute, msPerSecond } from './calendar.ts';
import type { DateBound, Instant, Precision } from './historical-date.ts';
import type { Zone } from './zone.ts';

/** What can be wrong with a date; `language/` has the words and the remedies. */
export type FaultCode =
  | 'empty'
  | 'not-edtf'
  | 'unsupported'
  | 'year-too-far'
  | 'no-such-month'
  | 'no-such-day'
  | 'no-such-time'
  | 'ends-before-start'
  | 'no-ends';

export interface DateRange {
  readonly first: DateBound;
  readonly last: DateBound;
}

const q = '[?~%]?';
const time = 'T(\\d\\d)(?::(\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?)?(?:Z|([+-])(\\d\\d)(?::?(\\d\\d))?)?';
const calendarDate = new RegExp(
  `^${q}(-?)(\\d(?:\\d{3}|\\d\\dX|\\dXX|XXX))${q}(?:-${q}(\\d[\\dX]|XX)${q}(?:-${q}(\\d[\\dX]|XX)${q}(?:${time})?)?)?${q}$`,
);
const longYear = new RegExp(`^${q}Y(-?\\d{1,12})(?:E(\\d\\d?))?${q}$`);
/** Right EDTF of level 2 that is not read: sets of which all are meant, significant digits, unknown years. */
const unsupported = /^\{.*\}$|^Y?-?\d+(?:E\d+)?S\d+$|^-?X{4}(?:-|$)/;

const furthestYear = 1e11;
const monthsOfSeason = 3;
const yearPrecisions: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

export function readDate(text: string, zone: Zone): DateBound | DateRange | FaultCode {
  const qualifiers = {
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
  const bound = (fromWall: number, toWall: number, precision: Precision): DateBound => {
    const earliest = zone.toInstant(fromWall);
    // A day that the zone skipped (Apia, 30 December 2011) still needs a place: the moment of the skip.
    return { earliest, latest: Math.max(zone.toInstant(toWall), earliest + 1), precision, ...qualifiers };
  };

  const long = longYear.exec(text);
  if (long) {
    const year = Number(long[1]) * 10 ** Number(long[2] ?? 0);
    if (Math.abs(year) < 10_000) return 'not-edtf';
    if (Math.abs(year) > furthestYear) return 'year-too-far';
    return bound(instantOf(year), instantOf(year + 1), 'year');
  }

  const match = calendarDate.exec(text);
  if (!match) return unsupported.test(text) ? 'unsupported' : 'not-edtf';
  const [, minus, yearText = '', ...rest] = match;
  let [monthText, dayText] = rest;
  if (dayText === 'XX') dayText = undefined;
  if (monthText === 'XX' && !dayText) monthText = undefined;

  let [yearLow, yearHigh] = fill(yearText);
  if (minus) [yearLow, yearHigh] = [-yearHigh, -yearLow];

  if (!monthText) {
    const precision = yearPrecisions[yearText.split('X').length - 1] ?? 'year';
    return bound(instantOf(yearLow), instantOf(yearHigh + 1), precision);
  }

  const [monthLow, monthHigh] = fill(monthText, 12);
  const isSeason = monthLow === monthHigh && monthLow >= 21 && monthLow <= 24 && !dayText;
  if (!isSeason && (monthLow > 12 || monthHigh < 1)) {
    return monthLow >= 25 && monthLow <= 41 && !dayText ? 'unsupported' : 'no-such-month';
  }
  if (!dayText) {
    const of = (year: number, month: number): DateBound => {
      if (!isSeason) return bound(instantOf(year, month), instantOf(year, month + 1), 'month');
      const start = (month - 20) * monthsOfSeason;
      return bound(instantOf(year, start), instantOf(year, start + monthsOfSeason), 'season');
    };
    return either(of(yearLow, monthLow), of(yearHigh, monthHigh));
  }

  const [dayLow, dayHigh] = fill(dayText, 31);
  const hasX = yearLow < yearHigh || monthLow < monthHigh || dayLow < dayHigh;
  if (dayHigh < 1 || dayLow > daysInMonth(hasX ? 2000 : yearLow, monthLow)) return 'no-such-day';

  const [, , hour, minute, second, fraction, sign, offsetHour, offsetMinute] = rest;
  if (hour === undefined) {
    const of = (year: number, month: number, day: number): DateBound => {
      const start = instantOf(year, month, Math.min(day, daysInMonth(year, month)));
      return bound(start, start + msPerDay, 'day');
    };
    return either(of(yearLow, monthLow, dayLow), of(yearHigh, monthHigh, dayHigh));
  }

  if (hasX) return 'unsupported';
  const fields = [hour, minute, second, offsetHour, offsetMinute].map((field) => Number(field ?? 0));
  const [h = 0, m = 0, s = 0, oh = 0, om = 0] = fields;
  if (h > 23 || m > 59 || s > 59 || oh > 23 || om > 59) return 'no-such-time';
  const wall = instantOf(yearLow, monthLow, dayLow, h, m, s, Number(`${fraction ?? ''}000`.slice(0, 3)));
  const offset = (sign === '-' ? -1 : 1) * (oh * msPerHour + om * msPerMinute);
  const isAbsolute = sign !== undefined || /Z[?~%]?$/.test(text);
  const earliest: Instant = isAbsolute ? wall - offset : zone.toInstant(wall);
  const [precision, widthMs]: readonly [Precision, number] =
    minute === undefined
      ? ['hour', msPerHour]
      : second === undefined
        ? ['minute', msPerMinute]
        : fraction === undefined
          ? ['second', msPerSecond]
          : ['millisecond', 1];
  return { earliest, latest: earliest + widthMs, precision, ...qualifiers };
}

/** The lowest and the highest number that digits with `X` can mean; of months and days, none below 1 or above `most`. */
function fill(digits: string, most = Infinity): readonly [low: number, high: number] {
  const [low, high] = [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))];
  if (low === high) return [low, high];
  return [most === Infinity ? low : Math.max(low, 1), Math.min(high, most)];
}

function either(first: DateBound, last: DateBound): DateBound | DateRange {
  return first.earliest === last.earliest && first.latest === last.latest ? first : { first, last };
}
