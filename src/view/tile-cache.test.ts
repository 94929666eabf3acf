import { expect, test } from 'vitest';
import { tileCache } from './tile-cache.ts';
import type { Tile, TileSource } from './tile.ts';

const sourceOf = (tile: TileSource['tile']): TileSource => ({ extent: undefined, laneCount: 0, tile });
const made = (level: number, index: number): Tile => ({ level, index, lanes: [] });

test('a tile is asked for once', () => {
  let asked = 0;
  const cache = tileCache(
    sourceOf((level, index) => (asked++, made(level, index))),
    () => {},
  );
  expect(cache.tile(3, 5)).toBe(cache.tile(3, 5));
  expect(cache.tile(3, 6)).toEqual(made(3, 6));
  expect(asked).toBe(2);
});

test('a late tile is not there yet, then tells that it came', async () => {
  let arrived = 0;
  const cache = tileCache(
    sourceOf(async (level, index) => made(level, index)),
    () => arrived++,
  );
  expect(cache.tile(3, 5)).toBeUndefined();
  expect(cache.tile(3, 5)).toBeUndefined();
  await Promise.resolve();
  await Promise.resolve();
  expect([arrived, cache.arrivals]).toEqual([1, 1]);
  expect(cache.tile(3, 5)).toEqual(made(3, 5));
});

test('a tile that failed is asked for again', async () => {
  let asked = 0;
  const cache = tileCache(
    sourceOf(() => (asked++, Promise.reject(new Error('gone')))),
    () => {},
  );
  cache.tile(0, 0);
  await new Promise((resolve) => setTimeout(resolve));
  cache.tile(0, 0);
  expect(asked).toBe(2);
});
