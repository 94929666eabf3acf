/**
 * How many events there are in a view: those that begin before its end, less those that are over at its start. Exact, by bisection of each lane's runs, so that
 * it costs little however many there are.
 */
import type { Chronology } from './chronology.ts';
import { countWhile, laneOf } from './time-run.ts';
import type { TimeRun } from './time-run.ts';
import type { Viewport } from './viewport.ts';

export function countIn({ runs: { all, gone } }: Pick<Chronology, 'runs'>, { start, duration }: Viewport): number {
  const end = start + duration;
  const countOf = (run: TimeRun): number => {
    let count = 0;
    for (let lane = 0; lane + 1 < run.offsets.length; lane++) {
      const { starts, ends } = laneOf(run, lane);
      count += countWhile(starts, 0, (begin) => begin < end) - countWhile(ends, 0, (over) => over <= start);
    }
    return count;
  };
  return all.reduce((sum, run) => sum + countOf(run), 0) - (gone ? countOf(gone) : 0);
}

/** Whether the event is one of them. */
export function isIn({ columns }: Pick<Chronology, 'columns'>, event: number, { start, duration }: Viewport): boolean {
  return columns.from[event]! < start + duration && columns.to[event]! > start;
}
