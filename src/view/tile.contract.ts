/**
 * The contract of a `TileSource`, to hold any implementation against: in a test, `holdsContract(columns, laneCount, source)`, or with
 * those of the columns' events that the source still holds.
 *
 * In: the events that the source was built from, and the source. It asks for tiles of many levels and compares with what a plain
 * count says.
 */
import { expect } from 'vitest';
import type { EventColumns } from './event-columns.ts';
import { BINS, TOP, tileMs, tilesOver } from './tile.ts';
import type { TileSource } from './tile.ts';

export async function holdsContract(
  columns: EventColumns,
  laneCount: number,
  source: TileSource,
  events: readonly number[] = [...columns.from.keys()],
): Promise<void> {
  const { from, to, lane, importance, hash } = columns;
  const best = (a: number, b: number): number => importance[b]! - importance[a]! || hash[b]! - hash[a]! || a - b;
  // Where there are no events every tile is empty, wherever it lies.
  const first = events.length > 0 ? Math.min(...events.map((event) => from[event]!)) : 0;
  const last = events.length > 0 ? Math.max(...events.map((event) => to[event]!)) : 1000;
  const all = Array.from({ length: laneCount }, (_, l) => l);
  const top = Math.ceil(Math.log2(last - first)) + 1;
  for (let level = top; level > top - 8; level--) {
    const binMs = tileMs(level) / BINS;
    let counted = 0;
    for (const index of tilesOver(level, first, last)) {
      const tile = await source.tile(level, index, all);
      expect(tile).toMatchObject({ level, index });
      expect(await source.tile(level, index, all)).toEqual(tile);
      expect(tile.lanes).toHaveLength(laneCount);
      tile.lanes.forEach(({ counts, ongoing, leads, top: named }, l) => {
        const own = events.filter((event) => lane[event] === l);
        const start = index * tileMs(level);
        const begun = own.filter((event) => from[event]! >= start && from[event]! < start + tileMs(level));
        expect([...named]).toEqual(begun.toSorted(best).slice(0, TOP));
        const bins = Array.from({ length: BINS }, (_, bin) => {
          const at = start + bin * binMs;
          const here = begun.filter((event) => from[event]! >= at && from[event]! < at + binMs);
          const going = own.filter((event) => from[event]! < at && to[event]! > at);
          return [here.length, going.length, here.toSorted(best)[0] ?? -1];
        });
        expect(bins.map((_, bin) => [counts[bin], ongoing[bin], leads[bin]])).toEqual(bins);
        counted += begun.length;
      });
      // Lanes come in the order in which they are asked for, and alone as they come with others.
      const backwards = await source.tile(level, index, all.toReversed());
      expect(backwards.lanes.toReversed()).toEqual(tile.lanes);
    }
    expect(counted).toBe(events.length);
  }
}
