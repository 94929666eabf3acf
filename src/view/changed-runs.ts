/**
 * Runs with more events, or with fewer. In: runs, and what came or went. Out: other runs; what is there is not touched.
 *
 * Adding sorts only what is new. Runs of like size are merged, so that n events stand in about log n runs and each is merged about log n
 * times in its life (the logarithmic method: J. L. Bentley, J. B. Saxe, *Decomposable Searching Problems*, J. Algorithms 1, 1980). When half of what
 * stands in them is gone they are made anew without it, so that they never hold much more than there is.
 */
import type { EventColumns } from './event-columns.ts';
import { eventsInOrder, inOneOrder } from './runs.ts';
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
  const { all } = runs;
  const held = all.reduce((sum, { byTime }) => sum + byTime.length, 0);
  if (gone.length <= FEW || 2 * gone.length < held)
    return { all, gone: timeRun(columns, gone, laneCount), flags, isGone };
  const left = eventsInOrder({ columns, runs }).filter((event) => !isGone(event));
  return { all: [timeRun(columns, left, laneCount)], gone: undefined, flags, isGone };
}
