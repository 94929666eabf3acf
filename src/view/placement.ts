/**
 * Which events carry a label, in which row, and from which scale on.
 *
 * In: a lane's tiles, its number of rows, how wide labels are. Out: for each tile the labels that it shows. Each
 * label has one threshold: it shows at `fromScale` ms per px and at every finer scale, always in the same row and on the same side,
 * wherever the view stands: consistent in the sense of Been, Daiches and Yap.
 *
 * The idea: a tile inherits whole what its coarser parents placed, then tries its own most important events. Tiles with an even
 * index see only what is coarser; odd ones see their even neighbours as well, so labels may cross a border and still never
 * meet. A label reaches at most a quarter of a tile beyond its own, so even tiles cannot reach each other.
 */
import { labelExtent, meet } from './label-extent.ts';
import type { Extent, LabelShape, Side } from './label-extent.ts';
import { coarsestScale, levelOf, tileMs, tilesOver } from './tile.ts';
import type { LaneTile } from './tile.ts';
import type { Viewport } from './viewport.ts';

/** A label that shows at `fromScale` (ms per px) and finer. */
export interface PlacedLabel {
  readonly event: number;
  readonly row: number;
  readonly side: Side;
  readonly fromScale: number;
  readonly shape: LabelShape;
}

/** What placement must know of the lane that it places. */
export interface LaneContext {
  readonly lane: number;
  readonly rows: number;
  /** The level from which on everything lies within a few labels' width: nothing is placed there or coarser. */
  readonly rootLevel: number;
  /** Placed already, for the opening view: everything else makes way for them. */
  readonly opening: readonly PlacedLabel[];
  shape(event: number): LabelShape;
  /** What the shape is no smaller than, without its texts. */
  least(event: number): LabelShape;
  /** The tile, or `undefined` while it is still on its way. */
  tile(level: number, index: number, lane: number): LaneTile | undefined;
}

/** Scales at which a label may begin to show, for each level: the more, the less room is given away. */
const STEPS = 8;
/** How far a label may reach beyond its tile, as a share of the tile. */
const REACH = 1 / 4;
/** Tiles whose placement is kept; more are placed again when they are needed, with the same result. */
const MOST_KEPT = 2048;

interface Placing {
  readonly labels: readonly PlacedLabel[];
  /** False while a tile that it rests on is still on its way, or where there was no time. */
  readonly isComplete: boolean;
}

/** A label, with the most and the least room that it takes at the scales of a level at which labels may begin to show. */
interface Occupant {
  readonly label: PlacedLabel;
  readonly most: Extent;
  readonly least: Extent;
}

export class Placement {
  readonly #context: LaneContext;
  readonly #placed = new Map<string, Placing>();
  /** What is not complete: good for one view. */
  readonly #provisional = new Map<string, Placing>();
  /** Whether more may be placed in this view. */
  #hasTime!: () => boolean;

  constructor(context: LaneContext) {
    this.#context = context;
  }

  /**
   * The labels that show at this scale and touch the viewport, in no particular order. From when on `hasTime` says no, nothing more is placed: then they are those
   * that were placed at coarser levels, and the rest comes when it is asked for again.
   */
  inView({ start, duration }: Viewport, msPerPx: number, hasTime = (): boolean => true): PlacedLabel[] {
    const level = levelOf(msPerPx);
    const view = { from: start, to: start + duration };
    const shown = new Map<number, PlacedLabel>();
    this.#provisional.clear();
    this.#hasTime = hasTime;
    for (const index of tilesReaching(level, view)) {
      for (const label of this.#at(level, index).labels) {
        if (label.fromScale < msPerPx) continue;
        const { from, to } = labelExtent(label.shape, label.side, msPerPx);
        if (from <= view.to && to >= view.from) shown.set(label.event, label);
      }
    }
    return [...shown.values()];
  }

