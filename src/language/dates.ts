/**
 * Dates in words: a `HistoricalDate` in, "about 19 March", "between 10 and 16 April 2025", "since October 2023" out.
 *
 * `Intl` writes every single date, and knows which parts of two dates need saying only once (`halves-of-range.ts`). So no order of day, month and
 * year stands here.
 */
import { civilOf, msPerDay } from '../time/calendar.ts';
import { day, millisecond, minute, month, second, year } from '../time/fields.ts';
import { formatWall, formatYear, intlLocale, isPlain, nameZone, numbersIn } from '../time/format.ts';
import type { Fields } from '../time/fields.ts';
import type { DateBound, HistoricalDate, MissingBound, Precision } from '../time/historical-date.ts';
import { otherCalendars } from '../time/other-calendars.ts';
import { twinOf } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { dayOfYear, halvesOf } from './halves-of-range.ts';
import type { Messages, Season, TwoDatesPhrase } from './messages.ts';

export interface WordOptions {
  /** A BCP 47 tag, for all that `Intl` says. */
  readonly locale: string;
  readonly zone: Zone;
  readonly messages: Messages;
}

export interface DateWordOptions extends WordOptions {
  /** `label` is as short as is clear; `full` adds weekday and zone, which a label has where the wall shows a time twice. */
  readonly style: 'label' | 'full';
  /** A year that need not be said, since all around it is of that year. Only days and times drop it. */
  readonly yearless?: number | undefined;
}

const weekday: Fields = { ...day, weekday: 'long' };

const clocks: Partial<Record<Precision, Fields>> = { hour: minute, minute, second, millisecond };
const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
/** More alternatives than this are said as a range on a label. */
const mostOnLabel = 3;

/** A date in words, in the zone's time and the locale's order. */
export function wordDate(date: HistoricalDate, options: DateWordOptions): string {
  const words = options.messages.dates;
  switch (date.kind) {
    case 'moment':
      return wordBound(date.at, options, true);
    case 'interval': {
      const { start, end } = date;
      if (isBound(start) && isBound(end)) return wordRange(start, end, words.fromTo, options);
      if (isBound(start)) {
        return (end === 'open' ? words.since : words.endNotKnown)(wordBound(start, options), start);
      }
      if (!isBound(end)) return words.noDate;
      return (start === 'open' ? words.until : words.startNotKnown)(wordBound(end, options), end);
    }
    case 'one-of': {
      const { choices } = date;
      const first = choices[0];
      if (first && choices.length === 1) return wordChoice(first, words.between, options);
      if (options.style === 'label' && choices.length > mostOnLabel) {
        const earliest = choices.map((choice) => choice.first).find((b) => isBound(b) && b.earliest === date.earliest);
        const latest = choices.map((choice) => choice.last).find((b) => isBound(b) && b.latest === date.latest);
        if (earliest && latest) return wordChoice({ first: earliest, last: latest }, words.between, options);
      }
      const list = new Intl.ListFormat(intlLocale(options.locale), { type: 'disjunction' });
      return list.format(choices.map((choice) => wordChoice(choice, words.fromTo, options)));
    }
  }
}

type Choice = { readonly first: DateBound | MissingBound; readonly last: DateBound | MissingBound };

function wordChoice({ first, last }: Choice, join: TwoDatesPhrase, options: DateWordOptions): string {
  const words = options.messages.dates;
  if (isBound(first) && isBound(last)) return wordRange(first, last, join, options);
  if (isBound(first)) return words.orLater(wordBound(first, options), first);
  return isBound(last) ? words.orEarlier(wordBound(last, options), last) : words.noDate;
}

function isBound(bound: DateBound | MissingBound): bound is DateBound {
  return typeof bound !== 'string';
}

