/**
 * A chronology whose events all stand in one lane, for layouts that ignore lanes. In: a chronology. Out: the same events under the same numbers; each event's own
 * lane stays known (`laneOf`), and the document keeps its lanes.
 */
import type { Chronology } from './chronology.ts';
import { runInSteps } from './run-in-steps.ts';
import { eventsInOrder, singleRun } from './runs.ts';

export interface MergedChronology extends Chronology {
  /** The event's lane in the chronology that was merged. */
  laneOf(event: number): number;
}

export function merged(whole: Chronology): MergedChronology {
  const steps = mergedInSteps(whole);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same with pauses, for whoever does it between frames. */
export function* mergedInSteps(whole: Chronology): Generator<void, MergedChronology, void> {
  const columns = { ...whole.columns, lane: new Uint32Array(whole.columns.lane.length) };
  const runs = singleRun(yield* runInSteps(columns, eventsInOrder(whole), 1));
  return {
    ...whole,
    lanes: [{ id: '', title: '' }],
    columns,
    runs: { ...runs, isGone: (event: number) => whole.runs.isGone(event) },
    laneOf: (event) => whole.columns.lane[event]!,
  };
}
