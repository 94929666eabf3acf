/**
 * Runs with more events, or with fewer. In: runs, and what came or went. Out: other runs; what is there is not touched.
 *
 * Adding sorts only what is new. Runs of like size are merged, so that n events stand in about log n runs and each is merged about log n
 * times in its life (the logarithmic method: J. L. Bentley, J. B. Saxe, *Decomposable Searching Problems*, J. Algorithms 1, 1980). When half of what
 * stands in one is gone it is made anew without that, so that they never hold much more than there is: many that came at once and go at once leave nothing that
 * has to be passed over.
 */
import type { EventColumns } from './event-columns.ts';
import { inOneOrder } from './runs.ts';
import type { Runs } from './runs.ts';
import { sortByTime, timeRun } from './time-run.ts';

/** So few that are gone cost nothing. */
const FEW = 64;

/** With events that are new to the columns. */
export function runsWith(runs: Runs, columns: EventColumns, added: Int32Array, laneCount: number): Runs {
  const all = [...runs.all];
  let byTime = sortByTime(columns, added);
  while (all.length > 0 && all.at(-1)!.byTime.length <= byTime.length)
    byTime = inOneOrder(columns, all.pop()!.byTime, byTime);
  return { ...runs, all: [...all, timeRun(columns, byTime, laneCount)] };
}

/** Without some of the events. What is gone is known for ever: its number is not given again. */
export function runsWithout(runs: Runs, columns: EventColumns, taken: readonly number[], laneCount: number): Runs {
  const flags = new Uint8Array(columns.from.length);
  flags.set(runs.flags ?? []);
  for (const event of taken) flags[event] = 1;
  const isGone = (event: number): boolean => flags[event] === 1;
  const gone = inOneOrder(columns, runs.gone?.byTime ?? new Int32Array(), sortByTime(columns, Int32Array.from(taken)));
  const remade = new Uint8Array(columns.from.length);
  const all = runs.all.flatMap((run) => {
    const { byTime } = run;
    let count = 0;
    for (const event of byTime) count += flags[event]!;
    if (count <= FEW || 2 * count < byTime.length) return [run];
    for (const event of byTime) remade[event] = 1;
    const kept = byTime.filter((event) => !isGone(event));
    return kept.length > 0 ? [timeRun(columns, kept, laneCount)] : [];
  });
  // What a run was made anew without need not be counted off.
  const within = gone.filter((event) => remade[event] === 0);
  return {
    all: all.sort((a, b) => b.byTime.length - a.byTime.length),
    gone: within.length > 0 ? timeRun(columns, within, laneCount) : undefined,
    flags,
    isGone,
  };
}
