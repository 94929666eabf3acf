/**
 * All events that there are, though some came later and some have gone: runs that are never changed, and the set of what was taken out
 * (`changed-runs.ts`). What is taken out stays in its run and is counted off by a run of its own.
 */
import { inOrder } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import type { TimeRun } from './time-run.ts';

export interface Runs {
  /** The largest first. */
  readonly all: readonly TimeRun[];
  /** What was taken out; `undefined` where nothing was. */
  readonly gone: TimeRun | undefined;
  /** By number: 1 for what was taken out, ever; as long as the columns were then. */
  readonly flags?: Uint8Array;
  isGone(event: number): boolean;
}

export const singleRun = (run: TimeRun): Runs => ({ all: [run], gone: undefined, isGone: () => false });

export const countOf = ({ all, gone }: Runs): number =>
  all.reduce((sum, { byTime }) => sum + byTime.length, 0) - (gone?.byTime.length ?? 0);

/** All events in the order of time. Not to be changed: where there is but one run, it is that run's. */
export function eventsInOrder({ runs, columns }: { readonly runs: Runs; readonly columns: EventColumns }): Int32Array {
  const { all, gone, isGone } = runs;
  const events = all.reduceRight<Int32Array>((rest, { byTime }) => inOneOrder(columns, byTime, rest), new Int32Array());
  return gone ? events.filter((event) => !isGone(event)) : events;
}

/** Two lists that stand in the order of time, as one. */
export function inOneOrder(columns: EventColumns, a: Int32Array, b: Int32Array): Int32Array {
  if (b.length === 0) return a;
  const events = new Int32Array(a.length + b.length);
  for (let i = 0, j = 0; i + j < events.length;) {
    const isA = j === b.length || (i < a.length && inOrder(columns, a[i]!, b[j]!) < 0);
    events[i + j] = isA ? a[i]! : b[j]!;
    if (isA) i++;
    else j++;
  }
  return events;
}
