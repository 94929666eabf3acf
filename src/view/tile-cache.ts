/**
 * Tiles by key, each asked for once.
 *
 * In: a tile source, which may answer at once or later. Out: the tile, or `undefined` while it is on its way; then `onArrive` says that a
 * new frame is worth drawing. What fails is asked for again when it is next needed.
 */
import type { Tile, TileSource } from './tile.ts';

export interface TileCache {
  readonly source: TileSource;
  /** Counts up whenever a late tile arrives: what was made without it is worth making again. */
  readonly arrivals: number;
  readonly tile: (level: number, index: number) => Tile | undefined;
}

/** Tiles that are kept: some hundred views' worth. */
const MOST_TILES = 2048;

export function tileCache(source: TileSource, onArrive: () => void): TileCache {
  const tiles = new Map<string, Tile | 'coming'>();
  const keep = (key: string, tile: Tile): void => {
    tiles.set(key, tile);
    // A map keeps the order of insertion: the first key is the oldest tile.
    if (tiles.size > MOST_TILES) tiles.delete(tiles.keys().next().value!);
  };
  let arrivals = 0;
  return {
    source,
    get arrivals() {
      return arrivals;
    },
    tile(level, index) {
      const key = `${level}/${index}`;
      const known = tiles.get(key);
      if (known) return known === 'coming' ? undefined : known;
      const answer = source.tile(level, index);
      if (!(answer instanceof Promise)) {
        keep(key, answer);
        return answer;
      }
      tiles.set(key, 'coming');
      answer.then(
        (tile) => {
          keep(key, tile);
          arrivals++;
          onArrive();
        },
        () => tiles.delete(key),
      );
      return undefined;
    },
  };
}
