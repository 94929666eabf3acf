/**
 * Where the lanes stand: how many rows each has, and its place from top to bottom.
 *
 * In: the chronology, its tiles, the width, the texts' widths. Out: for each lane its rows, its placement of labels, its y.
 * The rows are those that the opening view needs: they stay while the reader pans and zooms, so nothing moves up or down. Where there
 * are many lanes each has one row, and its labels are placed when it is first looked at: then lanes cost nothing until they are seen.
 */
import type { Chronology } from './chronology.ts';
import { outranks } from './event-columns.ts';
import { CLEARANCE_PX, GAP_PX, markExtent, standsBelow } from './label-extent.ts';
import type { LabelShape, LabelWidths, Side } from './label-extent.ts';
import { plainMark } from './mark.ts';
import type { Mark } from './mark.ts';
import { placeOpening, rowsNeeded } from './opening-labels.ts';
import type { OpeningInput, OpeningLabels } from './opening-labels.ts';
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
  readonly placement: Pick<Placement, 'inView'>;
}

export interface LaneLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly heights: RowHeights;
  readonly home: Viewport;
  /** False while tiles that it rests on are on their way: then it is only for the time being. */
  readonly isComplete: boolean;
  lane(lane: number): LanePosition;
  /** The lanes that a stretch from top to bottom touches, in px; all of them where they are few. */
  lanesBetween(top: number, bottom: number): readonly number[];
  widths(event: number): LabelWidths;
}

export interface LayoutInput {
  readonly chronology: Chronology;
  readonly widthPx: number;
  /** The widest that it is drawn. */
  readonly widestPx: number;
  readonly heights: RowHeights;
  /** The most rows that a lane may have. */
  readonly maxRows: number;
  /** The most rows that all lanes may have together, unless there are more lanes. */
  readonly maxRowsInAll: number;
  /** The most that a label may take, in px. */
  readonly maxLabelPx: number;
  /** The most labels that are in view at once where there are more events than that. */
  readonly maxLabels: number;
  /** How wide the event's label is where it may take `roomPx`. */
  widths(event: number, roomPx: number): LabelWidths;
  tile(level: number, index: number, lane: number): LaneTile | undefined;
}

/** Where all the data are narrower than this, nothing is labelled any more. */
const ROOT_PX = 64;

/** Up to here lanes are as tall as their labels need, and all are laid out at once. */
export const FEW_LANES = 16;
/** As many rows as are in view at once where lanes scroll. */
const ROWS_IN_VIEW = 12;
/** What an event with its label takes at the least where labels must be few: about as wide as a title of some words. */
const LABEL_PITCH_PX = 300;

