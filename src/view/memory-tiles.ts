/**
 * Tiles answered from memory: from runs of sorted typed arrays.
 *
 * In: the columns of the events and their runs. Out: a `TileSource` that answers at once. A bin is two binary searches, the most
 * important events come from a tree of winners: O(k log n + bins).
 */
import { outranks } from './event-columns.ts';
import type { EventColumns, Span } from './event-columns.ts';
import { ImportanceTree } from './importance-tree.ts';
import type { Runs } from './runs.ts';
import { BINS, TOP, tileMs } from './tile.ts';
import type { LaneTile, TileSource } from './tile.ts';
import { countWhile, laneOf } from './time-run.ts';
import type { TimeRun } from './time-run.ts';

export function memoryTiles(columns: EventColumns, runs: Runs): TileSource {
  const lanes = new Map<number, Lane>();
  const laneAt = (lane: number): Lane => {
    let known = lanes.get(lane);
    if (!known) lanes.set(lane, (known = openLane(columns, runs, lane)));
    return known;
  };
  return {
    tile: (level, index, wanted) => ({
      level,
      index,
      lanes: wanted.map((lane) => laneTile(laneAt(lane), level, index)),
    }),
  };
}

/** A lane's part of each run. */
interface Lane {
  readonly runs: readonly LaneRun[];
  readonly gone: LaneRun | undefined;
  isGone(event: number): boolean;
  outranks(a: number, b: number): boolean;
}

type LaneRun = Pick<TimeRun, 'events' | 'starts' | 'ends'> & {
  readonly tree: ImportanceTree;
  /** The most important of what lies between two places, as far as somebody has asked. */
  readonly tops: Map<string, readonly number[]>;
};

/** More are found again when they are needed. */
const MOST_TOPS = 512;

/** Live data leave most runs as they are: what is known of those stays known. */
const opened = new WeakMap<TimeRun, LaneRun[]>();

function openLane(columns: EventColumns, { all, gone, isGone }: Runs, lane: number): Lane {
  const open = (run: TimeRun): LaneRun => {
    let known = opened.get(run);
    if (!known) opened.set(run, (known = []));
    const { events, starts, ends, winners } = laneOf(run, lane);
    const beats = (a: number, b: number): boolean => outranks(columns, events[a]!, events[b]!);
    return (known[lane] ??= { events, starts, ends, tree: new ImportanceTree(winners, beats), tops: new Map() });
  };
  return { runs: all.map(open), gone: gone && open(gone), isGone, outranks: (a, b) => outranks(columns, a, b) };
}

/** Both answers are worked out when they are first looked at: placing labels needs no bins, and most tiles are never drawn. */
function laneTile(lane: Lane, level: number, index: number): LaneTile {
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
      return (top ??= topOf(lane, { from: index * tileMs(level), to: (index + 1) * tileMs(level) }));
    },
  };
}

function topOf({ runs, isGone, outranks: beats }: Lane, { from, to }: Span): Int32Array {
  const found = runs.map(({ events, starts, tree, tops }) => {
    const first = countWhile(starts, 0, (start) => start < from);
    const last = countWhile(starts, first, (start) => start < to);
    const key = `${first} ${last}`;
    const known = tops.get(key);
    if (known?.every((event) => !isGone(event))) return known;
    const top = tree.top(first, last, TOP, (place) => isGone(events[place]!)).map((place) => events[place]!);
    if (tops.size >= MOST_TOPS) tops.clear();
    tops.set(key, top);
    return top;
  });
  const best = found.length === 1 ? found[0]! : found.flat().sort((a, b) => (beats(a, b) ? -1 : 1));
  return Int32Array.from(best.slice(0, TOP));
}

type Bins = Pick<LaneTile, 'counts' | 'ongoing' | 'leads'>;

function binsOf(lane: Lane, level: number, index: number): Bins {
  const bins = { counts: new Uint32Array(BINS), ongoing: new Uint32Array(BINS), leads: new Int32Array(BINS).fill(-1) };
  const begin = index * tileMs(level);
  const binMs = tileMs(level) / BINS;
  for (const run of lane.runs) count(run, 1);
  if (lane.gone) count(lane.gone, -1);
  return bins;

  function count({ events, starts, ends, tree }: LaneRun, sign: 1 | -1): void {
    let place = countWhile(starts, 0, (start) => start < begin);
    let over = 0;
    for (let bin = 0; bin < BINS; bin++) {
      const binStart = begin + bin * binMs;
      // An event that ends just where the bin begins is over.
      over = countWhile(ends, over, (end) => end <= binStart);
      bins.ongoing[bin]! += sign * (place - over);
      const next = countWhile(starts, place, (start) => start < binStart + binMs);
      bins.counts[bin]! += sign * (next - place);
      if (sign > 0 && next > place) lead(bin, events, tree, place, next);
      place = next;
    }
  }

  function lead(bin: number, events: Int32Array, tree: ImportanceTree, from: number, to: number): void {
    const place = tree.best(from, to);
    const present = lane.isGone(events[place]!)
      ? tree.top(from, to, 1, (other) => lane.isGone(events[other]!))[0]
      : place;
    if (present === undefined) return;
    const [own, known] = [events[present]!, bins.leads[bin]!];
    if (known < 0 || lane.outranks(own, known)) bins.leads[bin] = own;
  }
}
