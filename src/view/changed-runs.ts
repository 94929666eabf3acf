/**
 * Runs with more events, or with fewer. In: runs, and what came or went. Out: other runs; what is there is not touched.
 *
 * Adding sorts only what is new. Runs of like size are merged, so that n events stand in about log n runs and each is merged about log n
 * times in its life (the logarithmic method: J. L. Bentley, J. B. Saxe, *Decomposable Searching Problems*, J. Algorithms 1, 1980).
 */
import type { EventColumns } from './event-columns.ts';
import { inOneOrder } from './runs.ts';
import type { Runs } from './runs.ts';
import { sortByTime, timeRun } from './time-run.ts';

/** With events that are new to the columns. */
export function runsWith(runs: Runs, columns: EventColumns, added: Int32Array, laneCount: number): Runs {
  const all = [...runs.all];
  let byTime = sortByTime(columns, added);
  while (all.length > 0 && all.at(-1)!.byTime.length <= byTime.length)
    byTime = inOneOrder(columns, all.pop()!.byTime, byTime);
  return { ...runs, all: [...all, timeRun(columns, byTime, laneCount)] };
}

/** Without some of the events. */
export function runsWithout(runs: Runs, columns: EventColumns, taken: readonly number[], laneCount: number): Runs {
  const gone = new Set([...(runs.gone?.byTime ?? []), ...taken]);
  const byTime = sortByTime(columns, Int32Array.from(gone));
  return { all: runs.all, gone: timeRun(columns, byTime, laneCount), isGone: (event) => gone.has(event) };
}
