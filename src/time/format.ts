/**
 * Civil times as text: a wall time of any year and a locale in, what `Intl` writes for it out.
 *
 * `Intl` ends where `Date` ends, and writes neither "10,000 BC" nor years before 1 rightly without an era. So years
 * outside 1000–9999 are written with their era and a stand-in year some 400s of years away, which has the same weekdays
 * and leap days, and the true year is put in its place. Formatters are made once. `dateStyle` is never used: it breaks some calendars.
 */
import { civilOf, instantOf, msPerDay } from './calendar.ts';

/** Which fields to write. Formatters are cached by identity, so declare these once, as constants. */
export type Fields = Readonly<Intl.DateTimeFormatOptions>;

const formatters = new WeakMap<Fields, Map<string, Intl.DateTimeFormat>>();
const erasOf = new WeakMap<Fields, Fields>();

/**
 * The locale as `Intl` gets it: English without a country writes day, month, year and 24 hours, as most of the world
 * does; `en-US` is there for those who want it otherwise.
 */
export function intlLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** A cached formatter of *wall times*: it runs on UTC, since a zone has already been applied. */
export function formatterOf(locale: string, fields: Fields): Intl.DateTimeFormat {
  let byLocale = formatters.get(fields);
  if (!byLocale) formatters.set(fields, (byLocale = new Map<string, Intl.DateTimeFormat>()));
  let formatter = byLocale.get(locale);
  if (!formatter) {
    // Ticks and precisions are those of the Gregorian calendar; only who names another one gets it.
    const calendar = /-u-(?:.*-)?ca-/.test(locale) ? {} : { calendar: 'gregory' };
    formatter = new Intl.DateTimeFormat(intlLocale(locale), { timeZone: 'UTC', ...calendar, ...fields });
    byLocale.set(locale, formatter);
  }
  return formatter;
}

/** The same fields with the Gregorian era, for years that need it to be understood. */
function withEra(fields: Fields): Fields {
  let withIt = erasOf.get(fields);
  if (!withIt) erasOf.set(fields, (withIt = { ...fields, calendar: 'gregory', era: 'short' }));
  return withIt;
}

/** Whether `Intl` writes this year as it is meant, without help. */
export function isPlainYear(year: number): boolean {
  return year >= 1000 && year <= 9999;
}

/** A wall time (ms, as a UTC calendar counts them) in words and figures. */
export function formatWall(wallMs: number, locale: string, fields: Fields): string {
  const { year, month, day } = civilOf(wallMs);
  if (isPlainYear(year)) return formatterOf(locale, fields).format(wallMs);

  const cycle = ((year % 400) + 400) % 400;
  const standInYear = fields.year && year <= 0 ? cycle - 800 : cycle + 2000;
  const standIn = instantOf(standInYear, month, day) + (wallMs - Math.floor(wallMs / msPerDay) * msPerDay);
  if (!fields.year) return formatterOf(locale, fields).format(standIn);

  const number = numberOf(year > 0 ? year : 1 - year, locale);
  return formatterOf(locale, withEra(fields))
    .formatToParts(standIn)
    .map((part) => (part.type === 'year' ? number : part.value))
    .join('');
}

const yearNumbers = new Map<string, Intl.NumberFormat>();
/** A count of years: thousands are set apart only from ten thousand on. */
function numberOf(years: number, locale: string): string {
  let format = yearNumbers.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(intlLocale(locale), { useGrouping: 'min2' });
    yearNumbers.set(locale, format);
  }
  return format.format(years);
}

const compactNumbers = new Map<string, Intl.NumberFormat>();
/** A great number in short words, such as "66 million". */
export function compactNumber(value: number, locale: string): string {
  let format = compactNumbers.get(locale);
  if (!format) {
    const options = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 9 } as const;
    format = new Intl.NumberFormat(intlLocale(locale), options);
    compactNumbers.set(locale, format);
  }
  return format.format(value);
}

/** From here on back, years are said as years ago, not BC. */
export const deepTime = -1_000_000;

const yearOnly: Fields = { year: 'numeric' };

/**
 * A year alone: `2025`, `79 AD`, `44 BC`, `12,000 BC`, or, from a million years back, what `yearsAgo` makes of
 * "66 million". Counting from year 0 there is off by the two thousand years that such figures never know.
 */
export function formatYear(year: number, locale: string, yearsAgo: (amount: string) => string): string {
  return year <= deepTime ? yearsAgo(compactNumber(-year, locale)) : formatWall(instantOf(year), locale, yearOnly);
}
