/** One lane of all events is the same, made in steps from what is sorted already, as made from nothing. */
import { expect, test } from 'vitest';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { clumpyDocument } from './clumpy.fixture.ts';
import { inOrder } from './event-columns.ts';
import { merged, mergedInSteps } from './merged.ts';
import { timeRun } from './time-run.ts';

const whole = chronologyOf(clumpyDocument({ seed: 9, events: 120_001, lanes: 7 }), utc);

test('is the run that all events make in one lane', () => {
  const { columns, runs } = merged(whole);
  const byTime = Int32Array.from(whole.columns.from.keys()).sort((a, b) => inOrder(columns, a, b));
  const [run, ...others] = runs.all;
  const expected = timeRun(columns, byTime, 1);
  expect(others).toEqual([]);
  for (const name of ['byTime', 'offsets', 'events', 'starts', 'ends', 'winners'] as const)
    expect(
      run![name].every((value, place) => value === expected[name][place]),
      name,
    ).toBe(true);
});

test('each event is in the lane of all, and its own stays known', () => {
  const { columns, laneOf } = merged(whole);
  expect(columns.lane.every((lane) => lane === 0)).toBe(true);
  expect(whole.columns.lane.every((lane, event) => lane === laneOf(event))).toBe(true);
});

test('many events are merged with pauses', () => {
  expect([...mergedInSteps(whole)].length).toBeGreaterThan(5);
});

test('of several runs, with events that have gone, those that are left stand in the order of time', () => {
  const { columns } = whole;
  const parts = [0, 1, 2].map((part) =>
    timeRun(
      columns,
      whole.runs.all[0]!.byTime.filter((event) => event % 3 === part),
      whole.lanes.length,
    ),
  );
  const isGone = (event: number): boolean => event % 5 === 0;
  const gone = timeRun(columns, whole.runs.all[0]!.byTime.filter(isGone), whole.lanes.length);
  const { runs } = merged({ ...whole, runs: { all: parts, gone, isGone } });
  expect(runs.all[0]!.byTime).toEqual(whole.runs.all[0]!.byTime.filter((event) => !isGone(event)));
});
