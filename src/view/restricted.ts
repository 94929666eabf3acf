/**
 * A part of a chronology: some of its events, under the same numbers, on the same axis.
 *
 * In: a chronology and which events stay. Out: a chronology that has only these; lanes, dates and extent are those of the whole, so that
 * nothing moves but what goes. It is made from what is sorted already, and is made anew when the whole is revised.
 */
import type { Chronology } from './chronology.ts';
import { countOf, eventsInOrder, singleRun } from './runs.ts';
import { runInSteps } from './run-in-steps.ts';

/** With pauses, for whoever does it between frames. */
export function* restricted(whole: Chronology, keeps: (event: number) => boolean): Generator<void, Chronology, void> {
  const { columns, lanes } = whole;
  const left = eventsInOrder(whole).filter((event) => keeps(event));
  yield;
  const run = yield* runInSteps(columns, left, lanes.length);
  const runs = { ...singleRun(run), isGone: (event: number) => !keeps(event) };
  return {
    ...whole,
    whole,
    runs,
    count: countOf(runs),
    find(id) {
      const event = whole.find(id);
      return event >= 0 && keeps(event) ? event : -1;
    },
  };
}
