/**
 * A run: events sorted once, all together and lane by lane, and never changed after. What tiles and the order of time are answered from.
 *
 * In: the columns and the events. Out: typed arrays that can be handed from a worker to the page. Building is O(n log n). Live data add
 * runs instead of sorting all anew (`runs.ts`).
 */
import { inOrder, outranks } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { fillWinners } from './importance-tree.ts';

export interface TimeRun {
  /** All events, in the order of time. */
  readonly byTime: Int32Array;
  /** Where each lane begins in the arrays below; lane l ends where lane l + 1 begins. */
  readonly offsets: Uint32Array;
  /** Lane after lane, in the order of time. */
  readonly events: Int32Array;
  /** The instants at which these begin. */
  readonly starts: Float64Array;
  /** The ends of each lane, sorted by themselves: begun before t minus ended before t is going on at t. */
  readonly ends: Float64Array;
  /** The tree of the most important events of each lane (`importance-tree.ts`), by place in the lane. */
  readonly winners: Int32Array;
}

/** `byTime` in the order of time; it becomes the run's. */
export function timeRun(columns: EventColumns, byTime: Int32Array, laneCount: number): TimeRun {
  const size = byTime.length;
  const offsets = new Uint32Array(laneCount + 1);
  for (let i = 0; i < size; i++) offsets[columns.lane[byTime[i]!]! + 1]!++;
  for (let lane = 0; lane < laneCount; lane++) offsets[lane + 1]! += offsets[lane]!;
  const run = {
    byTime,
    offsets,
    events: new Int32Array(size),
    starts: new Float64Array(size),
    ends: new Float64Array(size),
    winners: new Int32Array(size),
  };
  const next = offsets.slice();
  for (let i = 0; i < size; i++) {
    const event = byTime[i]!;
    const place = next[columns.lane[event]!]!++;
    run.events[place] = event;
    run.starts[place] = columns.from[event]!;
    run.ends[place] = columns.to[event]!;
  }
  for (let lane = 0; lane < laneCount; lane++) {
    // Of very many lanes most are empty.
    if (offsets[lane] === offsets[lane + 1]) continue;
    const { events: own, ends, winners } = laneOf(run, lane);
    ends.sort();
    fillWinners(winners, (a, b) => outranks(columns, own[a]!, own[b]!));
  }
  return run;
}

/** Events in the order of time, in place. Very many are sorted faster by `radixSort`. */
export const sortByTime = (columns: EventColumns, events: Int32Array): Int32Array =>
  events.sort((a, b) => inOrder(columns, a, b));

/** A lane's part of the run, without a copy; empty for a lane that came later. */
export function laneOf(run: TimeRun, lane: number): Pick<TimeRun, 'events' | 'starts' | 'ends' | 'winners'> {
  const { offsets, events, starts, ends, winners } = run;
  const from = offsets[lane] ?? events.length;
  const to = offsets[lane + 1] ?? events.length;
  return {
    events: events.subarray(from, to),
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    winners: winners.subarray(from, to),
  };
}

/**
 * How many of the sorted values are still `isBefore`, given that the first `from` are. It gallops from there before it halves: from bin
 * to bin that is a step or two, which a bisection of the whole is not.
 */
export function countWhile(sorted: ArrayLike<number>, from: number, isBefore: (value: number) => boolean): number {
  let low = from;
  let step = 1;
  for (; low + step <= sorted.length && isBefore(sorted[low + step - 1]!); step *= 2) low += step;
  let high = Math.min(low + step - 1, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