function wordRange(first: DateBound, last: DateBound, join: TwoDatesPhrase, options: DateWordOptions): string {
  const walls = [first, last].map((bound) => wallOf(bound, options.zone)) as [number, number];
  // A year is left out of both or of neither.
  const common = walls.every((wall) => civilOf(wall).year === options.yearless)
    ? options
    : { ...options, yearless: NaN };
  if (first.earliest === last.earliest && first.latest === last.latest) return wordBound(first, options);

  const isExact = [first, last].every((bound) => !bound.approximate && !bound.uncertain);
  const fields = fieldsOf(first, common);
  const locale = localeFor(first, options);
  const isSameWay = fields === fieldsOf(last, common) && locale === localeFor(last, options);
  if (isExact && fields && isSameWay && walls.every((wall) => isPlain(wall, locale))) {
    const [ofFirst, ofLast] = walls.map((wall) => Math.floor(wall / msPerDay));
    const halves = !fields.hour && halvesOf(...walls, locale, fields);
    if (halves) return join(...halves, first, last);
    // Where clocks are set in between, two times of a day are of two zones, by name.
    const isOneZone = walls[1] - walls[0] === last.earliest - first.earliest;
    if (fields.hour && ofFirst === ofLast && isOneZone && join === options.messages.dates.fromTo)
      return wordExact(first, options, false, walls);
  }
  return join(wordBound(first, common), wordBound(last, common), first, last);
}

/** In another calendar a date is said only where it is exactly a day, a month or a year of that. */
export function localeFor({ precision, earliest, latest }: DateBound, { locale, zone }: WordOptions): string {
  return otherCalendars.get(locale)?.localeFor(precision, zone.toWall(earliest), zone.toWall(latest)) ?? locale;
}

/** What the wall shows when the bound begins. A day that the zone left out is over as it begins, where the next one does: it is said all the same. */
function wallOf({ earliest, latest, precision }: DateBound, zone: Zone): number {
  return zone.toWall(earliest) - (precision === 'day' && latest - earliest < 2 ? msPerDay : 0);
}

/** The fields that write a bound of a year, a month or a day, or its time of day; the other precisions need phrases. */
function fieldsOf(bound: DateBound, { zone, yearless }: DateWordOptions): Fields | undefined {
  if (bound.precision === 'year') return year;
  if (bound.precision === 'month') return month;
  if (bound.precision !== 'day') return clocks[bound.precision];
  return civilOf(wallOf(bound, zone)).year === yearless ? dayOfYear : day;
}

function wordBound(bound: DateBound, options: DateWordOptions, isAlone = false): string {
  const { about, possibly } = options.messages.dates;
  const isFull = isAlone && options.style === 'full' && !bound.approximate && !bound.uncertain;
  const exact = wordExact(bound, options, isFull);
  const near = bound.approximate ? about(exact, bound, isAlone) : exact;
  return bound.uncertain ? possibly(near, bound, isAlone) : near;
}

/** Of a time of day also from one to another, as the walls show them. */
function wordExact(
  bound: DateBound,
  options: DateWordOptions,
  withWeekday: boolean,
  walls = [wallOf(bound, options.zone)],
): string {
  const { zone, messages, style, yearless } = options;
  const locale = localeFor(bound, options);
  const words = messages.dates;
  const wall = walls[0]!;
  const civil = civilOf(wall);
  const yearIn = (ms: number): string => formatYear(ms, locale, words.yearsAgo);
  switch (bound.precision) {
    case 'millennium':
      return words.millennium(...countOf(civil.year, 1000));
    case 'century':
      return words.century(...countOf(civil.year, 100));
    case 'decade':
      return civil.year >= 10
        ? words.decade(civil.year, numbersIn(locale, { useGrouping: false }).format(civil.year))
        : words.between(yearIn(wall), yearIn(zone.toWall(bound.latest - 1)), bound, bound);
    case 'year':
      return yearIn(wall);
    case 'season':
      return words.season(seasons[Math.floor(civil.month / 3) - 1]!, yearIn(wall));
    case 'month':
    case 'day': {
      const fields = withWeekday && bound.precision === 'day' ? weekday : fieldsOf(bound, options)!;
      return formatWall(wall, locale, fields);
    }
    default: {
      const dayFields = civil.year === yearless ? dayOfYear : day;
      const time = walls.map((one) => formatWall(one, locale, clocks[bound.precision]!)).join('–');
      const zoneName =
        style === 'full' || twinOf(bound.earliest, zone) !== undefined
          ? nameZone(zone, bound.earliest, locale)
          : undefined;
      return words.dayAndTime(formatWall(wall, locale, dayFields), time, zoneName);
    }
  }
}

/** Which century or millennium a year lies in, as EDTF numbers them: 19XX is the 20th, -00XX the first BC. */
function countOf(year: number, length: number): [number: number, isBeforeChrist: boolean] {
  return year < 0 ? [Math.ceil((1 - year) / length), true] : [Math.floor(year / length) + 1, false];
}
