/** A window of time in words: as fine as its length asks for. In: two instants. Out: "9 March – 20 April 2025". */
import { msPerDay, msPerMinute, msPerYear } from '../time/calendar.ts';
import { day, minute, month, year } from '../time/fields.ts';
import { formatterOf, formatYear, isPlain } from '../time/format.ts';
import type { Fields } from '../time/fields.ts';
import type { Instant } from '../time/historical-date.ts';
import type { WordOptions } from './dates.ts';

const grades: readonly { readonly fromMs: number; readonly fields: Fields }[] = [
  { fromMs: 10 * msPerYear, fields: year },
  { fromMs: 100 * msPerDay, fields: month },
  { fromMs: 3 * msPerDay, fields: day },
  { fromMs: 0, fields: { ...day, ...minute } },
];

/** While a window moves, its words mostly stay; `Intl` takes longer for a range than for all else in a frame. */
let last = { key: '', words: '' };

/** `[start, end)` in the zone's time and the locale's order. */
export function wordSpan(start: Instant, end: Instant, { locale, zone, messages }: WordOptions): string {
  const { fields } = grades.find(({ fromMs }) => end - start >= fromMs)!;
  const walls = [zone.toWall(start), zone.toWall(end) - 1] as const;
  if (walls.every((wall) => isPlain(wall, locale))) {
    const ms = fields.minute ? msPerMinute : msPerDay;
    const key = [locale, ...Object.keys(fields), ...walls.map((wall) => Math.floor(wall / ms))].join();
    if (key !== last.key) last = { key, words: formatterOf(locale, fields).formatRange(...walls) };
    return last.words;
  }
  // So far away both ends may have the same words.
  return [...new Set(walls.map((wall) => formatYear(wall, locale, messages.dates.yearsAgo)))].join(' – ');
}
