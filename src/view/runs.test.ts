/** Events that come and go: whatever was added in whatever order, tiles and the order of time are those of a timeline made at once. */
import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { clumpyDocument } from './clumpy.fixture.ts';
import { inOrder } from './event-columns.ts';
import { memoryTiles } from './memory-tiles.ts';
import { runsWith, runsWithout } from './changed-runs.ts';
import { singleRun } from './runs.ts';
import type { Runs } from './runs.ts';
import { holdsContract } from './tile.contract.ts';
import { timeOrder } from './time-order.ts';
import { timeRun } from './time-run.ts';

const LANES = 3;
const EVENTS = 240;

/** The events of a clumpy timeline, added in batches of all sizes, with some taken out in between. */
function comeAndGone(seed: number) {
  const { columns, lanes } = chronologyOf(clumpyDocument({ seed, events: EVENTS, lanes: LANES }), utc);
  const random = randomLcg(seed);
  let runs: Runs = singleRun(timeRun(columns, new Int32Array(), lanes.length));
  const present = new Set<number>();
  for (let next = 0; next < EVENTS;) {
    const size = Math.min(EVENTS - next, 1 + Math.floor(random() ** 3 * 90));
    const added = Int32Array.from({ length: size }, (_, i) => next + i);
    runs = runsWith(runs, columns, added, lanes.length);
    for (const event of added) present.add(event);
    next += size;
    const leaving = [...present].filter(() => random() < 0.1);
    if (leaving.length > 0) runs = runsWithout(runs, columns, leaving, lanes.length);
    for (const event of leaving) present.delete(event);
  }
  const events = [...present].sort((a, b) => a - b);
  return { columns, lanes, runs, events, random };
}

const SEEDS = [1, 2, 3];

test('some of these timelines stand in several runs', () => {
  expect(Math.max(...SEEDS.map((seed) => comeAndGone(seed).runs.all.length))).toBeGreaterThan(1);
});

describe.each(SEEDS)('events that come and go (seed %i)', (seed) => {
  const { columns, lanes, runs, events, random } = comeAndGone(seed);
  const sorted = events.toSorted((a, b) => inOrder(columns, a, b));
  const order = timeOrder({ columns, runs });

  test('have the tiles of those that stayed', async () => {
    await holdsContract(columns, lanes.length, memoryTiles(columns, runs), events);
  });

  test('stand in few runs', () => {
    expect(runs.all.length).toBeLessThanOrEqual(Math.ceil(Math.log2(EVENTS)));
  });

  test('are walked in the order of time', () => {
    expect([order.count, order.first(), order.last()]).toEqual([sorted.length, sorted[0], sorted.at(-1)]);
    sorted.forEach((event, place) => {
      expect(order.placeOf(event)).toBe(place);
      expect(order.after(event)).toBe(sorted[place + 1] ?? -1);
      expect(order.before(event)).toBe(sorted[place - 1] ?? -1);
    });
  });

  test('are found by an instant, and in a lane by a stretch of time', () => {
    const { from, lane } = columns;
    for (let look = 0; look < 60; look++) {
      const instant = from[sorted[Math.floor(random() * sorted.length)]!]! + (look % 3) - 1;
      expect(order.since(instant)).toBe(sorted.find((event) => from[event]! >= instant) ?? -1);
      expect(order.until(instant)).toBe(sorted.findLast((event) => from[event]! <= instant) ?? -1);
      const to = instant + random() * 1e12;
      const inside = sorted.filter((event) => lane[event] === 1 && from[event]! >= instant && from[event]! < to);
      expect(order.inLane(1, instant, to, 7)).toEqual(inside.slice(0, 7));
      expect(order.inLane(1, instant, to, EVENTS)).toEqual(inside);
      expect(order.earliest(7)).toEqual(sorted.slice(0, 7));
    }
  });
});

test('what came at once and goes at once leaves nothing behind that would have to be passed over', () => {
  const { columns, lanes } = chronologyOf(clumpyDocument({ seed: 1, events: 900, lanes: LANES }), utc);
  const numbers = (from: number, to: number): Int32Array => Int32Array.from({ length: to - from }, (_, n) => from + n);
  let runs: Runs = runsWith(singleRun(timeRun(columns, new Int32Array(), lanes.length)), columns, numbers(0, 600), 3);
  runs = runsWith(runs, columns, numbers(600, 900), 3);
  runs = runsWithout(runs, columns, [...numbers(600, 900), 5], 3);
  expect(runs.all.map(({ byTime }) => byTime.length)).toEqual([600]);
  expect([...(runs.gone?.byTime ?? [])]).toEqual([5]);
  expect(timeOrder({ columns, runs }).count).toBe(599);
  runs = runsWithout(runs, columns, [...numbers(0, 5), ...numbers(6, 600)], 3);
  expect(runs).toMatchObject({ all: [], gone: undefined });
  expect(timeOrder({ columns, runs })).toMatchObject({ count: 0 });
  expect(timeOrder({ columns, runs }).first()).toBe(-1);
});

test('nothing at all has no first and no last', () => {
  const { columns } = chronologyOf(clumpyDocument({ seed: 1, events: 0, lanes: 1 }), utc);
  const order = timeOrder({ columns, runs: singleRun(timeRun(columns, new Int32Array(), 1)) });
  expect([order.count, order.first(), order.last(), order.since(0), order.until(0)]).toEqual([0, -1, -1, -1, -1]);
});
