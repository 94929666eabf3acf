/**
 * The order in which events are read: by begin, then by end, then as in the document.
 *
 * In: the runs. Out: the event before, after, at a place or an instant, each by bisection of every run, so that none of them costs what
 * the data cost.
 */
import type { Instant } from '../time/historical-date.ts';
import { inOrder } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { countOf } from './runs.ts';
import type { Runs } from './runs.ts';
import { countWhile, laneOf } from './time-run.ts';

export interface TimeOrder {
  /** How many events there are. */
  readonly count: number;
  /** The first and the last event; -1 where there are none. */
  first(): number;
  last(): number;
  /** The event that comes after or before one in the order, or -1. */
  after(event: number): number;
  before(event: number): number;
  /** The first event that begins at the instant or later, or -1; the last that begins at the instant or earlier, or -1. */
  since(instant: Instant): number;
  until(instant: Instant): number;
  /** How many come before the event. */
  placeOf(event: number): number;
  /** Those of a lane that begin in `[from, to)`, in order, at most `most` of them. */
  inLane(lane: number, from: Instant, to: Instant, most: number): readonly number[];
  /** The first so many. */
  earliest(most: number): readonly number[];
}

export function timeOrder({ columns, runs }: { readonly columns: EventColumns; readonly runs: Runs }): TimeOrder {
  const { all, gone, isGone } = runs;
  const compare = (a: number, b: number): number => inOrder(columns, a, b);
  const least = (events: readonly number[]): number =>
    events.reduce((best, event) => (best < 0 || compare(event, best) < 0 ? event : best), -1);
  const most = (events: readonly number[]): number =>
    events.reduce((best, event) => (best < 0 || compare(event, best) > 0 ? event : best), -1);

  /** The first event from which on `isBefore` no longer holds. */
  const firstAfter = (isBefore: (event: number) => boolean): number =>
    least(
      all.flatMap(({ byTime }) => {
        let place = countWhile(byTime, 0, isBefore);
        while (place < byTime.length && isGone(byTime[place]!)) place++;
        return place < byTime.length ? [byTime[place]!] : [];
      }),
    );
  /** The last event for which `isBefore` holds. */
  const lastBefore = (isBefore: (event: number) => boolean): number =>
    most(
      all.flatMap(({ byTime }) => {
        let place = countWhile(byTime, 0, isBefore) - 1;
        while (place >= 0 && isGone(byTime[place]!)) place--;
        return place >= 0 ? [byTime[place]!] : [];
      }),
    );
  const countBefore = (isBefore: (event: number) => boolean): number =>
    all.reduce((sum, { byTime }) => sum + countWhile(byTime, 0, isBefore), 0) -
    (gone ? countWhile(gone.byTime, 0, isBefore) : 0);

  const first = (): number => firstAfter(() => false);
  const after = (event: number): number => firstAfter((other) => compare(other, event) <= 0);
  return {
    count: countOf(runs),
    first,
    last: () => lastBefore(() => true),
    after,
    before: (event) => lastBefore((other) => compare(other, event) < 0),
    since: (instant) => firstAfter((other) => columns.from[other]! < instant),
    until: (instant) => lastBefore((other) => columns.from[other]! <= instant),
    placeOf: (event) => countBefore((other) => compare(other, event) < 0),
    inLane(lane, from, to, atMost) {
      const found: number[] = [];
      for (const run of all) {
        const { events, starts } = laneOf(run, lane);
        let place = countWhile(starts, 0, (start) => start < from);
        for (let taken = 0; taken < atMost && place < starts.length && starts[place]! < to; place++) {
          if (isGone(events[place]!)) continue;
          found.push(events[place]!);
          taken++;
        }
      }
      return all.length === 1 ? found : found.sort(compare).slice(0, atMost);
    },
    earliest(atMost) {
      const events: number[] = [];
      for (let event = first(); event >= 0 && events.length < atMost; event = after(event)) events.push(event);
      return events;
    },
  };
}
