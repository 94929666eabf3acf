/**
 * Where the lanes stand: how many rows each has, and its place from top to bottom.
 *
 * In: the chronology, its tiles, the width, the texts' widths. Out: for each lane its rows, its placement of labels, its y.
 * The rows are those that the opening view needs: they stay while the reader pans and zooms, so nothing moves up or down.
 */
import type { Chronology } from './chronology.ts';
import { outranks } from './event-columns.ts';
import { CLEARANCE_PX, GAP_PX, markExtent, standsBelow } from './label-extent.ts';
import type { LabelShape, LabelWidths, Side } from './label-extent.ts';
import type { Mark } from './mark.ts';
import { placeOpening } from './opening-labels.ts';
import type { OpeningLabels } from './opening-labels.ts';
import { Placement } from './placement.ts';
import { coarsestScale, levelOf, tilesOver } from './tile.ts';
import type { LaneTile } from './tile.ts';
import { timeScale } from './viewport.ts';
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
  /** False while tiles that it rests on are on their way: then it is only for the time being. */
  readonly isComplete: boolean;
  widths(event: number): LabelWidths;
}

export interface LayoutInput {
  readonly chronology: Chronology;
  readonly widthPx: number;
  readonly heights: RowHeights;
  /** The most rows that a lane may have. */
  readonly maxRows: number;
  /** The most rows that all lanes may have together, unless there are more lanes. */
  readonly maxRowsInAll: number;
  /** How wide the event's label is where it may take `roomPx`. */
  widths(event: number, roomPx: number): LabelWidths;
  tile(level: number, index: number, lane: number): LaneTile | undefined;
}

/** Where all the data are narrower than this, nothing is labelled any more. */
const ROOT_PX = 64;

export function layOutLanes(input: LayoutInput): LaneLayout {
  const { chronology, widthPx, heights, maxRows, maxRowsInAll } = input;
  const home = chronology.home;
  const { first, last } = chronology.horizon;
  const msPerPx = home.duration / widthPx;
  // The opening view may show far more time than the data take up.
  const rootLevel = Math.max(levelOf((last - first) / ROOT_PX), levelOf(msPerPx));
  const shape = shapesIn(input, home);

  const candidates = chronology.lanes.map((_, lane) => openingCandidates(input, lane, rootLevel, home));
  const isComplete = !candidates.includes(undefined);
  const openingOf = (lane: number, mostRows: number): OpeningLabels =>
    placeOpening({
      candidates: candidates[lane] ?? [],
      home,
      msPerPx,
      coarsestScale: coarsestScale(rootLevel),
      maxRows: mostRows,
      shape,
    });
  const wished = chronology.lanes.map((_, lane) => openingOf(lane, maxRows));
  const mostRows = fairShare(
    wished.map(({ rows }) => rows),
    maxRowsInAll,
  );
  let y = heights.axis;
  const lanes = wished.map((wish, lane): LanePosition => {
    const { labels, rows } = wish.rows <= mostRows ? wish : openingOf(lane, mostRows);
    const placement = new Placement({ lane, rows, opening: labels, rootLevel, shape, tile: input.tile });
    const height = heights.laneTop + rows * heights.row + heights.strip;
    const position = { y, height, rows, placement };
    y += height;
    return position;
  });
  return { widthPx, heightPx: y, heights, home, lanes, isComplete, widths: (event) => shape(event).widths };
}

/** The most that each may have so that all together have no more than `total`; at least 1. */
function fairShare(wishes: readonly number[], total: number): number {
  let share = Math.max(1, ...wishes);
  while (share > 1 && wishes.reduce((sum, wish) => sum + Math.min(wish, share), 0) > total) share--;
  return share;
}

/**
 * The events that may show in the opening view, most important first: those that begin there, and those that the coarser tiles
 * around it name, since a long span may have begun long before. `undefined` while a tile is on its way.
 */
function openingCandidates(
  { chronology, widthPx, tile }: LayoutInput,
  lane: number,
  rootLevel: number,
  home: Viewport,
): number[] | undefined {
  const { columns } = chronology;
  const { from, to } = columns;
  const end = home.start + home.duration;
  const found = new Set<number>();
  let isComplete = true;
  for (let level = levelOf(home.duration / widthPx); level <= rootLevel; level++) {
    for (const index of tilesOver(level, home.start, end)) {
      const answer = tile(level, index, lane);
      isComplete &&= answer !== undefined;
      for (const event of answer?.top ?? []) if (from[event]! < end && to[event]! > home.start) found.add(event);
    }
  }
  return isComplete ? [...found].sort((a, b) => (outranks(columns, a, b) ? -1 : 1)) : undefined;
}

/** No label is made narrower than this, in px. */
const LEAST_LABEL_PX = 120;

/**
 * Labels of the opening view are no wider than the better of the two sides has room for: cut by an ellipsis, not by the edge. They stand
 * right of their marks; left where the right has no room and the left has. All this is settled for the opening view alone, so that a
 * label keeps its side and its width while the reader pans.
 */
function shapesIn(
  { chronology, widthPx, widths: widthsIn }: LayoutInput,
  home: Viewport,
): (event: number) => LabelShape {
  const { toPx, msPerPx } = timeScale(home, widthPx);
  const shapes = new Map<number, LabelShape>();
  const make = (event: number): LabelShape => {
    const mark = chronology.mark(event);
    const { from, to } = markExtent(mark, msPerPx);
    const [left, right] = [toPx(from), widthPx - toPx(to)];
    const roomPx = Math.max(left, right) - GAP_PX - CLEARANCE_PX;
    const isInView = right <= widthPx && left <= widthPx;
    const widths = widthsIn(event, isInView ? Math.max(roomPx, LEAST_LABEL_PX) : Infinity);
    return { mark, widths, sides: isInView ? sidesFor(mark, widths, left, right, msPerPx) : ['right', 'left'] };
  };
  return (event) => {
    let shape = shapes.get(event);
    if (!shape) shapes.set(event, (shape = make(event)));
    return shape;
  };
}

/** The sides on which the edge does not cut the label: right before left, and the wider one where both would. */
function sidesFor(mark: Mark, widths: LabelWidths, leftPx: number, rightPx: number, msPerPx: number): readonly Side[] {
  if (standsBelow(mark, widths, msPerPx)) return ['right', 'left'];
  const takes = GAP_PX + widths.besidePx;
  const fitting = (['right', 'left'] as const).filter((side) => takes <= (side === 'right' ? rightPx : leftPx));
  return fitting.length > 0 ? fitting : [rightPx >= leftPx ? 'right' : 'left'];
}
