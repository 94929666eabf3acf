/**
 * Time tiles: the one question that everything on screen asks of the data.
 *
 * Time is cut at powers of two of a millisecond: tile (level, index) covers `[index · 2^level, (index + 1) · 2^level)`.
 * For each lane a tile says how many events begin in each of its bins, how many are going on there, and which events are the
 * most important. A level serves the scales at which its tiles are 4096 to 8192 px wide, so a view touches three at most,
 * and a frame costs what its pixels cost, never what the data cost.
 *
 * ## The contract of a `TileSource` (held by `tile.contract.ts` against every implementation)
 * - `counts[b]` is the number of the lane's events whose `from` lies in bin b; over all tiles of any level they add up to n.
 * - `ongoing[b]` is the number of the lane's events that began before bin b and end after its beginning.
 * - `leads[b]` is the most important event that begins in bin b, or -1 where there is none.
 * - `top` holds the most important events that begin in the tile, most important first, at most `TOP`; ties are broken by
 *   something fixed that does not depend on the position in time. A finer tile's `top` is a subset of its own events only.
 * - The same question has the same answer until the data changes.
 * - Only the lanes that are asked for are answered: a timeline of ten thousand lanes asks for those in view.
 */
import type { Instant } from '../time/historical-date.ts';

/** Bins in a tile; one is 32 to 64 px wide on the screen. */
export const BINS = 128;

/** The most events that a tile names for each lane. */
export const TOP = 64;

/** A tile is at least this wide on the screen at its level's coarsest scale. */
const TILE_PX = 4096;

export interface LaneTile {
  readonly counts: Uint32Array;
  readonly ongoing: Uint32Array;
  readonly leads: Int32Array;
  readonly top: Int32Array;
}

export interface Tile {
  readonly level: number;
  readonly index: number;
  /** One for each lane that was asked for, in that order. */
  readonly lanes: readonly LaneTile[];
}

export interface TileSource {
  /** Answers for some lanes, at once or later; rejects with the signal's reason when aborted. */
  tile(level: number, index: number, lanes: readonly number[], signal?: TileSignal): Tile | Promise<Tile>;
}

/** What the core needs to know of an `AbortSignal`, which is what a source gets. */
export interface TileSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

export const tileMs = (level: number): number => 2 ** level;

/** The level whose tiles serve a scale. */
export const levelOf = (msPerPx: number): number => Math.ceil(Math.log2(msPerPx * TILE_PX));

/** The coarsest scale that a level serves, in ms per px; the finest is half of it. */
export const coarsestScale = (level: number): number => 2 ** level / TILE_PX;

export const tileIndex = (level: number, instant: Instant): number => Math.floor(instant / tileMs(level));

/** The indices of the tiles that a stretch of time touches, from left to right. */
export function tilesOver(level: number, from: Instant, to: Instant): readonly number[] {
  const first = tileIndex(level, from);
  return Array.from({ length: tileIndex(level, to) - first + 1 }, (_, place) => first + place);
}
