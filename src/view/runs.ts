/**
 * All events that there are, though some came later and some have gone: runs that are never changed, and the set of what was taken out
 * (`changed-runs.ts`). What is taken out stays in its run and is counted off by a run of its own.
 */
import type { TimeRun } from './time-run.ts';

export interface Runs {
  /** The largest first. */
  readonly all: readonly TimeRun[];
  /** What was taken out; `undefined` where nothing was. */
  readonly gone: TimeRun | undefined;
  isGone(event: number): boolean;
}

export const singleRun = (run: TimeRun): Runs => ({ all: [run], gone: undefined, isGone: () => false });
