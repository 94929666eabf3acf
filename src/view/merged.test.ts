/** One lane of all events is the same, made in steps from what is sorted already, as made from nothing. */
import { expect, test } from 'vitest';
import { applyChanges } from '../load/live-data.ts';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { clumpyDocument } from './clumpy.fixture.ts';
import { inOrder } from './event-columns.ts';
import { merged, mergedInSteps, unmerged } from './merged.ts';
import { restricted } from './restricted.ts';
import { eventsInOrder } from './runs.ts';
import { timeRun } from './time-run.ts';
import type { TimeRun } from './time-run.ts';

const made = (events: number) => chronologyOf(clumpyDocument({ seed: 9, events, lanes: 7 }), utc);
const whole = made(120_001);

/** The run of those of its events that are wanted. */
const partOf = ({ columns, lanes, runs }: typeof whole, isWanted: (event: number) => boolean): TimeRun =>
  timeRun(columns, runs.all[0]!.byTime.filter(isWanted), lanes.length);

test('many events are merged with pauses, and once', () => {
  expect([...mergedInSteps(whole)].length).toBeGreaterThan(5);
  expect(unmerged(whole)).toEqual([]);
  expect([...mergedInSteps(whole)]).toEqual([]);
});

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

test('of several runs, with events that have gone, those that are left stand in the order of time', () => {
  const few = made(900);
  const parts = [0, 1, 2].map((part) => partOf(few, (event) => event % 3 === part));
  const isGone = (event: number): boolean => event % 5 === 0;
  const one = merged({ ...few, runs: { all: parts, gone: partOf(few, isGone), isGone } });
  expect([...one.runs.all, one.runs.gone!].map(({ offsets, events }) => [...offsets, events.length])).toEqual([
    [0, 300, 300],
    [0, 300, 300],
    [0, 300, 300],
    [0, 180, 180],
  ]);
  expect(eventsInOrder(one)).toEqual(few.runs.all[0]!.byTime.filter((event) => !isGone(event)));
});

test('a run that comes is merged, and those that were there stay', () => {
  const few = made(900);
  const [old, come] = [partOf(few, (event) => event < 800), partOf(few, (event) => event >= 800)];
  const before = merged({ ...few, runs: { ...few.runs, all: [old] } });
  const after = { ...few, runs: { ...few.runs, all: [old, come] } };
  expect(unmerged(after)).toEqual([come]);
  expect(merged(after).runs.all[0]).toBe(before.runs.all[0]);
});

const partial = (all: typeof whole): typeof whole => {
  const steps = restricted(all, (event) => event < 100);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

test('a part is merged with its whole', () => {
  const few = made(900);
  const part = partial(few);
  expect(unmerged(part)).toEqual([...part.runs.all, ...few.runs.all]);
  expect(merged(part).runs.all[0]!.events).toHaveLength(100);
  expect(unmerged(few)).toEqual([]);
});

test('so is what came to the whole since', () => {
  const few = made(900);
  const part = partial(few);
  applyChanges(few, [
    { add: [{ id: 'come', title: 'Come', date: '2025-03-23' }], update: [], remove: [], sources: [] },
  ]);
  merged(part);
  expect(unmerged(few)).toEqual([]);
  const { events, starts } = merged(few).runs.all.at(-1)!;
  expect(events).toContain(few.find('come'));
  expect([...starts]).toEqual(Array.from(events, (event) => few.columns.from[event]));
});
