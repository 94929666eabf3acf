/**
 * EDTF (ISO 8601-2, the Library of Congress' profile): text in, a `HistoricalDate` out, or a `DateFault`.
 *
 * Levels 0 and 1 whole, and of level 2 what people write: one of a set (`[1667, 1670..1672]`), `X` inside a date,
 * qualifiers on parts (taken for the whole), years with an exponent. Times may leave out seconds or zone, or add
 * fractions. A date without a time is the civil day of `zone`, so that it never shifts; a time without a zone is read
 * in `zone`. Plain ISO dates, which are nearly all, never meet a regular expression.
 */
import { daysInMonth, instantOf, msPerDay, msPerMinute, msPerSecond } from './calendar.ts';
import { readDate } from './edtf-date.ts';
import type { FaultCode } from './edtf-date.ts';
import type { DateBound, HistoricalDate, Instant, Interval, MissingBound, OneOf } from './historical-date.ts';
import type { Zone } from './zone.ts';

export type { FaultCode } from './edtf-date.ts';

/** Why a text is not a date that can be drawn. */
export interface DateFault {
  readonly fault: FaultCode;
  /** The text, or the part of it, at fault. */
  readonly text: string;
}

export function isDateFault(result: HistoricalDate | DateFault): result is DateFault {
  return 'fault' in result;
}

/** The date that an EDTF text means, or what is wrong with it. Never throws. */
export function parseDate(edtf: string, zone: Zone): HistoricalDate | DateFault {
  const day = edtf.length === 10 ? plainDay(edtf) : undefined;
  if (day !== undefined) {
    const [earliest, latest] = dayBounds(day, zone);
    const at: DateBound = { earliest, latest, precision: 'day', approximate: false, uncertain: false };
    return { kind: 'moment', edtf, earliest, latest, at };
  }
  const text = edtf.trim();
  if (text === '') return { fault: 'empty', text: edtf };
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text, edtf, zone);
  if (text.includes('/')) return parseInterval(text, edtf, zone);
  const read = readDate(text, zone);
  if (typeof read === 'string') return { fault: read, text };
  if ('first' in read) {
    return { kind: 'one-of', edtf, earliest: read.first.earliest, latest: read.last.latest, choices: [read] };
  }
  return { kind: 'moment', edtf, earliest: read.earliest, latest: read.latest, at: read };
}

/**
 * Only the bounds of a date, `[earliest, latest)`, for those who read very many; undefined where `parseDate` has a
 * fault.
 */
export function boundsOf(edtf: string, zone: Zone): readonly [earliest: Instant, latest: Instant] | undefined {
  const plain = plainBounds(edtf, zone);
  if (plain) return plain;
  const date = parseDate(edtf, zone);
  return isDateFault(date) ? undefined : [date.earliest, date.latest];
}

function parseInterval(text: string, edtf: string, zone: Zone): Interval | DateFault {
  const sides = text.split('/');
  if (sides.length !== 2) return { fault: 'not-edtf', text };
  const [start, end] = sides.map((side) => readSide(side.trim(), zone, { '': 'unknown', '..': 'open' }));
  if (!start || !end) return { fault: 'not-edtf', text };
  if (isFault(start)) return start;
  if (isFault(end)) return end;
  if (typeof start === 'string' && typeof end === 'string') return { fault: 'no-ends', text };
  const earliest = typeof start === 'string' ? -Infinity : start.earliest;
  const latest = typeof end === 'string' ? Infinity : end.latest;
  if (earliest >= latest) return { fault: 'ends-before-start', text };
  return { kind: 'interval', edtf, earliest, latest, start, end };
}

function parseOneOf(text: string, edtf: string, zone: Zone): OneOf | DateFault {
  const choices: OneOf['choices'][number][] = [];
  for (const part of text.slice(1, -1).split(',')) {
    const choice = part.trim();
    const range = choice.split('..').map((side) => side.trim());
    if (range.length === 1) {
      const read = readDate(choice, zone);
      if (typeof read === 'string') return { fault: read, text: choice || text };
      choices.push('first' in read ? read : { first: read, last: read });
      continue;
    }
    const [first, last] = range.map((side) => readSide(side, zone, { '': 'open' }));
    if (range.length !== 2 || !first || !last) return { fault: 'not-edtf', text: choice };
    if (isFault(first)) return first;
    if (isFault(last)) return last;
    if (typeof first === 'string' && typeof last === 'string') return { fault: 'no-ends', text: choice };
    if (typeof first !== 'string' && typeof last !== 'string' && first.earliest >= last.latest) {
      return { fault: 'ends-before-start', text: choice };
    }
    choices.push({ first, last });
  }
  let [earliest, latest] = [Infinity, -Infinity];
  for (const { first, last } of choices) {
    earliest = Math.min(earliest, typeof first === 'string' ? -Infinity : first.earliest);
    latest = Math.max(latest, typeof last === 'string' ? Infinity : last.latest);
  }
  return { kind: 'one-of', edtf, earliest, latest, choices };
}

function readSide(
  side: string,
  zone: Zone,
  missing: Readonly<Record<string, MissingBound>>,
): DateBound | MissingBound | DateFault {
  const none = missing[side];
  if (none) return none;
  const read = readDate(side, zone);
  if (typeof read === 'string') return { fault: read, text: side };
  // The end of an interval or a range is one bound; a range inside a range says nothing that can be drawn.
  return 'first' in read ? { fault: 'unsupported', text: side } : read;
}

function isFault(side: DateBound | MissingBound | DateFault): side is DateFault {
  return typeof side !== 'string' && 'fault' in side;
}

function dayBounds(day: number, zone: Zone): [earliest: Instant, latest: Instant] {
  const earliest = zone.toInstant(day);
  return [earliest, Math.max(zone.toInstant(day + msPerDay), earliest + 1)];
}

/** `YYYY-MM-DD`, alone or with `Thh:mm`, `Thh:mm:ss` or `Thh:mm:ss.fff` and maybe `Z`. */
function plainBounds(text: string, zone: Zone): readonly [earliest: Instant, latest: Instant] | undefined {
  const day = plainDay(text);
  if (day === undefined) return undefined;
  if (text.length === 10) return dayBounds(day, zone);
  const isUtc = text.endsWith('Z');
  const length = text.length - (isUtc ? 1 : 0);
  if ((length !== 16 && length !== 19 && length !== 23) || text[10] !== 'T' || text[13] !== ':') return undefined;
  if ((length > 16 && text[16] !== ':') || (length > 19 && text[19] !== '.')) return undefined;
  const [hour, minute] = [digits(text, 11, 13), digits(text, 14, 16)];
  const second = length > 16 ? digits(text, 17, 19) : 0;
  const millisecond = length > 19 ? digits(text, 20, 23) : 0;
  if (!(hour < 24 && minute < 60 && second < 60 && millisecond >= 0)) return undefined;
  const wall = day + (hour * 60 + minute) * msPerMinute + second * msPerSecond + millisecond;
  const earliest = isUtc ? wall : zone.toInstant(wall);
  return [earliest, earliest + (length === 16 ? msPerMinute : length === 19 ? msPerSecond : 1)];
}

/** The wall time of midnight of the `YYYY-MM-DD` that a text begins with. */
function plainDay(text: string): number | undefined {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? instantOf(year, month, day)
    : undefined;
}

/** The number that these characters write, or NaN where one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
