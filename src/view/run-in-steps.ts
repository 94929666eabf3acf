/**
 * A run as `timeRun` makes it, with pauses, for whoever makes it between frames. In: the columns and the events. Out: the same run, to the last number.
 */
import { outranks } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { fillWinners } from './importance-tree.ts';
import { laneOf } from './time-run.ts';
import type { TimeRun } from './time-run.ts';

/** So many events take some milliseconds. */
const STEP = 200_000;
/** To compare how much they matter takes longer. */
const RANKING_STEP = 50_000;

/** `byTime` in the order of time; it becomes the run's. */
export function* runInSteps(
  columns: EventColumns,
  byTime: Int32Array,
  laneCount: number,
): Generator<void, TimeRun, void> {
  const size = byTime.length;
  const [events, starts, ends] = [new Int32Array(size), new Float64Array(size), new Float64Array(size)];
  const offsets = new Uint32Array(laneCount + 1);
  const run = { byTime, offsets, events, starts, ends, winners: new Int32Array(size) };
  yield* stepwise(size, (from, to) => {
    for (let place = from; place < to; place++) offsets[columns.lane[byTime[place]!]! + 1]!++;
  });
  for (let lane = 0; lane < laneCount; lane++) offsets[lane + 1]! += offsets[lane]!;
  const next = offsets.slice();
  yield* stepwise(size, (from, to) => {
    for (let order = from; order < to; order++) {
      const event = byTime[order]!;
      const place = next[columns.lane[event]!]!++;
      events[place] = event;
      starts[place] = columns.from[event]!;
      ends[place] = columns.to[event]!;
    }
  });
  for (let lane = 0; lane < laneCount; lane++) {
    // Of very many lanes most are empty.
    if (offsets[lane] === offsets[lane + 1]) continue;
    const own = laneOf(run, lane);
    yield* sortInSteps(own.ends);
    const beats = (a: number, b: number): boolean => outranks(columns, own.events[a]!, own.events[b]!);
    for (let last = own.events.length - 1; last > 0; last -= RANKING_STEP) {
      fillWinners(own.winners, beats, last, Math.max(last - RANKING_STEP, 0));
      yield;
    }
  }
  return run;
}

/** The loops stand in functions of their own: in a generator an engine makes less of them. */
function* stepwise(size: number, run: (from: number, to: number) => void): Generator<void, void, void> {
  for (let from = 0; from < size; from += STEP) {
    run(from, Math.min(from + STEP, size));
    yield;
  }
}

/** In place. */
function* sortInSteps(values: Float64Array): Generator<void, void, void> {
  const size = values.length;
  yield* stepwise(size, (from, to) => values.subarray(from, to).sort());
  let sorted = values;
  for (let length = STEP; length < size; length *= 2) sorted = yield* pairsJoined(sorted, length);
  if (sorted !== values) values.set(sorted);
}

/** Stretches of `length`, each in order, become stretches of twice that length. */
function* pairsJoined(values: Float64Array, length: number): Generator<void, Float64Array, void> {
  const size = values.length;
  const sorted = new Float64Array(size);
  for (let begin = 0; begin < size; begin += 2 * length) {
    const middle = Math.min(begin + length, size);
    const end = Math.min(middle + length, size);
    let [a, b] = [begin, middle];
    yield* stepwise(end - begin, (from, to) => {
      for (let place = begin + from; place < begin + to; place++) {
        const isA = b === end || (a < middle && values[a]! <= values[b]!);
        sorted[place] = isA ? values[a++]! : values[b++]!;
      }
    });
  }
  return sorted;
}
