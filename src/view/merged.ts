/**
 * A chronology whose events all stand in one lane, for whom lanes are no places. In: a chronology. Out: the same events under the same numbers; each event's own
 * lane stays known (`laneOf`), and the document keeps its lanes.
 */
import type { Chronology } from './chronology.ts';
import { singleRun } from './runs.ts';
import { timeRun } from './time-run.ts';

export interface MergedChronology extends Chronology {
  /** The event's lane in the chronology that was merged. */
  laneOf(event: number): number;
}

/** All events in the order of time. */
export function inTimeOrder({ order, size }: Chronology): Int32Array {
  const events = new Int32Array(Math.min(order.count, size));
  let event = order.first();
  for (let place = 0; place < events.length; place++) {
    events[place] = event;
    event = order.after(event);
  }
  return events;
}

export function merged(whole: Chronology): MergedChronology {
  const columns = { ...whole.columns, lane: new Uint32Array(whole.columns.lane.length) };
  const run = timeRun(columns, inTimeOrder(whole), 1);
  const runs = { ...singleRun(run), isGone: (event: number) => whole.runs.isGone(event) };
  return {
    ...whole,
    lanes: [{ id: '', title: '' }],
    columns,
    runs,
    laneOf: (event) => whole.columns.lane[event]!,
  };
}
