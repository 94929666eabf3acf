/**
 * How well a date is known and how long it lasted, in words: a `HistoricalDate` in, plain sentences out.
 *
 * The two are kept apart, as the types keep them: why a date is not exact, and the length of an interval, which can
 * only be said as exactly as its ends.
 */
import { civilOf, daysInMonth, instantOf, msPerDay, msPerHour, msPerMinute, msPerSecond } from '../time/calendar.ts';
import { formatYear, intlLocale } from '../time/format.ts';
import type { DateBound, HistoricalDate, Interval, OneOf, Precision } from '../time/historical-date.ts';
import { localeFor } from './dates.ts';
import type { WordOptions } from './dates.ts';
import type { PrecisionMessages } from './details-messages.ts';

/** Why the date is not exact, in the plain sentences of `words`; undefined where it is. Of an event without a source none is said what its source says. */
export function wordPrecision(
  date: HistoricalDate,
  options: WordOptions,
  words: PrecisionMessages,
  isSourced: boolean,
): string | undefined {
  const bounds = boundsIn(date);
  const sentences: string[] = [];
  if (isSourced)
    sentences.push(...(date.kind === 'one-of' ? wordChoice(date, bounds, words) : wordCoarse(bounds, options, words)));
  if (date.kind === 'interval') {
    if (date.start === 'open') sentences.push(words.openStart);
    if (date.start === 'unknown') sentences.push(words.unknownStart);
    if (date.end === 'open') sentences.push(words.openEnd);
    if (date.end === 'unknown') sentences.push(words.unknownEnd);
  }
  if (bounds.some((bound) => bound.approximate)) sentences.push(words.approximate);
  if (bounds.some((bound) => bound.uncertain)) sentences.push(words.uncertain);
  return sentences.length ? sentences.join(words.space) : undefined;
}

/** How long an interval lasted, to two units; "up to" where its ends are not exact. Undefined if one is missing. */
export function wordDuration(interval: Interval, options: WordOptions, words: PrecisionMessages): string | undefined {
  const { start, end } = interval;
  if (typeof start === 'string' || typeof end === 'string') return undefined;
  const { locale, zone } = options;
  // Days are counted whole, first and last included; times of day are subtracted.
  const isTimed = rank(start) > rank('day') && rank(end) > rank('day');
  const isWithinDay = isTimed && end.earliest - start.earliest < msPerDay;
  const counts = isWithinDay
    ? countUnits(start.earliest, end.earliest)
    : countUnits(zone.toWall(start.earliest), zone.toWall(isTimed ? end.earliest : end.latest));
  const used = counts.filter(([count]) => count > 0).slice(0, 2);
  if (!used.length) return undefined;
  const list = new Intl.ListFormat(intlLocale(locale), { type: 'unit', style: 'long' });
  const text = list.format(
    used.map(([count, unit]) =>
      new Intl.NumberFormat(intlLocale(locale), { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    ),
  );
  if ([start, end].some((bound) => bound.approximate || bound.uncertain)) return words.roughly(text);
  return rank(start) < rank('day') || rank(end) < rank('day') ? words.upTo(text) : text;
}

type Counts = readonly (readonly [count: number, unit: string])[];

/** Whole years, months, days and so on from one wall time to another, by the calendar. */
function countUnits(from: number, to: number): Counts {
  const [a, b] = [civilOf(from), civilOf(to)];
  const after = (months: number): number => {
    const { year, month } = civilOf(instantOf(a.year, a.month + months));
    return instantOf(year, month, Math.min(a.day, daysInMonth(year, month)), a.hour, a.minute, a.second, a.millisecond);
  };
  let months = (b.year - a.year) * 12 + b.month - a.month;
  if (after(months) > to) months--;
  const rest = to - after(months);
  return [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
    [Math.floor(rest / msPerDay), 'day'],
    [Math.floor(rest / msPerHour) % 24, 'hour'],
    [Math.floor(rest / msPerMinute) % 60, 'minute'],
    [Math.floor(rest / msPerSecond) % 60, 'second'],
  ];
}

const ranks: readonly Precision[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
];

/** How fine a precision is; a larger number is finer. */
function rank(of: DateBound | Precision): number {
  return ranks.indexOf(typeof of === 'string' ? of : of.precision);
}

/** All bounds that a date names. */
export function boundsIn(date: HistoricalDate): readonly DateBound[] {
  if (date.kind === 'moment') return [date.at];
  const ends = date.kind === 'interval' ? [date.start, date.end] : date.choices.flatMap((c) => [c.first, c.last]);
  return ends.filter((end) => typeof end !== 'string');
}

/** Where all dates before or after one are meant, none of them is named. */
function wordChoice(
  { earliest, latest }: OneOf,
  bounds: readonly DateBound[],
  words: PrecisionMessages,
): readonly string[] {
  if (!Number.isFinite(latest - earliest)) return [];
  return [bounds.every(({ precision }) => precision === 'day') ? words.oneOfDays : words.oneOfDates];
}

/** Of two ends only what holds for both. */
function wordCoarse(
  [bound, other = bound]: readonly DateBound[],
  options: WordOptions,
  words: PrecisionMessages,
): readonly string[] {
  const { zone, messages } = options;
  if (bound?.precision !== other?.precision) return [];
  switch (bound?.precision) {
    case 'millennium':
    case 'century':
    case 'decade': {
      // Each would have a span of its own.
      if (other !== bound) return [];
      const yearIn = (wall: number): string => formatYear(wall, localeFor(bound, options), messages.dates.yearsAgo);
      return [words.onlyYears(yearIn(zone.toWall(bound.earliest)), yearIn(zone.toWall(bound.latest - 1)))];
    }
    case 'year':
      return [words.onlyYear];
    case 'season':
      return [words.onlySeason];
    case 'month':
      return [words.onlyMonth];
    default:
      return [];
  }
}