export function layOutLanes(input: LayoutInput): LaneLayout {
  const steps = laneByLane(input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same with a pause after each lane that is laid out, for whoever does it between frames. */
export function* laneByLane(input: LayoutInput): Generator<void, LaneLayout, void> {
  const { chronology, widthPx, heights } = input;
  const laneCount = chronology.lanes.length;
  const home = chronology.home;
  const { first, last } = chronology.horizon;
  const msPerPx = home.duration / widthPx;
  // The opening view may show far more time than the data take up.
  const rootLevel = Math.max(levelOf((last - first) / ROOT_PX), levelOf(msPerPx));
  const { rows: rowsInAll, leastPx } = rowBudget(input);
  const { shape, least } = shapesIn(input, home, leastPx);
  const openingInput = (candidates: readonly number[] | undefined, maxRows: number): OpeningInput => ({
    candidates: candidates ?? [],
    home,
    msPerPx,
    coarsestScale: coarsestScale(rootLevel),
    maxRows,
    shape,
    least,
  });
  const positionOf = (lane: number, y: number, { labels, rows }: OpeningLabels): LanePosition => ({
    y,
    height: heights.laneTop + rows * heights.row + heights.strip,
    rows,
    placement: new Placement({ lane, rows, opening: labels, rootLevel, shape, least, tile: input.tile }),
  });
  const candidatesOf = (lane: number): number[] | undefined => openingCandidates(input, lane, rootLevel, home);

  /** As tall as their labels need. */
  function* fittedLanes(): Generator<void, Stack, void> {
    const candidates = chronology.lanes.map((_, lane) => candidatesOf(lane));
    // Each of the other lanes has one row at the least.
    const mostWished = Math.min(input.maxRows, Math.max(1, rowsInAll - laneCount + 1));
    const wished: number[] = [];
    for (const own of candidates) {
      wished.push(rowsNeeded(openingInput(own, mostWished)));
      yield;
    }
    const mostRows = fairShare(wished, rowsInAll);
    let y = heights.axis;
    const positions: LanePosition[] = [];
    for (const [lane, own] of candidates.entries()) {
      positions.push(positionOf(lane, y, placeOpening(openingInput(own, Math.min(wished[lane]!, mostRows)))));
      y += positions[lane]!.height;
      yield;
    }
    return {
      heightPx: y,
      isComplete: !candidates.includes(undefined),
      lane: (lane) => positions[lane]!,
      lanesBetween: () => [...positions.keys()],
    };
  }

  /** One row each, placed when it is first looked at. */
  const equalLanes = (): Stack => {
    const height = heights.laneTop + heights.row + heights.strip;
    const positions = new Map<number, LanePosition>();
    const laneAt = (y: number): number => Math.min(Math.max(Math.floor((y - heights.axis) / height), 0), laneCount - 1);
    return {
      heightPx: heights.axis + laneCount * height,
      isComplete: true,
      lane(lane) {
        const known = positions.get(lane);
        if (known) return known;
        const candidates = candidatesOf(lane);
        const position = positionOf(lane, heights.axis + lane * height, placeOpening(openingInput(candidates, 1)));
        // Without its candidates it is only for the time being.
        if (candidates) positions.set(lane, position);
        return position;
      },
      lanesBetween(top, bottom) {
        const first = laneAt(top);
        return Array.from({ length: laneAt(bottom) - first + 1 }, (_, place) => first + place);
      },
    };
  };

  const stack = laneCount > FEW_LANES ? equalLanes() : yield* fittedLanes();
  return { widthPx, heights, home, ...stack, widths: (event) => shape(event).widths };
}

type Stack = Pick<LaneLayout, 'heightPx' | 'isComplete' | 'lane' | 'lanesBetween'>;

/**
 * How many rows all lanes may have, and the least that a label keeps to itself in them, so that no view shows more than `maxLabels`.
 * Both are the same wherever the reader looks. (With `leastPx` of its own each, a row holds one more than it is wide.)
 */
function rowBudget({ chronology, widestPx, maxRowsInAll, maxLabels }: LayoutInput): { rows: number; leastPx: number } {
  if (chronology.count <= maxLabels) return { rows: maxRowsInAll, leastPx: 0 };
  const laneCount = chronology.lanes.length;
  const fitting = Math.floor((maxLabels * LABEL_PITCH_PX) / (widestPx + LABEL_PITCH_PX));
  const rows = Math.min(Math.max(fitting, laneCount), maxRowsInAll);
  const inView = laneCount > FEW_LANES ? Math.min(rows, ROWS_IN_VIEW) : rows;
  return { rows, leastPx: Math.ceil((widestPx * inView) / (maxLabels - inView)) };
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
/** The letters of a title take so much each at the least, on an average, in px. */
const LEAST_LETTER_PX = 4.5;

/**
 * Labels of the opening view are no wider than the better of the two sides has room for: cut by an ellipsis, not by the edge. They stand
 * right of their marks; left where the right has no room and the left has. All this is settled for the opening view alone, so that a
 * label keeps its side and its width while the reader pans.
 */
function shapesIn(
  { chronology, widthPx, maxLabelPx, widths }: LayoutInput,
  home: Viewport,
  leastPx: number,
): Pick<OpeningInput, 'shape' | 'least'> {
  const { toPx, msPerPx } = timeScale(home, widthPx);
  const shapes = new Map<number, LabelShape>();
  const make = (mark: Mark, widthsIn: (roomPx: number) => LabelWidths): LabelShape => {
    const { from, to } = markExtent(mark, msPerPx);
    const [left, right] = [toPx(from), widthPx - toPx(to)];
    const isInView = right <= widthPx && left <= widthPx;
    const roomPx = isInView ? Math.max(Math.max(left, right) - GAP_PX - CLEARANCE_PX, LEAST_LABEL_PX) : Infinity;
    const fitted = widthsIn(roomPx);
    return {
      mark,
      widths: fitted,
      leastPx,
      sides: isInView ? sidesFor(mark, fitted, left, right, msPerPx) : ['right', 'left'],
    };
  };
  return {
    shape(event) {
      let shape = shapes.get(event);
      if (!shape) shapes.set(event, (shape = make(chronology.mark(event), (roomPx) => widths(event, roomPx))));
      return shape;
    },
    least(event) {
      const { from, to, isExact, titleLength } = chronology.columns;
      // As wide as the mark that it has, whatever that looks like.
      const mark = isExact[event] ? plainMark(from[event]!, to[event]!) : chronology.mark(event);
      return make(mark, (roomPx) => {
        const textPx = Math.min(LEAST_LETTER_PX * titleLength[event]!, maxLabelPx, roomPx);
        return { isShort: false, besidePx: textPx, belowPx: textPx };
      });
    },
  };
}

/** The sides on which the edge does not cut the label: right before left, and the wider one where both would. */
function sidesFor(mark: Mark, widths: LabelWidths, leftPx: number, rightPx: number, msPerPx: number): readonly Side[] {
  if (standsBelow(mark, widths, msPerPx)) return ['right', 'left'];
  const takes = GAP_PX + widths.besidePx;
  const fitting = (['right', 'left'] as const).filter((side) => takes <= (side === 'right' ? rightPx : leftPx));
  return fitting.length > 0 ? fitting : [rightPx >= leftPx ? 'right' : 'left'];
}
