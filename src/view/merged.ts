/**
 * A chronology whose events all stand in one lane, for layouts that ignore lanes. In: a chronology. Out: the same events under the same numbers; each event's own
 * lane stays known (`laneOf`), and the document keeps its lanes.
 */
import type { Chronology } from './chronology.ts';
import { outranks } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { fillWinners } from './importance-tree.ts';
import { eventsInOrder, singleRun } from './runs.ts';
import type { TimeRun } from './time-run.ts';

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

/** So many events take about a millisecond or some. */
const STEP = 50_000;

/** The same with pauses, for whoever does it between frames. */
export function* mergedInSteps(whole: Chronology): Generator<void, MergedChronology, void> {
  const columns = { ...whole.columns, lane: new Uint32Array(whole.columns.lane.length) };
  const runs = singleRun(yield* oneLane(columns, eventsInOrder(whole)));
  return {
    ...whole,
    lanes: [{ id: '', title: '' }],
    columns,
    runs: { ...runs, isGone: (event: number) => whole.runs.isGone(event) },
    laneOf: (event) => whole.columns.lane[event]!,
  };
}

/** As `timeRun` makes it of a single lane. */
function* oneLane(columns: EventColumns, byTime: Int32Array): Generator<void, TimeRun, void> {
  const size = byTime.length;
  const starts = new Float64Array(size);
  let ends = new Float64Array(size);
  for (let from = 0; from < size; from += STEP) {
    const to = Math.min(from + STEP, size);
    for (let place = from; place < to; place++) {
      starts[place] = columns.from[byTime[place]!]!;
      ends[place] = columns.to[byTime[place]!]!;
    }
    ends.subarray(from, to).sort();
    yield;
  }
  for (let length = STEP; length < size; length *= 2) ends = yield* pairsJoined(ends, length);
  const winners = new Int32Array(size);
  const beats = (a: number, b: number): boolean => outranks(columns, byTime[a]!, byTime[b]!);
  for (let last = size - 1; last > 0; last -= STEP) {
    fillWinners(winners, beats, last, Math.max(last - STEP, 0));
    yield;
  }
  return { byTime, offsets: Uint32Array.of(0, size), events: byTime, starts, ends, winners };
}

/** Stretches of `length`, each in order, become stretches of twice that length. */
function* pairsJoined(values: Float64Array, length: number): Generator<void, Float64Array<ArrayBuffer>, void> {
  const size = values.length;
  const sorted = new Float64Array(size);
  for (let from = 0; from < size; from += 2 * length) {
    const middle = Math.min(from + length, size);
    const end = Math.min(middle + length, size);
    let [a, b] = [from, middle];
    for (let place = from; place < end; place++) {
      const isA = b === end || (a < middle && values[a]! <= values[b]!);
      sorted[place] = isA ? values[a++]! : values[b++]!;
      if (place % STEP === STEP - 1) yield;
    }
  }
  return sorted;
}
