/** A window of time in words: as fine as its length asks for. In: two instants. Out: "9 March – 20 April 2025". */
import { msPerDay, msPerMinute, msPerYear } from '../time/calendar.ts';
import { formatterOf, formatYear, isPlain } from '../time/format.ts';
import type { Fields } from '../time/format.ts';
import type { Instant } from '../time/historical-date.ts';
import type { WordOptions } from './dates.ts';

const grades: readonly { readonly fromMs: number; readonly fields: Fields }[] = [
  { fromMs: 10 * msPerYear, fields: { year: 'numeric' } },
  { fromMs: 100 * msPerDay, fields: { year: 'numeric', month: 'long' } },
  { fromMs: 3 * msPerDay, fields: { year: 'numeric', month: 'long', day: 'numeric' } },
  { fromMs: 0, fields: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' } },
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
