/**
 * Which events carry a label, in which row, and from which scale on.
 *
 * In: a lane's tiles, its number of rows, how wide labels are. Out: for each tile the labels that it shows. Each
 * label has one threshold: it shows at `fromScale` ms per px and at every finer scale, always in the same row and on the same side,
 * wherever the view stands: consistent in the sense of Been, Daiches and Yap.
 *
 * The idea: a tile inherits whole what its coarser parents placed, then tries its own most important events. Tiles with an even
 * index see only what is coarser; odd ones see their even neighbours as well, so labels may cross a border and still never
 * meet. A label reaches at most half a tile beyond its own, so even tiles cannot reach each other.
 */
import type { Extent, Side } from './label-extent.ts';
import { coarsestScale, levelOf, tileIndex, tileMs } from './tile.ts';
import type { Tile } from './tile.ts';
import type { Viewport } from './viewport.ts';

/** A label that shows at `fromScale` (ms per px) and finer. */
export interface PlacedLabel {
  readonly event: number;
  readonly row: number;
  readonly side: Side;
  readonly fromScale: number;
}

/** What placement must know of the lane that it places. */
export interface LaneContext {
  readonly lane: number;
  readonly rows: number;
  /** The level from which on everything lies within a few labels' width: nothing is placed there or coarser. */
  readonly rootLevel: number;
  /** Placed already, for the opening view: everything else makes way for them. */
  readonly opening: readonly PlacedLabel[];
  /** The sides to try, the better first. */
  sides(event: number): readonly Side[];
  /** The room that event and label take; never larger at a finer scale. */
  extent(event: number, side: Side, msPerPx: number): Extent;
  /** The tile, or `undefined` while it is still on its way. */
  tile(level: number, index: number): Tile | undefined;
}

/** Scales at which a label may begin to show, for each level: the more, the less room is given away. */
const STEPS = 8;

export class Placement {
  readonly #context: LaneContext;
  readonly #placed = new Map<string, readonly PlacedLabel[]>();

  constructor(context: LaneContext) {
    this.#context = context;
  }

  /** The labels that show at this scale and touch the viewport, in no particular order. */
  inView({ start, duration }: Viewport, msPerPx: number): PlacedLabel[] {
    const level = levelOf(msPerPx);
    const shown = new Map<number, PlacedLabel>();
    // One tile more on either side: labels reach over borders.
    for (let index = tileIndex(level, start) - 1; index <= tileIndex(level, start + duration) + 1; index++) {
      for (const label of this.at(level, index)) {
        if (label.fromScale < msPerPx) continue;
        const { from, to } = this.#context.extent(label.event, label.side, msPerPx);
        if (from <= start + duration && to >= start) shown.set(label.event, label);
      }
    }
    return [...shown.values()];
  }

  /** All labels, of this level and coarser, that reach into the tile or half a tile around it. */
  at(level: number, index: number): readonly PlacedLabel[] {
    if (level >= this.#context.rootLevel) return this.#context.opening;
    const key = `${level}/${index}`;
    let placed = this.#placed.get(key);
    if (!placed) {
      const tile = this.#context.tile(level, index);
      placed = this.#place(level, index, tile);
      if (tile) this.#placed.set(key, placed);
    }
    return placed;
  }

  #place(level: number, index: number, tile: Tile | undefined): readonly PlacedLabel[] {
    const span = tileMs(level);
    const reach = { from: (index - 0.5) * span, to: (index + 1.5) * span };
    const labels = this.#inherited(level, index, reach);
    for (const event of tile?.lanes[this.#context.lane]?.top ?? []) {
      if (labels.has(event)) continue;
      const label = this.#tryOut(event, level, reach, labels);
      if (label) labels.set(event, label);
    }
    return [...labels.values()];
  }

  #inherited(level: number, index: number, reach: Extent): Map<number, PlacedLabel> {
    const scale = coarsestScale(level);
    const labels = new Map<number, PlacedLabel>();
    const inherit = (from: readonly PlacedLabel[]): void => {
      for (const label of from) {
        const extent = this.#context.extent(label.event, label.side, scale);
        if (meet(extent, reach)) labels.set(label.event, label);
      }
    };
    for (const label of this.#context.opening) {
      const extent = this.#context.extent(label.event, label.side, Math.min(label.fromScale, scale));
      if (meet(extent, reach)) labels.set(label.event, label);
    }
    const parent = Math.floor(index / 2);
    for (const neighbour of [parent - 1, parent, parent + 1]) inherit(this.at(level + 1, neighbour));
    if (Math.abs(index % 2) === 1) {
      inherit(this.at(level, index - 1));
      inherit(this.at(level, index + 1));
    }
    return labels;
  }

  /** The row and side at which the event shows from the coarsest scale of this level on, or from as near to it as it can. */
  #tryOut(event: number, level: number, reach: Extent, labels: Map<number, PlacedLabel>): PlacedLabel | undefined {
    const coarsest = coarsestScale(level);
    const finest = coarsest * 2 ** (-(STEPS - 1) / STEPS);
    let best: PlacedLabel | undefined;
    for (const side of this.#context.sides(event)) {
      const least = this.#context.extent(event, side, finest);
      if (least.from < reach.from || least.to > reach.to) continue;
      for (let row = 0; row < this.#context.rows; row++) {
        for (let step = 0; step < STEPS; step++) {
          const fromScale = coarsest * 2 ** (-step / STEPS);
          if (best && best.fromScale >= fromScale) break;
          const candidate = { event, row, side, fromScale };
          if (!this.#fits(candidate, reach, labels)) continue;
          if (step === 0) return candidate;
          best = candidate;
          break;
        }
      }
    }
    return best;
  }

  #fits(candidate: PlacedLabel, reach: Extent, labels: Map<number, PlacedLabel>): boolean {
    const own = this.#context.extent(candidate.event, candidate.side, candidate.fromScale);
    if (own.from < reach.from || own.to > reach.to) return false;
    for (const other of labels.values()) {
      if (other.row !== candidate.row) continue;
      // Both show only from the finer of the two scales on, and there is no coarser meeting to fear.
      const scale = Math.min(candidate.fromScale, other.fromScale);
      const a = this.#context.extent(candidate.event, candidate.side, scale);
      const b = this.#context.extent(other.event, other.side, scale);
      if (meet(a, b)) return false;
    }
    return true;
  }
}

const meet = (a: Extent, b: Extent): boolean => a.from < b.to && b.from < a.to;
