/**
 * Tiles answered from memory: sorted typed arrays for each lane.
 *
 * In: where each event begins and ends, its lane, its importance and its id's hash. Out: a `TileSource`.
 * Building sorts once; a bin is two binary searches, the most important events come from a tree of winners.
 */
import type { Instant } from '../time/historical-date.ts';
import { ImportanceTree } from './importance-tree.ts';
import { BINS, TOP, tileMs } from './tile.ts';
import type { LaneTile, Tile, TileSource } from './tile.ts';

/** The columns of the events, each as long as there are events. Instants are finite: open ends stand at the data's edge. */
export interface EventColumns {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly lane: Uint32Array;
  readonly importance: Float32Array;
  /** Breaks ties of importance: fixed for an event, without relation to its place in time. */
  readonly hash: Uint32Array;
}

interface LaneIndex {
  /** Events by the instant at which they begin. */
  readonly events: Int32Array;
  readonly starts: Float64Array;
  /** The ends, sorted by themselves: begun before t minus ended before t is going on at t. */
  readonly ends: Float64Array;
  readonly tree: ImportanceTree;
}

export function memoryTiles(columns: EventColumns, laneCount: number): TileSource {
  const lanes = indexLanes(columns, laneCount);
  return {
    extent: extentOf(columns),
    laneCount,
    tile: (level, index): Tile => ({ level, index, lanes: lanes.map((lane) => laneTile(lane, level, index)) }),
  };
}

function extentOf({ from, to }: EventColumns): TileSource['extent'] {
  if (from.length === 0) return undefined;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < from.length; i++) {
    first = Math.min(first, from[i]!);
    last = Math.max(last, to[i]!);
  }
  return { first, last };
}

function indexLanes(columns: EventColumns, laneCount: number): LaneIndex[] {
  const { from, to, lane, importance, hash } = columns;
  const sizes = new Uint32Array(laneCount);
  for (const l of lane) sizes[l]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Uint32Array(laneCount);
  lane.forEach((l, event) => (members[l]![filled[l]!++] = event));
  return members.map((events) => {
    events.sort((a, b) => from[a]! - from[b]! || to[a]! - to[b]! || a - b);
    const starts = Float64Array.from(events, (event) => from[event]!);
    const ends = Float64Array.from(events, (event) => to[event]!).sort();
    const tree = new ImportanceTree(events.length, (a, b) => {
      const x = events[a]!;
      const y = events[b]!;
      return (importance[x]! - importance[y]! || hash[x]! - hash[y]! || y - x) > 0;
    });
    return { events, starts, ends, tree };
  });
}

/** Both answers are worked out when they are first looked at: placing labels needs no bins, and most tiles are never drawn. */
function laneTile(lane: LaneIndex, level: number, index: number): LaneTile {
  let top: Int32Array | undefined;
  let bins: Bins | undefined;
  const binsOnce = (): Bins => (bins ??= binsOf(lane, level, index));
  return {
    get counts() {
      return binsOnce().counts;
    },
    get ongoing() {
      return binsOnce().ongoing;
    },
    get leads() {
      return binsOnce().leads;
    },
    get top() {
      return (top ??= topOf(lane, index * tileMs(level), (index + 1) * tileMs(level)));
    },
  };
}

function topOf({ events, starts, tree }: LaneIndex, from: Instant, to: Instant): Int32Array {
  const first = countWhile(starts, 0, (start) => start < from);
  const last = countWhile(starts, first, (start) => start < to);
  return Int32Array.from(tree.top(first, last, TOP), (place) => events[place]!);
}

type Bins = Pick<LaneTile, 'counts' | 'ongoing' | 'leads'>;

function binsOf({ events, starts, ends, tree }: LaneIndex, level: number, index: number): Bins {
  const counts = new Uint32Array(BINS);
  const ongoing = new Uint32Array(BINS);
  const leads = new Int32Array(BINS).fill(-1);
  const binMs = tileMs(level) / BINS;
  const begin = index * tileMs(level);
  let place = countWhile(starts, 0, (start) => start < begin);
  let over = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const binStart = begin + bin * binMs;
    // An event that ends just where the bin begins is over.
    over = countWhile(ends, over, (end) => end <= binStart);
    ongoing[bin] = place - over;
    const next = countWhile(starts, place, (start) => start < binStart + binMs);
    counts[bin] = next - place;
    if (next > place) leads[bin] = events[tree.best(place, next)]!;
    place = next;
  }
  return { counts, ongoing, leads };
}

/**
 * How many of the sorted values are still `isBefore`, given that the first `from` are. It gallops from there before it halves: from bin
 * to bin that is a step or two, which a bisection of the whole is not.
 */
function countWhile(sorted: Float64Array, from: number, isBefore: (value: number) => boolean): number {
  let low = from;
  let step = 1;
  for (; low + step <= sorted.length && isBefore(sorted[low + step - 1]!); step *= 2) low += step;
  let high = Math.min(low + step - 1, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