  /** The labels, of this level and coarser, that reach into the tile or its reach. */
  #at(level: number, index: number): Placing {
    const { rootLevel, opening } = this.#context;
    if (level >= rootLevel) return { labels: opening, isComplete: true };
    const key = `${level}/${index}`;
    let placing = this.#placed.get(key) ?? this.#provisional.get(key);
    if (!placing) {
      placing = this.#place(level, index);
      (placing.isComplete ? this.#placed : this.#provisional).set(key, placing);
      if (this.#placed.size > MOST_KEPT) this.#placed.delete(this.#placed.keys().next().value!);
    }
    return placing;
  }

  #place(level: number, index: number): Placing {
    const tile = this.#context.tile(level, index, this.#context.lane);
    const reach = reachOf(level, index);
    const scales = scalesOf(level);
    const isOdd = index % 2 !== 0;
    const sources = [
      ...tilesReaching(level + 1, reach).map((parent) => this.#at(level + 1, parent)),
      ...(isOdd ? [this.#at(level, index - 1), this.#at(level, index + 1)] : []),
    ];
    const rows = this.#inherit([this.#context.opening, ...sources.map(({ labels }) => labels)], scales, reach);
    const isComplete = tile !== undefined && sources.every((source) => source.isComplete) && this.#hasTime();
    // What is placed before all is known might have to go again.
    if (isComplete) this.#add(tile, scales, reach, rows);
    return { labels: rows.flatMap((row) => row.map(({ label }) => label)), isComplete };
  }

  #inherit(sources: readonly (readonly PlacedLabel[])[], scales: readonly number[], reach: Extent): Occupant[][] {
    const rows: Occupant[][] = Array.from({ length: this.#context.rows }, () => []);
    const seen = new Set<number>();
    for (const labels of sources) {
      for (const label of labels) {
        if (seen.has(label.event)) continue;
        seen.add(label.event);
        const most = labelExtent(label.shape, label.side, Math.min(label.fromScale, scales[0]!));
        if (meet(most, reach)) rows[label.row]!.push(occupantAt(label, scales));
      }
    }
    return rows;
  }

  #add(tile: LaneTile, scales: readonly number[], reach: Extent, rows: Occupant[][]): void {
    const labelled = new Set(rows.flatMap((row) => row.map(({ label }) => label.event)));
    for (const event of tile.top) {
      if (labelled.has(event) || !mayFit(this.#context.least(event), scales, reach, rows)) continue;
      const label = tryOut(event, this.#context.shape(event), scales, reach, rows);
      if (label) rows[label.row]!.push(occupantAt(label, scales));
    }
  }
}

/** Most candidates fail here: what meets others even at the finest scale need not be looked at closely. */
function mayFit(
  shape: LabelShape,
  scales: readonly number[],
  reach: Extent,
  rows: readonly (readonly Occupant[])[],
): boolean {
  return shape.sides.some((side) => {
    const least = labelExtent(shape, side, scales.at(-1)!);
    return isWithin(least, reach) && rows.some((row) => !row.some((occupant) => meet(occupant.least, least)));
  });
}

/** The row and side at which the event shows from the coarsest scale of this level on, or from as near to it as it can. */
function tryOut(
  event: number,
  shape: LabelShape,
  scales: readonly number[],
  reach: Extent,
  rows: readonly (readonly Occupant[])[],
): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  for (const side of shape.sides) {
    const least = labelExtent(shape, side, scales.at(-1)!);
    if (!isWithin(least, reach)) continue;
    const most = labelExtent(shape, side, scales[0]!);
    for (let row = 0; row < rows.length; row++) {
      if (rows[row]!.some((occupant) => meet(occupant.least, least))) continue;
      const rivals = rows[row]!.filter((occupant) => meet(occupant.most, most));
      const fromScale = scales.find((scale) => fits(shape, side, scale, reach, rivals));
      if (fromScale === undefined || (best && best.fromScale >= fromScale)) continue;
      best = { event, row, side, fromScale, shape };
      if (fromScale === scales[0]) return best;
    }
  }
  return best;
}

function fits(shape: LabelShape, side: Side, scale: number, reach: Extent, rivals: readonly Occupant[]): boolean {
  return (
    isWithin(labelExtent(shape, side, scale), reach) &&
    rivals.every(({ label }) => {
      // Both show only from the finer of the two scales on: there is no coarser meeting to fear.
      const shared = Math.min(scale, label.fromScale);
      return !meet(labelExtent(shape, side, shared), labelExtent(label.shape, label.side, shared));
    })
  );
}

function occupantAt(label: PlacedLabel, scales: readonly number[]): Occupant {
  const at = (scale: number): Extent => labelExtent(label.shape, label.side, Math.min(label.fromScale, scale));
  return { label, most: at(scales[0]!), least: at(scales.at(-1)!) };
}

const FRACTIONS = Array.from({ length: STEPS }, (_, step) => 2 ** (-step / STEPS));

/** The scales of a level at which labels may begin to show, from coarse to fine. */
const scalesOf = (level: number): readonly number[] => FRACTIONS.map((fraction) => coarsestScale(level) * fraction);

const isWithin = (own: Extent, reach: Extent): boolean => own.from >= reach.from && own.to <= reach.to;

const reachOf = (level: number, index: number): Extent => ({
  from: (index - REACH) * tileMs(level),
  to: (index + 1 + REACH) * tileMs(level),
});

/** The tiles whose labels may reach into a stretch of time. */
function tilesReaching(level: number, { from, to }: Extent): readonly number[] {
  const margin = REACH * tileMs(level);
  return tilesOver(level, from - margin, to + margin);
}
