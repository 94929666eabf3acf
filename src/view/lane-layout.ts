/**
 * Where the lanes stand: how many rows each has, and its place from top to bottom.
 *
 * In: the chronology, its tiles, the width, the texts' widths. Out: for each lane its rows, its placement of labels, its y.
 * The rows are those that the opening view needs: they stay while the reader pans and zooms, so nothing moves up or down.
 */
import type { Chronology } from './chronology.ts';
import { homeOf } from './chronology.ts';
import { labelExtent } from './label-extent.ts';
import type { LabelWidths, Side } from './label-extent.ts';
import { Placement } from './placement.ts';
import type { LaneContext } from './placement.ts';
import { levelOf } from './tile.ts';
import type { Tile } from './tile.ts';
import type { Viewport } from './viewport.ts';

/** Heights in px. */
export interface RowHeights {
  readonly axis: number;
  readonly row: number;
  /** The strip below a lane's rows, for the marks and clusters that have no label. */
  readonly strip: number;
  /** Above a lane's first row; its heading stands here where it has no column of its own. */
  readonly laneTop: number;
}

export interface LanePosition {
  readonly y: number;
  readonly height: number;
  readonly rows: number;
  readonly placement: Placement;
}

export interface LaneLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly heights: RowHeights;
  readonly home: Viewport;
  readonly lanes: readonly LanePosition[];
  widths(event: number): LabelWidths;
}

export interface LayoutInput {
  readonly chronology: Chronology;
  readonly widthPx: number;
  readonly heights: RowHeights;
  /** The most rows that a lane may have. */
  readonly maxRows: number;
  widths(event: number): LabelWidths;
  tile(level: number, index: number): Tile | undefined;
}

/** Where all the data are narrower than this, nothing is labelled any more. */
const ROOT_PX = 64;

export function layOutLanes(input: LayoutInput): LaneLayout {
  const { chronology, widthPx, heights, maxRows } = input;
  const home = homeOf(chronology);
  const { first, last } = chronology.horizon;
  const rootLevel = levelOf((last - first) / ROOT_PX);
  const context = (lane: number, rows: number): LaneContext => ({
    lane,
    rows,
    rootLevel,
    sides: (event) => sidesAt(home, widthPx, chronology, input.widths(event), event),
    extent: (event, side, msPerPx) => labelExtent(chronology.mark(event), input.widths(event), side, msPerPx),
    tile: input.tile,
  });

  let y = heights.axis;
  const lanes = chronology.lanes.map((_, lane): LanePosition => {
    const placement = fewestRows(context, lane, maxRows, home, home.duration / widthPx);
    const height = heights.laneTop + placement.rows * heights.row + heights.strip;
    const position = { y, height, ...placement };
    y += height;
    return position;
  });
  return { widthPx, heightPx: y, heights, home, lanes, widths: input.widths };
}

/** The fewest rows that show as many labels in the opening view as the most rows would. */
function fewestRows(
  context: (lane: number, rows: number) => LaneContext,
  lane: number,
  maxRows: number,
  home: Viewport,
  msPerPx: number,
): { rows: number; placement: Placement } {
  const wanted = new Placement(context(lane, maxRows)).inView(home, msPerPx).length;
  for (let rows = 1; ; rows++) {
    const placement = new Placement(context(lane, rows));
    if (rows >= maxRows || placement.inView(home, msPerPx).length >= wanted) return { rows, placement };
  }
}

/**
 * A label stands right of its mark; left of it where, in the opening view, the right has no room and the left has. The choice
 * is made for the opening view alone, so that a label keeps its side while the reader pans.
 */
function sidesAt(
  home: Viewport,
  widthPx: number,
  { mark }: Chronology,
  widths: LabelWidths,
  event: number,
): readonly Side[] {
  const msPerPx = home.duration / widthPx;
  const right = labelExtent(mark(event), widths, 'right', msPerPx);
  const left = labelExtent(mark(event), widths, 'left', msPerPx);
  const end = home.start + home.duration;
  return right.to > end && left.to <= end && left.from >= home.start ? ['left', 'right'] : ['right', 'left'];
}
