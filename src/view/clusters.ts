/**
 * What has no room for a label: how many, where.
 *
 * In: a lane's tiles in view and the labels that show. Out: for each bin of the tiles the events without a label, as one cluster
 * that says how many it stands for (a single one is that event's small mark), and how many that began earlier are still
 * going on. Bins are fixed in time, so clusters stay as they are while the reader pans, and split in two as the reader zooms in.
 */
import type { Instant } from '../time/historical-date.ts';
import type { Chronology } from './chronology.ts';
import type { PlacedLabel } from './placement.ts';
import { BINS, levelOf, tileIndex, tileMs } from './tile.ts';
import type { LaneTile, Tile } from './tile.ts';
import type { Viewport } from './viewport.ts';

export interface Cluster {
  readonly lane: number;
  readonly from: Instant;
  readonly to: Instant;
  /** How many events it stands for; at least 1. */
  readonly count: number;
  /** The most important one among all that begin here: its name, at every scale. */
  readonly lead: number;
  /** The one event, where it stands for one only and that one is known. */
  readonly only: number | undefined;
}

export interface Ongoing {
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
}

export interface ClusterInput {
  readonly chronology: Chronology;
  readonly lane: number;
  readonly viewport: Viewport;
  readonly msPerPx: number;
  readonly placed: readonly PlacedLabel[];
  tile(level: number, index: number): Tile | undefined;
}

export function clustersIn(input: ClusterInput): { clusters: Cluster[]; ongoing: Ongoing[] } {
  const bins = [...binsInView(input)];
  const clusters = bins.flatMap((bin) => clusterIn(bin, input));
  const drawn = [...input.placed.map(({ event }) => event), ...clusters.flatMap(({ only }) => only ?? [])];
  return { clusters, ongoing: bins.flatMap((bin) => ongoingIn(bin, drawn, input.chronology)) };
}

interface Bin {
  readonly from: Instant;
  readonly to: Instant;
  readonly place: number;
  readonly tile: LaneTile;
}

function* binsInView({ viewport, msPerPx, lane, tile }: ClusterInput): Generator<Bin> {
  const level = levelOf(msPerPx);
  const binMs = tileMs(level) / BINS;
  const end = viewport.start + viewport.duration;
  for (let index = tileIndex(level, viewport.start); index <= tileIndex(level, end); index++) {
    const laneTile = tile(level, index)?.lanes[lane];
    if (!laneTile) continue;
    const start = index * tileMs(level);
    const first = Math.max(0, Math.floor((viewport.start - start) / binMs));
    const last = Math.min(BINS - 1, Math.floor((end - start) / binMs));
    for (let place = first; place <= last; place++) {
      yield { from: start + place * binMs, to: start + (place + 1) * binMs, place, tile: laneTile };
    }
  }
}

function clusterIn({ from, to, place, tile }: Bin, { chronology, lane, placed }: ClusterInput): Cluster[] {
  const isHere = (event: number): boolean => {
    const begin = chronology.columns.from[event]!;
    return begin >= from && begin < to;
  };
  const labelled = new Set(placed.map(({ event }) => event).filter(isHere));
  const count = tile.counts[place]! - labelled.size;
  if (count <= 0) return [];
  const only = count === 1 ? tile.top.find((event) => isHere(event) && !labelled.has(event)) : undefined;
  return [{ lane, from, to, count, lead: tile.leads[place]!, only }];
}

function ongoingIn({ from, to, place, tile }: Bin, drawn: readonly number[], { columns }: Chronology): Ongoing[] {
  const shown = drawn.filter((event) => columns.from[event]! < from && columns.to[event]! > from).length;
  const count = tile.ongoing[place]! - shown;
  return count > 0 ? [{ from, to, count }] : [];
}
