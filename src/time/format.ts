/**
 * Civil times as text: a wall time of any year and a locale in, what `Intl` writes for it out.
 *
 * `Intl` ends where `Date` ends, and writes neither "10,000 BC" nor years before 1 rightly without an era. So years
 * outside 1000–9999 are written with their era and a stand-in year some 400s of years away, which has the same weekdays
 * and leap days, and the true year is put in its place. Formatters are made once. `dateStyle` is never used: it breaks some calendars.
 */
import { civilOf, instantOf, msPerDay } from './calendar.ts';
import { year as yearAlone } from './fields.ts';
import type { Fields } from './fields.ts';
import type { Instant } from './historical-date.ts';
import { otherCalendars } from './other-calendars.ts';
import type { Zone } from './zone.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The locale as `Intl` gets it: English without a country writes day, month, year and 24 hours, as most of the world
 * does; `en-US` is there for those who want it otherwise.
 */
export function intlLocale(locale: string): string {
  return locale.replace(/^en(?=$|-u-)/, 'en-GB');
}

/** A cached formatter of *wall times*: it runs on UTC, since a zone has already been applied. */
export function formatterOf(locale: string, fields: Fields): Intl.DateTimeFormat {
  // Some locales have another calendar of their own: only who names it gets it.
  const options = { timeZone: 'UTC', calendar: otherCalendars.get(locale)?.name ?? 'gregory', ...fields };
  const key = locale + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(intlLocale(locale), options)));
  return formatter;
}

/** Whether `Intl` writes this Gregorian year as it is meant, without help. */
export function isPlainYear(year: number): boolean {
  return year >= 1000 && year <= 9999;
}

/** Whether `Intl` writes a wall time as it is meant, in the calendar of the locale. */
export function isPlain(wallMs: number, locale: string): boolean {
  return otherCalendars.get(locale)?.covers(wallMs) ?? isPlainYear(civilOf(wallMs).year);
}

/** A wall time (ms, as a UTC calendar counts them) in words and figures. */
export function formatWall(wallMs: number, locale: string, fields: Fields): string {
  if (isPlain(wallMs, locale)) return formatterOf(locale, fields).format(wallMs);

  const { year, month, day } = civilOf(wallMs);
  const cycle = ((year % 400) + 400) % 400;
  const standInYear = fields.year && year <= 0 ? cycle - 800 : cycle + 2000;
  const standIn = instantOf(standInYear, month, day) + (wallMs - Math.floor(wallMs / msPerDay) * msPerDay);
  // In the Gregorian calendar, and a year with its era.
  const formatter = formatterOf(locale, { ...fields, calendar: 'gregory', ...(fields.year && { era: 'short' }) });
  if (!fields.year) return formatter.format(standIn);

  // Thousands are set apart only from ten thousand on.
  const number = numbersIn(locale, { useGrouping: 'min2' }).format(year > 0 ? year : 1 - year);
  return formatter
    .formatToParts(standIn)
    .map((part) => (part.type === 'year' ? number : part.value))
    .join('');
}

/** How clocks in this zone are called at this time, such as "UTC", "CEST" or "GMT+3". */
export function nameZone({ name }: Zone, instant: Instant, locale: string): string {
  if (name === 'UTC' || !isPlain(instant, locale)) return name;
  const parts = formatterOf(locale, { timeZone: name, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? name;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A cached formatter of numbers. */
export function numbersIn(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(intlLocale(locale), options)));
  return format;
}

/** A great number in short words, such as "66 million". */
function compactNumber(value: number, locale: string): string {
  return numbersIn(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 9 }).format(value);
}

/** From here on back, years are said as years ago, not BC. */
export const deepTime = -1_000_000;

/**
 * The year of a wall time alone: `2025`, `79 AD`, `44 BC`, `12,000 BC`, or, from a million years back, what `yearsAgo` makes of
 * "66 million". Counting from year 0 there is off by the two thousand years that such figures never know.
 */
export function formatYear(wallMs: number, locale: string, yearsAgo: (amount: string) => string): string {
  const { year } = civilOf(wallMs);
  return year <= deepTime ? yearsAgo(compactNumber(-year, locale)) : formatWall(wallMs, locale, yearAlone);
}
