/** A window of time in words: as fine as its length asks for. In: two instants. Out: "9 March – 20 April 2025". */
import { msPerDay, msPerMinute, msPerSecond, msPerYear } from '../time/calendar.ts';
import { day, millisecond, minute, month, second, year } from '../time/fields.ts';
import { formatterOf, formatWall, formatYear, isPlain } from '../time/format.ts';
import type { Fields } from '../time/fields.ts';
import type { Instant } from '../time/historical-date.ts';
import type { WordOptions } from './dates.ts';

const grades: readonly { readonly fromMs: number; readonly fields: Fields }[] = [
  { fromMs: 10 * msPerYear, fields: year },
  { fromMs: 100 * msPerDay, fields: month },
  { fromMs: 3 * msPerDay, fields: day },
  { fromMs: 3 * msPerMinute, fields: minute },
  { fromMs: 3 * msPerSecond, fields: second },
  { fromMs: 0, fields: millisecond },
];

/** What is written of the ends of a span so long. */
export const fieldsFor = (spanMs: number): Fields => grades.find(({ fromMs }) => spanMs >= fromMs)!.fields;

/** `[start, end)` in the zone's time and the locale's order. */
export function wordSpan(start: Instant, end: Instant, { locale, zone, messages }: WordOptions): string {
  const fields = fieldsFor(end - start);
  const walls = [zone.toWall(start), zone.toWall(end) - 1] as const;
  if (!walls.every((wall) => isPlain(wall, locale)))
    // So far away both ends may have the same words.
    return [...new Set(walls.map((wall) => formatYear(wall, locale, messages.dates.yearsAgo)))].join(' – ');
  if (!fields.hour) return formatterOf(locale, fields).formatRange(...walls);
  // A range of times `Intl` writes otherwise than single ones ("00:00", "0:00").
  const said = (wall: number, some: Fields): string => formatWall(wall, locale, some);
  const { dayAndTime } = messages.dates;
  const [from, to] = walls;
  return said(from, day) === said(to, day)
    ? dayAndTime(said(from, day), `${said(from, fields)}–${said(to, fields)}`)
    : walls.map((wall) => dayAndTime(said(wall, day), said(wall, fields))).join(' – ');
}
