/**
 * A part of a chronology: some of its events, under the same numbers, on the same axis.
 *
 * In: a chronology and which events stay. Out: a chronology that has only these; lanes, dates and extent are those of the whole, so that
 * nothing moves but what goes. It is made from what is sorted already, and is made anew when the whole is revised.
 */
import { inOrder } from './event-columns.ts';
import type { Chronology } from './chronology.ts';
import { singleRun } from './runs.ts';
import { timeOrder } from './time-order.ts';
import { timeRun } from './time-run.ts';

/** All events in the order of time. */
export function eventsInOrder({ runs, columns }: Pick<Chronology, 'runs' | 'columns'>): Int32Array {
  const [only, ...others] = runs.all;
  if (!only) return new Int32Array();
  if (others.length === 0) return runs.gone ? only.byTime.filter((event) => !runs.isGone(event)) : only.byTime;
  const events = Int32Array.from(runs.all.flatMap(({ byTime }) => [...byTime]).filter((event) => !runs.isGone(event)));
  return events.sort((a, b) => inOrder(columns, a, b));
}

export function restricted(whole: Chronology, keeps: (event: number) => boolean): Chronology {
  const { columns, lanes } = whole;
  const run = timeRun(
    columns,
    eventsInOrder(whole).filter((event) => keeps(event)),
    lanes.length,
  );
  const runs = { ...singleRun(run), isGone: (event: number) => !keeps(event) };
  return {
    ...whole,
    runs,
    order: timeOrder(columns, runs),
    find(id) {
      const event = whole.find(id);
      return event >= 0 && keeps(event) ? event : -1;
    },
  };
}
