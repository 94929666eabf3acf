/**
 * Dates as other formats write them, as EDTF: numbers in columns of their own, milliseconds since 1970, and texts. What cannot be read
 * stays as it is, so that the check of the document says what is wrong with it, in its place.
 */
import { suggestDate } from '../language/faults.ts';
import { serialDay } from '../language/serial-day.ts';
import { civilOf } from '../time/calendar.ts';
import { readTypedDate } from '../language/typed-date.ts';
import { boundsOf } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';

/** A date of TimelineJS: a number in each field, or nothing. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** `14:30`, `14:30:05.250` or `2:30 PM`. */
  readonly time: string;
}

/** A date as people type it, as EDTF; what may mean two days, is the number of a day in a spreadsheet, or is not understood, stays as it is. */
export function dateOfText(text: string): string {
  // Nearly all are EDTF already, and of that the bounds are found many times as fast.
  if (isGood(text) && text === text.trim().toUpperCase()) return text;
  if (serialDay(text) !== undefined) return text;
  const typed = readTypedDate(text);
  return typed.kind === 'date' ? typed.edtf : text;
}

/** The date, or '' without a year, as EDTF. The field of the year may hold a date in words. A time that cannot be read, or that no day is there for, is left out. */
export function dateOfParts({ year, month, day, time }: DateParts): {
  readonly date: string;
  readonly isTimeLost: boolean;
} {
  if (isWords(year) && whole(month + day + time) === '') return { date: dateOfText(year), isTimeLost: false };
  const parts = [yearInEdtf(whole(year)), ...[month, day].map((part) => whole(part).padStart(2, '0'))];
  const known = parts.slice(0, whole(month) === '' ? 1 : whole(day) === '' ? 2 : 3).join('-');
  const clock = known.length >= 10 && whole(day) !== '' ? clockOf(time) : undefined;
  return { date: clock ? `${known}T${clock}` : known, isTimeLost: time.trim() !== '' && !clock };
}

/** Numbers lose blanks and commas, as TimelineJS reads them: `2,025` is 2025. */
function whole(text: string): string {
  return text.replace(/[\s,]+/g, '').replace(/\.0+$/, '');
}

/** Whether the field of a year has something else in it. */
function isWords(year: string): boolean {
  return whole(year) !== '' && !/^[+-]?\d+$/.test(whole(year));
}

/** A year before Christ is negative there, and there is no year 0: -44 is 44 BC. In ISO 8601 that is -0043. Of a million years ago nobody means it to the year. */
function yearInEdtf(year: string): string {
  if (!/^[+-]?\d+$/.test(year)) return year;
  const number = Number(year);
  return edtfOfYear(number < 0 && number > -1_000_000 ? number + 1 : number);
}

/** An astronomical year. */
function edtfOfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** A time of day in ISO 8601. */
function clockOf(time: string): string | undefined {
  const match = /^(\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2})(?:\.(\d{1,3}))?)?\s*(?:([ap])\.?m\.?)?$/i.exec(time.trim());
  const [, hour = '', minute, second, fraction, half] = match ?? [];
  if (!match || (minute === undefined && !half)) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  // Spreadsheets write seconds that nobody gave.
  const hasSeconds = second !== undefined && (Number(second) > 0 || fraction !== undefined);
  const clock = [String(hours), minute ?? '0', ...(hasSeconds ? [second] : [])].map((part) => part.padStart(2, '0'));
  return clock.join(':') + (fraction ? `.${fraction.padEnd(3, '0')}` : '');
}

/** A date as a program writes it: a `Date` or what counts like one, milliseconds since 1970, or a text in ISO 8601 or as people write by habit. */
export function dateOfValue(value: unknown): string {
  if (typeof value === 'number' || (typeof value === 'object' && value !== null && !Array.isArray(value))) {
    const instant = Number(value);
    return Number.isFinite(instant) ? dateOfInstant(instant) : '';
  }
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return '';
  // As `Date` writes itself, whatever was known of the time.
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && isGood(text))
    return toMinute(dateOfInstant(Date.parse(text)));
  if (isGood(text)) return text;
  const joined = text.replace(/^(\d{4}-\d\d-\d\d)\s+(\d\d:[\d:.]+)\s*(Z|[+-]\d\d:?\d\d)?$/, '$1T$2$3');
  if (isGood(joined)) return joined;
  const typed = readTypedDate(text);
  // Which of two days is meant, its author must say, and whether a number is that of a day.
  if (typed.kind === 'ambiguous' || serialDay(text) !== undefined) return text;
  return typed.kind === 'date' ? typed.edtf : (suggestDate(text, 'en') ?? text);
}

/** The day where it is midnight in UTC, as a date without a time is there; else the instant. */
function dateOfInstant(instant: number): string {
  const { year } = civilOf(instant);
  if (year < 0 || year > 9999) return edtfOfYear(year);
  const iso = new Date(instant).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
}

/** A time on a full minute without its seconds: programs write them always, and nobody gave them. */
export function toMinute(date: string): string {
  return date.replace(/(T\d\d:\d\d):00(?=$|Z|[+-])/, '$1');
}

/** From one date to another; one date where there is no other, or where both are the same. */
export function interval(start: string, end: string): string {
  return end === '' || end === start ? start : `${start}/${end}`;
}

function isGood(edtf: string): boolean {
  return boundsOf(edtf, utc) !== undefined;
}
