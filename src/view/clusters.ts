/**
 * What has no room for a label: how many, where.
 *
 * In: a lane's tiles in view and the labels that show. Out: for each bin of the tiles the events without a label, as one cluster
 * that says how many it stands for; a single one with nothing around it is drawn as itself, small. And for each bin how many that began earlier are
 * still going on. Bins are fixed in time, so all of this stays as it is while the reader pans, and splits in two as the reader zooms in.
 */
import type { Instant } from '../time/historical-date.ts';
import type { Chronology } from './chronology.ts';
import { BINS, levelOf, tileMs, tilesOver } from './tile.ts';
import type { LaneTile } from './tile.ts';
import type { Viewport } from './viewport.ts';

/** Stands for the lane of clusters that are of all lanes together. */
export const ALL_LANES = -1;

/** Whether the cluster may stand for events of the lane. */
export const isOfLane = ({ lane }: Pick<Cluster, 'lane'>, other: number): boolean =>
  lane === other || lane === ALL_LANES;

export interface Cluster {
  readonly lane: number;
  readonly from: Instant;
  readonly to: Instant;
  /** How many events it stands for; at least 1. */
  readonly count: number;
  /** The most important one of them, as far as the tile names it; -1 for those that began before: none of them is named. */
  readonly lead: number;
  /** The one event that it stands for, where there is room to draw it as itself. */
  readonly only: number | undefined;
}

export interface Strip {
  readonly clusters: readonly Cluster[];
  /** What began before each bin and is still going on there. */
  readonly ongoing: readonly Cluster[];
  /** Events drawn as themselves: those of the clusters, and those from just beyond the view that reach into it. */
  readonly alone: readonly number[];
}

export interface ClusterInput {
  readonly chronology: Chronology;
  readonly lane: number;
  readonly viewport: Viewport;
  readonly msPerPx: number;
  /** The events that are drawn as themselves in the view or near it: as far as `STRIP_MARGIN_PX`. */
  readonly drawn: readonly number[];
  tile(level: number, index: number, lane: number): LaneTile | undefined;
}

/** How many empty bins the mark of a single event may take up. */
const MOST_BINS = 4;
/** What must be known beyond the view: which events are drawn there and reach into it, and what stands in their way. */
export const STRIP_MARGIN_PX = (2 * MOST_BINS + 2) * 64;

interface Bin {
  readonly from: Instant;
  readonly to: Instant;
  /** Events without a label that begin here. */
  readonly count: number;
  readonly ongoing: number;
  readonly lead: number;
  /** The event without a label, where there is one only and that one is known. */
  readonly single: number | undefined;
}

export function clustersIn(input: ClusterInput): Strip {
  const { chronology, lane, viewport } = input;
  const bins = binsAround(input);
  const alone = new Set<number>();
  bins.forEach(({ single }, place) => {
    if (single !== undefined && hasRoom(single, place, bins, chronology)) alone.add(single);
  });
  const drawn = [...input.drawn, ...alone];
  const clusters: Cluster[] = [];
  const ongoing: Cluster[] = [];
  for (const { from, to, count, lead, single, ongoing: all } of bins) {
    if (to <= viewport.start || from >= viewport.start + viewport.duration) continue;
    if (count > 0)
      clusters.push({
        lane,
        from,
        to,
        count,
        lead,
        only: single !== undefined && alone.has(single) ? single : undefined,
      });
    const { columns } = chronology;
    const hidden =
      all && all - drawn.filter((event) => columns.from[event]! < from && columns.to[event]! > from).length;
    if (hidden > 0) ongoing.push({ lane, from, to, count: hidden, lead: -1, only: undefined });
  }
  return { clusters, ongoing, alone: [...alone] };
}

/** The bins of the view, and as many on either side as can matter to it. */
function binsAround({ chronology, viewport, msPerPx, lane, drawn, tile }: ClusterInput): Bin[] {
  const level = levelOf(msPerPx);
  const binMs = tileMs(level) / BINS;
  const { from: begins } = chronology.columns;
  const labels = drawn.toSorted((a, b) => begins[a]! - begins[b]!);
  let next = 0;
  const bins: Bin[] = [];
  const margin = 2 * MOST_BINS * binMs;
  for (const index of tilesOver(level, viewport.start - margin, viewport.start + viewport.duration + margin)) {
    const start = index * tileMs(level);
    const here = tile(level, index, lane);
    if (!here) continue;
    const first = Math.max(0, Math.floor((viewport.start - margin - start) / binMs));
    const last = Math.min(BINS - 1, Math.floor((viewport.start + viewport.duration + margin - start) / binMs));
    for (let place = first; place <= last; place++) {
      const from = start + place * binMs;
      const to = start + (place + 1) * binMs;
      while (next < labels.length && begins[labels[next]!]! < from) next++;
      const labelled: number[] = [];
      for (; next < labels.length && begins[labels[next]!]! < to; next++) labelled.push(labels[next]!);
      bins.push(binOf(here, place, from, to, labelled, begins));
    }
  }
  return bins;
}

function binOf(
  tile: LaneTile,
  place: number,
  from: Instant,
  to: Instant,
  labelled: readonly number[],
  begins: Float64Array,
): Bin {
  const count = tile.counts[place]! - labelled.length;
  const lead = tile.leads[place]!;
  const isHidden = (event: number): boolean =>
    begins[event]! >= from && begins[event]! < to && !labelled.includes(event);
  // Most bins are empty, in every frame: nobody is looked for in them.
  const hidden = count === 0 ? undefined : isHidden(lead) ? lead : tile.top.find(isHidden);
  const single = count === 1 ? hidden : undefined;
  return { from, to, count, lead: hidden ?? lead, ongoing: tile.ongoing[place]!, single };
}

/** Whether a single event's mark is short, and meets no bin with another event that has no label. */
function hasRoom(event: number, place: number, bins: readonly Bin[], { mark }: Chronology): boolean {
  const own = bins[place]!;
  const most = MOST_BINS * (own.to - own.from);
  const { from, to } = mark(event);
  if (from < own.from - most || to > own.to + most) return false;
  const near = bins.slice(Math.max(0, place - MOST_BINS), place + MOST_BINS + 1);
  return near.every((bin) => bin === own || bin.count === 0 || bin.to <= from || bin.from >= to);
}
