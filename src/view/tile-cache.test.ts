import { expect, test } from 'vitest';
import { tileCache } from './tile-cache.ts';
import { BINS } from './tile.ts';
import type { LaneTile, Tile, TileSignal, TileSource } from './tile.ts';

const sourceOf = (tile: TileSource['tile']): TileSource => ({ tile });

/** A tile that tells by its first count which lane it is of. */
const laneTile = (lane: number): LaneTile => ({
  counts: new Uint32Array(BINS).fill(lane),
  ongoing: new Uint32Array(BINS),
  leads: new Int32Array(BINS),
  top: new Int32Array(),
});
const made = (level: number, index: number, lanes: readonly number[]): Tile => ({
  level,
  index,
  lanes: lanes.map(laneTile),
});

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a tile is asked for once for each lane, and only for the lanes that are looked at', () => {
  const asked: unknown[] = [];
  const cache = tileCache(
    sourceOf((level, index, lanes) => (asked.push([level, index, ...lanes]), made(level, index, lanes))),
    () => {},
  );
  expect(cache.tile(3, 5, 1)).toBe(cache.tile(3, 5, 1));
  expect(cache.tile(3, 5, 2)?.counts[0]).toBe(2);
  expect(cache.tile(3, 6, 1)).toEqual(laneTile(1));
  expect(asked).toEqual([
    [3, 5, 1],
    [3, 5, 2],
    [3, 6, 1],
  ]);
});

test('a late tile is not there yet, then tells that it came', async () => {
  let arrived = 0;
  const cache = tileCache(
    sourceOf(async (level, index, lanes) => made(level, index, lanes)),
    () => arrived++,
  );
  expect(cache.tile(3, 5, 0)).toBeUndefined();
  expect(cache.tile(3, 5, 0)).toBeUndefined();
  await later();
  expect([arrived, cache.arrivals]).toEqual([1, 1]);
  expect(cache.tile(3, 5, 0)).toEqual(laneTile(0));
});

test('a tile that failed is asked for again', async () => {
  let asked = 0;
  const cache = tileCache(
    sourceOf(() => (asked++, Promise.reject(new Error('gone')))),
    () => {},
  );
  cache.tile(0, 0, 0);
  await later();
  cache.tile(0, 0, 0);
  expect(asked).toBe(2);
});

test('a tile that a frame no longer asks for is given up, and asked for anew when it is wanted again', async () => {
  const signals: TileSignal[] = [];
  let arrived = 0;
  const cache = tileCache(
    sourceOf(async (level, index, lanes, signal) => {
      signals.push(signal!);
      await later();
      return made(level, index, lanes);
    }),
    () => arrived++,
  );
  cache.tile(0, 0, 0);
  cache.tile(0, 1, 0);
  cache.sweep();
  cache.tile(0, 1, 0);
  cache.sweep();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  await later();
  await later();
  expect(arrived).toBe(1);
  cache.tile(0, 0, 0);
  expect(signals).toHaveLength(3);
});
