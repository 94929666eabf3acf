/**
 * Labels in one column beside a time that runs down, of so many events that nobody looks at them all.
 *
 * In: tiles, where the data begin and end. Out: the most important events of all; the labels of a stretch of time, each level with the begin of its event, as `Placement` has them for a lane of one
 * row: who has a label does not depend on the place of the view, and keeps it at every finer scale. It costs what the pixels cost: nothing is asked of an event but
 * when it begins, which the columns say.
 */
import type { Instant } from '../time/historical-date.ts';
import { outranks } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import type { Labelling } from './label-column.ts';
import { labelExtent } from './label-extent.ts';
import type { LabelShape } from './label-extent.ts';
import { plainMark } from './mark.ts';
import { Placement } from './placement.ts';
import { levelOf, tilesOver } from './tile.ts';
import type { LaneTile } from './tile.ts';

export interface TileColumnInput {
  readonly columns: EventColumns;
  readonly horizon: { readonly first: Instant; readonly last: Instant };
  /** What each label takes, in px. */
  readonly pitchPx: number;
  tile(level: number, index: number, lane: number): LaneTile | undefined;
}

/** Where all the data are no longer than this, nothing is labelled any more. */
const ROOT_PX = 64;

export function tileColumn(input: TileColumnInput): { readonly column: Labelling; readonly ranked: readonly number[] } {
  const { columns, horizon, pitchPx } = input;
  const rootLevel = levelOf(Math.max(horizon.last - horizon.first, 1) / ROOT_PX);
  const begin = (event: number): Instant => columns.from[event]!;
  // Mark, label and what is free between two together are one pitch.
  const bare = labelExtent(shapeAt(0, 0), 'right', 1);
  const besidePx = pitchPx - (bare.to - bare.from);
  const shape = (event: number): LabelShape => shapeAt(begin(event), besidePx);
  const placement = new Placement({
    lane: 0,
    rows: 1,
    rootLevel,
    opening: [],
    shape,
    least: shape,
    tile(level, index, lane) {
      const here = input.tile(level, index, lane);
      return here && { ...here, top: withLeads(here, columns) };
    },
  });
  const column: Labelling = {
    at({ msPerPx, toPx }, { from, to }) {
      const labels = placement.inView({ start: from, duration: to - from }, msPerPx);
      return labels
        .map(({ event }) => ({ event, anchorPx: toPx(begin(event)), px: toPx(begin(event)) }))
        .sort((a, b) => a.px - b.px);
    },
  };
  const tops = tilesOver(rootLevel, horizon.first, horizon.last).map((index) => input.tile(rootLevel, index, 0)?.top);
  return { column, ranked: tops.flatMap((top) => [...(top ?? [])]).sort((a, b) => (outranks(columns, a, b) ? -1 : 1)) };
}

/** After the most important of the whole tile that of each of its bins: where it is sparse somebody has a label as well. */
function withLeads({ top, leads }: LaneTile, columns: EventColumns): Int32Array {
  const named = new Set(top);
  const others = leads.filter((event) => event >= 0 && !named.has(event));
  return Int32Array.from([...top, ...others.sort((a, b) => (outranks(columns, a, b) ? -1 : 1))]);
}

const shapeAt = (at: Instant, besidePx: number): LabelShape => ({
  mark: plainMark(at, at),
  widths: { isShort: false, besidePx, belowPx: besidePx },
  leastPx: 0,
  sides: ['right'],
});
