/**
 * Labels in one column beside a time that runs down, of so many events that nobody looks at them all.
 *
 * In: tiles, where the data begin and end. Out: the most important events; the labels of a stretch of time, each level with the begin of its event, as `Placement` has them for a lane of one
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
import { placeOpening } from './opening-labels.ts';
import { Placement } from './placement.ts';
import type { LaneContext } from './placement.ts';
import { coarsestScale, levelOf, tilesOver } from './tile.ts';
import type { LaneTile } from './tile.ts';
import type { Viewport } from './viewport.ts';

export interface TileColumnInput {
  readonly columns: EventColumns;
  readonly horizon: { readonly first: Instant; readonly last: Instant };
  /** The opening view, and how long it is drawn. */
  readonly home: Viewport;
  readonly widthPx: number;
  /** What each label takes, in px. */
  readonly pitchPx: number;
  tile(level: number, index: number, lane: number): LaneTile | undefined;
}

/** Where all the data are no longer than this, nothing is labelled any more. */
const ROOT_PX = 64;

export function tileColumn(input: TileColumnInput): { readonly column: Labelling; readonly ranked: readonly number[] } {
  const { columns, horizon, pitchPx, home, widthPx } = input;
  const homeLevel = levelOf(home.duration / widthPx);
  const rootLevel = Math.max(levelOf((horizon.last - horizon.first) / ROOT_PX), homeLevel);
  const tile: LaneContext['tile'] = (level, index, lane) => {
    const here = input.tile(level, index, lane);
    return here && { ...here, top: withLeads(here, columns) };
  };
  const namedAt = (level: number, first: Instant, last: Instant): readonly number[] => {
    const named = tilesOver(level, first, last).flatMap((index) => [...(tile(level, index, 0)?.top ?? [])]);
    return named.sort((a, b) => (outranks(columns, a, b) ? -1 : 1));
  };
  const begin = (event: number): Instant => columns.from[event]!;
  // Mark, label and what is free between two together are one pitch.
  const bare = labelExtent(shapeAt(0, 0), 'right', 1);
  const besidePx = pitchPx - (bare.to - bare.from);
  const shape = (event: number): LabelShape => shapeAt(begin(event), besidePx);
  const msPerPx = home.duration / widthPx;
  const lastWhole = home.start + home.duration - pitchPx * msPerPx;
  const opening = placeOpening({
    candidates: namedAt(homeLevel, home.start, lastWhole).filter(
      (event) => begin(event) >= home.start && begin(event) <= lastWhole,
    ),
    home,
    msPerPx,
    coarsestScale: coarsestScale(rootLevel),
    maxRows: 1,
    shape,
    least: shape,
  });
  const placement = new Placement({
    lane: 0,
    rows: 1,
    rootLevel,
    opening: opening.labels,
    shape,
    least: shape,
    tile,
  });
  const column: Labelling = {
    at({ msPerPx, toPx }, { from, to }) {
      const labels = placement.inView({ start: from, duration: to - from }, msPerPx);
      return labels
        .map(({ event }) => ({ event, anchorPx: toPx(begin(event)), px: toPx(begin(event)) }))
        .sort((a, b) => a.px - b.px);
    },
  };
  return { column, ranked: namedAt(rootLevel, horizon.first, horizon.last) };
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
