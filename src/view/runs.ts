/**
 * All events that there are, though some came later and some have gone: runs that are never changed, and the set of what was taken out.
 *
 * Adding sorts only what is new. Runs of like size are merged, so that n events stand in about log n runs and each is sorted about log n
 * times in its life (the logarithmic method: J. L. Bentley, J. B. Saxe, *Decomposable Searching Problems*, J. Algorithms 1, 1980). What is
 * taken out stays in its run and is counted off by a run of its own.
 */
import type { EventColumns } from './event-columns.ts';
import { timeRun } from './time-run.ts';
import type { TimeRun } from './time-run.ts';

export interface Runs {
  /** The largest first. */
  readonly all: readonly TimeRun[];
  /** What was taken out; `undefined` where nothing was. */
  readonly gone: TimeRun | undefined;
  isGone(event: number): boolean;
}

export const singleRun = (run: TimeRun): Runs => ({ all: [run], gone: undefined, isGone: () => false });

/** With events that are new to the columns, in rising order. */
export function runsWith(runs: Runs, columns: EventColumns, added: Int32Array, laneCount: number): Runs {
  const all = [...runs.all];
  let events = added;
  while (all.length > 0 && all.at(-1)!.byTime.length <= events.length) {
    const last = all.pop()!.byTime;
    const merged = new Int32Array(last.length + events.length);
    merged.set(last);
    merged.set(events, last.length);
    events = merged.sort();
  }
  return { ...runs, all: [...all, timeRun(columns, events, laneCount)] };
}

/** Without some of the events. */
export function runsWithout(runs: Runs, columns: EventColumns, taken: readonly number[], laneCount: number): Runs {
  const gone = new Set([...(runs.gone?.byTime ?? []), ...taken]);
  const events = Int32Array.from(gone).sort();
  return { all: runs.all, gone: timeRun(columns, events, laneCount), isGone: (event) => gone.has(event) };
}
