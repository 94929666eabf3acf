/**
 * Which parts of two dates need saying only once: `Intl` knows it ("10–16 April 2025").
 *
 * In: two wall times, a locale, the fields of either. Out: the two halves of its answer, cut at the dash, for a phrase of the caller's.
 */
import { civilOf, instantOf } from '../time/calendar.ts';
import { dayOfMonth } from '../time/fields.ts';
import { formatterOf, formatWall } from '../time/format.ts';
import type { Fields } from '../time/fields.ts';
import { otherCalendars } from '../time/other-calendars.ts';

/** Of a year that goes without saying. */
export const dayOfYear: Fields = { month: 'long', ...dayOfMonth };
/** With which fields single dates read like the two halves of a range: by locale, by what differs, and by the fields of both. */
const plainHalves = new Map<string, readonly (Fields | undefined)[]>();

/** The same as `splitRange`, in most locales from two dates, which `Intl` writes twenty times as fast. */
export function halvesOf(start: number, end: number, locale: string, fields: Fields): [string, string] | undefined {
  const [from, to] = [civilOf(start), civilOf(end)];
  const years = Number(from.year < to.year);
  const months = years || Number(from.month < to.month);
  const key = `${locale} ${years} ${months} ${Object.keys(fields)}`;
  if (!plainHalves.has(key)) {
    // Days of one figure: some locales write two of them in ranges only.
    const model = [instantOf(2001, 2, 3), instantOf(2001 + years, 2 + months, 4)] as const;
    const halves = otherCalendars.has(locale) ? undefined : splitRange(...model, locale, fields);
    const reads = (wall: number, half: number): Fields | undefined =>
      [dayOfMonth, dayOfYear, fields].find((some) => formatWall(wall, locale, some) === halves?.[half]);
    plainHalves.set(key, model.map(reads));
  }
  const [first, second] = plainHalves.get(key)!;
  return first && second
    ? [formatWall(start, locale, first), formatWall(end, locale, second)]
    : splitRange(start, end, locale, fields);
}

/**
 * Two dates with what they share said once, as `Intl` cuts them; undefined where it writes ranges in another style
 * than dates (Japanese ranges are all figures and slashes).
 */
export function splitRange(start: number, end: number, locale: string, fields: Fields): [string, string] | undefined {
  const formatter = formatterOf(locale, fields);
  const parts = formatter.formatRangeToParts(start, end);
  const lastOfStart = parts.findLastIndex((part) => part.source === 'startRange');
  const firstOfEnd = parts.findIndex((part) => part.source === 'endRange');
  if (lastOfStart < 0 || firstOfEnd < lastOfStart) return undefined;
  const finish = formatter.formatToParts(end);
  const isSameStyle = finish.every((part) =>
    parts.some(({ type, value }) => type === part.type && value.includes(part.value)),
  );
  if (!isSameStyle) return undefined;
  const text = (from: number, to?: number): string =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join('');
  // German cuts "10.–16. April" so that the first full stop stands with the dash, Russian the "г." of a year.
  const ending = /^\s*[^\s\p{Pd}]*\./u.exec(text(lastOfStart + 1, firstOfEnd))?.[0] ?? '';
  return [text(0, lastOfStart + 1).trim() + ending, text(firstOfEnd).trim()];
}
