/**
 * How labels and lanes are laid out at a width. One answer for the element and for pictures that are made without a page; the
 * element's style sheets use the same widths.
 */
import type { Lane } from '../document/timeline.ts';
import type { LabelLevel } from '../time/tick-step.ts';
import type { RowHeights } from './lane-layout.ts';

/** Widths of texts in px, by the face and size in which each kind is set. */
export interface TextWidths {
  title(text: string): number;
  meta(text: string): number;
  /** One function for as long as the face stays the same: what is measured is remembered by it. */
  readonly tick: (text: string, level: LabelLevel) => number;
}

export interface LayoutMetrics {
  readonly widthPx: number;
  /** The widest that it is drawn: where nothing stands beside it. */
  readonly widestPx: number;
  /** Whether there is a second row of ticks, of another calendar. */
  readonly hasSecond: boolean;
  readonly heights: RowHeights;
  /** The most rows that a lane may have. */
  readonly maxRows: number;
  /** The most rows that all lanes may have together, unless there are more lanes. */
  readonly maxRowsInAll: number;
  /** The most labels that are in view at once where there are more events than that; about as many where bars are long. */
  readonly maxLabels: number;
  /** The widest that a label may be, in px. */
  readonly maxLabelPx: number;
  /** Whether what, when and who stand under each other, or date and publisher in one line. */
  readonly stacked: boolean;
}

/** From this width on, lanes have a column for their headings. */
const WIDE_PX = 640;
const LANE_COLUMN_PX = 132;
/** The axis and what is free below it. */
const AXIS_PX = 56;
/** A second row of ticks below its line. */
export const SECOND_AXIS_PX = 20;
const MAX_ROWS = 8;
const MAX_ROWS_IN_ALL = 16;
const MAX_LABELS = 50;

/** Whether lanes have headings: one lane without a title needs none. */
export const hasHeadings = (lanes: readonly Lane[]): boolean => lanes.some(({ title }) => title !== '');

/** From this width of the element on the card stands beside the drawing; as in details/styles.ts. */
const CARD_BESIDE_PX = 960;
const CARD_COLUMN_PX = 360;

/** What is kept free for a card beside the drawing, so that opening it moves nothing up or down. */
export const cardColumnPx = (widthPx: number): number => (widthPx >= CARD_BESIDE_PX ? CARD_COLUMN_PX : 0);

/** The width of the column in which lanes have their headings; 0 where these stand above the lanes, or where there are none. */
export const headingColumnPx = (widthPx: number, isHeaded: boolean): number =>
  widthPx >= WIDE_PX && isHeaded ? LANE_COLUMN_PX : 0;

/** For the whole width, less what is kept free beside the drawing; with or without the row of a second calendar. */
export function metricsFor(widthPx: number, isHeaded: boolean, besidePx = 0, hasSecond = false): LayoutMetrics {
  const isWide = widthPx >= WIDE_PX;
  const widestPx = widthPx - headingColumnPx(widthPx, isHeaded);
  const drawnPx = widestPx - besidePx;
  return {
    widthPx: drawnPx,
    widestPx,
    hasSecond,
    heights: {
      axis: AXIS_PX + (hasSecond ? SECOND_AXIS_PX : 0),
      laneTop: isWide || !isHeaded ? 8 : 26,
      row: isWide ? 48 : 66,
      strip: 24,
    },
    maxRows: MAX_ROWS,
    maxRowsInAll: MAX_ROWS_IN_ALL,
    maxLabels: MAX_LABELS,
    maxLabelPx: Math.min(400, Math.max(160, Math.round(drawnPx * 0.62))),
    stacked: !isWide,
  };
}
