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
import type { DateRange, FaultCode } from './edtf-date.ts';
import type { DateBound, HistoricalDate, Instant, Interval, MissingBound, OneOf } from './historical-date.ts';
import { utc } from './zone.ts';
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
  const span = readOne(text, text, zone);
  if ('fault' in span) return span;
  const { first, last, earliest, latest } = span;
  if (first !== last) return { kind: 'one-of', edtf, earliest, latest, choices: [{ first, last }] };
  return { kind: 'moment', edtf, earliest, latest, at: first };
}

/**
 * Only the bounds of a date, `[earliest, latest)`, for those who read very many; undefined where `parseDate` has a
 * fault.
 */
export function boundsOf(edtf: string, zone: Zone): Bounds | undefined {
  // A date is asked for twice in a row: when it is checked, and when it is put in its place.
  if (edtf === recent.edtf && zone === recent.zone) return recent.bounds;
  const bounds = plainBounds(edtf, zone) ?? boundsIn(parseDate(edtf, zone));
  recent = { edtf, zone, bounds };
  return bounds;
}

type Bounds = readonly [earliest: Instant, latest: Instant];

let recent: { readonly edtf: string; readonly zone: Zone; readonly bounds: Bounds | undefined } = {
  edtf: '',
  zone: utc,
  bounds: undefined,
};

function boundsIn(date: HistoricalDate | DateFault): Bounds | undefined {
  return isDateFault(date) ? undefined : [date.earliest, date.latest];
}

function parseInterval(text: string, edtf: string, zone: Zone): Interval | DateFault {
  const span = readSpan(text, '/', { '': 'unknown', '..': 'open' }, zone);
  if ('fault' in span) return span;
  const { first: start, last: end, earliest, latest } = span;
  return { kind: 'interval', edtf, earliest, latest, start, end };
}

function parseOneOf(text: string, edtf: string, zone: Zone): OneOf | DateFault {
  const choices: Choice[] = [];
  let [earliest, latest] = [Infinity, -Infinity];
  for (const part of text.slice(1, -1).split(',')) {
    const choice = part.trim();
    const span = choice.includes('..') ? readSpan(choice, '..', { '': 'open' }, zone) : readOne(choice, text, zone);
    if ('fault' in span) return span;
    choices.push({ first: span.first, last: span.last });
    earliest = Math.min(earliest, span.earliest);
    latest = Math.max(latest, span.latest);
  }
  return { kind: 'one-of', edtf, earliest, latest, choices };
}

type Choice = OneOf['choices'][number];
interface Span extends Choice {
  readonly earliest: Instant;
  readonly latest: Instant;
}

type DatedSpan = Span & DateRange;

/** One date, alone or in a `whole`. */
function readOne(text: string, whole: string, zone: Zone): DatedSpan | DateFault {
  const read = readDate(text, zone);
  if (typeof read === 'string') return { fault: read, text: text || whole };
  const { first, last } = 'first' in read ? read : { first: read, last: read };
  return { first, last, earliest: first.earliest, latest: last.latest };
}

/** Two dates, of which one may be missing, in one of the ways that `missing` has names for. */
function readSpan(
  text: string,
  separator: string,
  missing: Readonly<Record<string, MissingBound>>,
  zone: Zone,
): Span | DateFault {
  const sides: (DateBound | MissingBound)[] = [];
  for (const part of text.split(separator)) {
    const side = part.trim();
    const read = missing[side] ?? readOne(side, text, zone);
    if (typeof read === 'string') sides.push(read);
    else if ('fault' in read) return read;
    else if (read.first === read.last) sides.push(read.first);
    // An end is one bound; a range inside a range says nothing that can be drawn.
    else return { fault: 'unsupported', text: side };
  }
  const [first, last] = sides;
  if (!first || !last || sides.length > 2) return { fault: 'not-edtf', text };
  if (typeof first === 'string' && typeof last === 'string') return { fault: 'no-ends', text };
  const earliest = typeof first === 'string' ? -Infinity : first.earliest;
  const latest = typeof last === 'string' ? Infinity : last.latest;
  return earliest < latest ? { first, last, earliest, latest } : { fault: 'ends-before-start', text };
}

function dayBounds(day: number, zone: Zone): [earliest: Instant, latest: Instant] {
  const earliest = zone.toInstant(day);
  return [earliest, Math.max(zone.toInstant(day + msPerDay), earliest + 1)];
}

/** Bounds of what nearly all dates are: a day, a time, either of them with a qualifier, or two days and what is between. */
function plainBounds(text: string, zone: Zone): Bounds | undefined {
  if (text.length === 21 && text[10] === '/') {
    const [first, last] = [plainDay(text), plainDay(text, 11)];
    return first !== undefined && last !== undefined && first <= last
      ? [dayBounds(first, zone)[0], dayBounds(last, zone)[1]]
      : undefined;
  }
  const day = plainDay(text);
  if (day === undefined) return undefined;
  if (text.length === 10) return dayBounds(day, zone);
  if (text.length === 11) return '~?%'.includes(text[10]!) ? dayBounds(day, zone) : undefined;
  return plainTime(text, day, zone);
}

/** After the day `Thh:mm`, `Thh:mm:ss` or `Thh:mm:ss.fff` and maybe `Z`. */
function plainTime(text: string, day: number, zone: Zone): Bounds | undefined {
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

/** The wall time of midnight of the `YYYY-MM-DD` that stands at a place of the text. */
function plainDay(text: string, at = 0): number | undefined {
  if (text.charCodeAt(at + 4) !== 45 || text.charCodeAt(at + 7) !== 45) return undefined;
  const [year, month, day] = [digits(text, at, at + 4), digits(text, at + 5, at + 7), digits(text, at + 8, at + 10)];
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
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
