/**
 * A part of a chronology: some of its events, under the same numbers, on the same axis.
 *
 * In: a chronology and which events stay. Out: a chronology that has only these; lanes, dates and extent are those of the whole, so that
 * nothing moves but what goes. It is made from what is sorted already, and is made anew when the whole is revised.
 */
import type { Chronology } from './chronology.ts';
import { countOf, eventsInOrder, singleRun } from './runs.ts';
import { timeRun } from './time-run.ts';

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
    count: countOf(runs),
    find(id) {
      const event = whole.find(id);
      return event >= 0 && keeps(event) ? event : -1;
    },
  };
}
