/**
 * A chronology whose events all stand in one lane, for layouts that ignore lanes. In: a chronology. Out: the same events under the same numbers; each event's own
 * lane stays known (`laneOf`), and the document keeps its lanes.
 *
 * It is merged run by run, and each run once: live data leave most runs as they are. A part is merged with its whole, which may be wanted at any moment.
 */
import type { Chronology } from './chronology.ts';
import { runInSteps } from './run-in-steps.ts';
import type { TimeRun } from './time-run.ts';

export interface MergedChronology extends Chronology {
  /** The event's lane in the chronology that was merged. */
  laneOf(event: number): number;
}

/** Runs with their lanes merged, by what they were made of. */
const made = new WeakMap<TimeRun, TimeRun>();

/** Quickly had where nothing is unmerged. */
export function merged(whole: Chronology): MergedChronology {
  for (const steps = mergedInSteps(whole); !steps.next().done;);
  const { all, gone } = whole.runs;
  const inOneLane = (run: TimeRun): TimeRun => made.get(run)!;
  return {
    ...whole,
    lanes: [{ id: '', title: '' }],
    columns: withoutLanes(whole),
    runs: { ...whole.runs, all: all.map(inOneLane), gone: gone && inOneLane(gone) },
    laneOf: (event) => whole.columns.lane[event]!,
  };
}

/** What there is to merge yet. */
export const unmerged = (chronology: Chronology): readonly TimeRun[] =>
  chronology.whole ? [...unmergedIn(chronology), ...unmerged(chronology.whole)] : unmergedIn(chronology);

const unmergedIn = ({ runs: { all, gone } }: Chronology): readonly TimeRun[] =>
  [...all, ...(gone ? [gone] : [])].filter((run) => !made.has(run));

/** Merges what is unmerged, with pauses, for whoever does it between frames. */
export function* mergedInSteps(chronology: Chronology): Generator<void, void, void> {
  for (const run of unmergedIn(chronology)) made.set(run, yield* runInSteps(withoutLanes(chronology), run.byTime, 1));
  // Live data may have brought the whole what a part does not know.
  if (chronology.whole) yield* mergedInSteps(chronology.whole);
}

const withoutLanes = ({ columns }: Chronology): Chronology['columns'] => ({
  ...columns,
  lane: new Uint32Array(columns.lane.length),
});
