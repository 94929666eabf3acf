/**
 * A date that says more than the days that stand beside it, as our own calendars and the sheets of TimelineJS have them: is it still that of
 * these days? Two dates in EDTF in, an answer out. Whoever moved the event in another program moved its days, and they count.
 */
import { msPerDay } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { HistoricalDate } from '../time/historical-date.ts';
import { utc } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';

/** Whether the days are the first and the last of the date, as far as it has them; one of them, where the other is open. */
export function hasTheseDays(edtf: string, days: string, zone: Zone): boolean {
  const dayOf = (instant: number): number => Math.floor(zone.toWall(instant) / msPerDay);
  return both(edtf, days, zone, (date, shown) => {
    const first = Number.isFinite(date.earliest) ? date.earliest : date.latest - 1;
    const last = Number.isFinite(date.latest) ? date.latest - 1 : date.earliest;
    return dayOf(first) === dayOf(shown.earliest) && dayOf(last) === dayOf(shown.latest - 1);
  });
}

/** Whether a date lies within days, as far as it has a first and a last. */
export function liesWithin(edtf: string, days: string): boolean {
  const isInside = (instant: number, { earliest, latest }: HistoricalDate): boolean =>
    !Number.isFinite(instant) || (instant >= earliest && instant <= latest);
  return both(
    edtf,
    days,
    utc,
    (date, shown) => isInside(date.earliest, shown) && isInside(date.latest, shown) && !isNowhere(date),
  );
}

function isNowhere({ earliest, latest }: HistoricalDate): boolean {
  return !Number.isFinite(earliest) && !Number.isFinite(latest);
}

function both(
  first: string,
  second: string,
  zone: Zone,
  compare: (first: HistoricalDate, second: HistoricalDate) => boolean,
): boolean {
  const [a, b] = [parseDate(first, zone), parseDate(second, zone)];
  return !isDateFault(a) && !isDateFault(b) && compare(a, b);
}
