/**
 * A date as reference lists have them: a year, maybe a month and a day, or a range of two such. In: EDTF. Out: the parts and
 * whether they are only about right; or nothing, where parts would say more than the source does (one of a set, an open end),
 * so that words must say it. A time of day is left out; the day is that of UTC, as everywhere where no axis is at hand.
 */
import { civilOf } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { DateBound, Precision } from '../time/historical-date.ts';
import { utc } from '../time/zone.ts';

/** Year, month, day, as far as they are known. The year is astronomical: 0 is 1 BC. */
export type DateParts = readonly [year: number, month?: number, day?: number];

export interface PlainDate {
  readonly from: DateParts;
  /** The other end of an interval, or of a decade and longer. */
  readonly to?: DateParts;
  /** EDTF `~` or `?`. */
  readonly isApproximate: boolean;
}

export function plainDate(edtf: string): PlainDate | undefined {
  const date = parseDate(edtf, utc);
  if (isDateFault(date) || date.kind === 'one-of') return undefined;
  const [start, end] = date.kind === 'moment' ? [date.at, date.at] : [date.start, date.end];
  if (typeof start === 'string' || typeof end === 'string') return undefined;
  if ([start, end].some(({ precision }) => precision === 'season')) return undefined;
  const from = partsAt(start.earliest, start.precision);
  const to = partsAt(end.latest - 1, end.precision);
  const isApproximate = [start, end].some((bound: DateBound) => bound.approximate || bound.uncertain);
  return { from, ...(from.join() !== to.join() && { to }), isApproximate };
}

function partsAt(instant: number, precision: Precision): DateParts {
  const { year, month, day } = civilOf(instant);
  if (['millennium', 'century', 'decade', 'year'].includes(precision)) return [year];
  return precision === 'month' ? [year, month] : [year, month, day];
}
