/**
 * A chronology whose events all stand in one lane, for whom lanes are no places. In: a chronology. Out: the same events under the same numbers; each event's own
 * lane stays known (`laneOf`), and the document keeps its lanes.
 */
import type { Chronology } from './chronology.ts';
import { inOrder } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { singleRun } from './runs.ts';
import { timeRun } from './time-run.ts';

export interface MergedChronology extends Chronology {
  /** The event's lane in the chronology that was merged. */
  laneOf(event: number): number;
}

/** All events in the order of time: the runs are in it already, and only have to be joined. */
export function inTimeOrder({ runs, columns }: Pick<Chronology, 'runs' | 'columns'>): Int32Array {
  const events = runs.all.map(({ byTime }) => byTime).reduce((a, b) => joined(columns, a, b), new Int32Array());
  return runs.gone ? events.filter((event) => !runs.isGone(event)) : events;
}

function joined(columns: EventColumns, a: Int32Array, b: Int32Array): Int32Array {
  if (a.length === 0) return b;
  const events = new Int32Array(a.length + b.length);
  let [fromA, fromB] = [0, 0];
  for (let place = 0; place < events.length; place++) {
    const isA = fromB === b.length || (fromA < a.length && inOrder(columns, a[fromA]!, b[fromB]!) < 0);
    events[place] = isA ? a[fromA++]! : b[fromB++]!;
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
