/** An instant in words. In: the instant, and how long the span is of which it is an end. Out: "9 March 2025", so fine that it changes with a tenth of the span. */
import { day } from '../time/fields.ts';
import { formatWall, formatYear, isPlain } from '../time/format.ts';
import type { Instant } from '../time/historical-date.ts';
import type { WordOptions } from './dates.ts';
import { fieldsFor } from './span.ts';

/** In the zone's time and the locale's order. */
export function instantInWords(instant: Instant, spanMs: number, { locale, zone, messages }: WordOptions): string {
  const wall = zone.toWall(instant);
  const { yearsAgo, dayAndTime } = messages.dates;
  if (!isPlain(wall, locale)) return formatYear(wall, locale, yearsAgo);
  const fields = fieldsFor(spanMs / 10);
  const said = formatWall(wall, locale, fields);
  return fields.hour ? dayAndTime(formatWall(wall, locale, day), said) : said;
}
