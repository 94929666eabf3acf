/**
 * Tiles by level, index and lane, each asked for once.
 *
 * In: a tile source, which may answer at once or later. Out: the lane's tile, or `undefined` while it is on its way; then `onArrive` says
 * that a new frame is worth drawing. What fails is asked for again when it is next needed, and what is no longer needed is given up.
 */
import type { LaneTile, TileSignal, TileSource } from './tile.ts';

export interface TileCache {
  /** Counts up whenever what was made is worth making again: a late tile has arrived, or there was no time for all. */
  readonly arrivals: number;
  /** Counts up, and asks for a new frame. */
  readonly arrive: () => void;
  readonly tile: (level: number, index: number, lane: number) => LaneTile | undefined;
  /** At the end of a frame: gives up the tiles on their way that nobody asked for in it. */
  readonly sweep: () => void;
}

/** The compiler of the core does not know it; every browser and Node do. */
declare const AbortController: new () => { readonly signal: TileSignal; abort(): void };

/** More are asked for again when they are needed. */
const MOST_TILES = 4096;

interface Pending {
  readonly controller: InstanceType<typeof AbortController>;
  isWanted: boolean;
}

export function tileCache(source: TileSource, onArrive: () => void): TileCache {
  const tiles = new Map<string, LaneTile>();
  const pending = new Map<string, Pending>();
  const keep = (key: string, tile: LaneTile): LaneTile => {
    tiles.set(key, tile);
    // A map keeps the order of insertion: the first key is the oldest tile.
    if (tiles.size > MOST_TILES) tiles.delete(tiles.keys().next().value!);
    return tile;
  };
  let arrivals = 0;
  const arrive = (): void => {
    arrivals++;
    onArrive();
  };
  return {
    get arrivals() {
      return arrivals;
    },
    arrive,
    tile(level, index, lane) {
      const key = `${level}/${index}/${lane}`;
      const known = tiles.get(key);
      if (known) return known;
      const coming = pending.get(key);
      if (coming) {
        coming.isWanted = true;
        return undefined;
      }
      const controller = new AbortController();
      const answer = source.tile(level, index, [lane], controller.signal);
      if (!(answer instanceof Promise)) return keep(key, answer.lanes[0]!);
      pending.set(key, { controller, isWanted: true });
      answer
        .then(({ lanes }) => {
          if (controller.signal.aborted) return;
          keep(key, lanes[0]!);
          arrive();
        })
        .catch(() => {})
        .finally(() => pending.get(key)?.controller === controller && pending.delete(key));
      return undefined;
    },
    sweep() {
      for (const [key, request] of pending) {
        if (request.isWanted) request.isWanted = false;
        else {
          request.controller.abort();
          pending.delete(key);
        }
      }
    },
  };
}
