import { randomLcg } from 'd3';
import { expect, test } from 'vitest';
import { emptyColumns } from './event-columns.ts';
import { runInSteps } from './run-in-steps.ts';
import { sortByTime, timeRun } from './time-run.ts';
import type { TimeRun } from './time-run.ts';

test.each([
  [0, 1],
  [1, 1],
  [900, 4],
  [900, 5000],
  [500_000, 1],
  [450_000, 3],
])('%i events in %i lanes are the run that is made in one go, and none of the steps is long', (size, laneCount) => {
  const random = randomLcg(20250417);
  const columns = emptyColumns(size);
  for (let event = 0; event < size; event++) {
    columns.from[event] = Math.floor(random() * 1000);
    columns.to[event] = columns.from[event]! + Math.floor(random() * 500);
    columns.lane[event] = Math.floor(random() * random() * laneCount);
    columns.importance[event] = Math.floor(random() * 4) / 4;
    columns.hash[event] = Math.floor(random() * 5);
  }
  const byTime = sortByTime(
    columns,
    Int32Array.from({ length: size }, (_, event) => event),
  );
  const steps = runInSteps(columns, byTime, laneCount);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  const whole = timeRun(columns, byTime, laneCount);
  for (const [name, values] of Object.entries(step.value)) {
    const expected: ArrayLike<number> = whole[name as keyof TimeRun];
    expect(values).toHaveLength(expected.length);
    expect(values.findIndex((value: number, place: number) => value !== expected[place])).toBe(-1);
  }
  // Counted, placed, sorted and ranked, each 200 000 events at a time at the most.
  expect(count).toBeGreaterThanOrEqual(4 * Math.floor(size / 200_000));
});
