import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarsestScale, levelOf, tileIndex, tileMs, tilesOver } from './tile.ts';

test('a level serves its coarsest scale, and all finer ones down to half of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e18, noNaN: true }), (msPerPx) => {
      const level = levelOf(msPerPx);
      expect(msPerPx).toBeLessThanOrEqual(coarsestScale(level));
      expect(msPerPx).toBeGreaterThan(coarsestScale(level) / 2);
    }),
    { seed: 20250318 },
  );
});

test('an instant lies in the tile of its index, before 1970 as well', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 60 }), (instant, level) => {
      const begin = tileIndex(level, instant) * tileMs(level);
      expect(begin).toBeLessThanOrEqual(instant);
      expect(begin + tileMs(level)).toBeGreaterThan(instant);
    }),
    { seed: 20250318 },
  );
});

test('the tiles over a stretch follow each other from its first to its last instant', () => {
  expect(tilesOver(3, -9, 8)).toEqual([-2, -1, 0, 1]);
  expect(tilesOver(3, 1, 2)).toEqual([0]);
});
