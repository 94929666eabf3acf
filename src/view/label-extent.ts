/**
 * How much of the time axis a labelled event occupies at a scale.
 *
 * In: a mark, the widths of its texts, a side, a scale. Out: the stretch that mark and label take up together. The finer the
 * scale, the smaller the stretch (`finer ⊂ coarser`): what fits once fits for ever, which is what makes labels consistent
 * (K. Been, E. Daiches, C. Yap, *Dynamic Map Labeling*, IEEE TVCG 12(5), 2006).
 */
import type { Instant } from '../time/historical-date.ts';
import type { Mark } from './mark.ts';

/** Half the width of a dot, and of one on its dotted line. */
const DOT_PX = 5;
const ABOUT_PX = 16;
/** Between a mark and its label. */
export const GAP_PX = 7;
/** Between a label and the next event of its row. */
export const CLEARANCE_PX = 14;
/** How far an open end fades beyond the last that is known. */
export const FADE_PX = 72;
/** A moment's stretch is drawn as a bracket from this width on, as a dot below. */
export const BRACKET_PX = 28;

/** On which side of its mark a label stands. */
export type Side = 'left' | 'right';

/** The widths of a label's two forms, in px. */
export interface LabelWidths {
  /** Whether the short title is taken, since the title has no room. */
  readonly isShort: boolean;
  /** Title above, date and source below, beside the mark. */
  readonly besidePx: number;
  /** All in one line, below a mark that is long enough for it. */
  readonly belowPx: number;
}

/** All that decides how much room an event takes. */
export interface LabelShape {
  readonly mark: Mark;
  readonly widths: LabelWidths;
  /** The least that event and label keep to themselves, in px, however short they are: so that a row holds only so many. */
  readonly leastPx: number;
  /** The sides to try, the better first. */
  readonly sides: readonly Side[];
}

export interface Extent {
  readonly from: Instant;
  readonly to: Instant;
}

/** A label may stand below a mark that is this long, even if its text is longer. */
const BELOW_PX = 240;

/** Whether a mark is so long at this scale that its label stands below it. */
export function standsBelow(mark: Mark, widths: LabelWidths, msPerPx: number): boolean {
  return (mark.to - mark.from) / msPerPx >= Math.min(Math.max(widths.belowPx, 2 * BRACKET_PX), BELOW_PX);
}

/** How far the text of a label that stands below its mark reaches beyond it, in px: no farther than it reached beside it, or it would grow as the reader zooms in. */
export function overhangPx(mark: Mark, { besidePx, belowPx }: LabelWidths, msPerPx: number): number {
  return Math.max(0, Math.min(belowPx - (mark.to - mark.from) / msPerPx, GAP_PX + besidePx));
}

/** Half of what a mark takes up at the least, however short its time. */
export function leastHalfPx(mark: Mark): number {
  return mark.form === 'moment' && mark.approximate ? ABOUT_PX : DOT_PX;
}

export const meet = (a: Extent, b: Extent): boolean => a.from < b.to && b.from < a.to;

/** The stretch of the mark's own ink: never narrower than a dot. */
export function markExtent(mark: Mark, msPerPx: number): Extent {
  return { from: mark.from - inkBefore(mark, msPerPx), to: mark.to + inkAfter(mark, msPerPx) };
}

/** The room that event and label take; never larger at a finer scale. Asked for more often than anything else. */
export function labelExtent({ mark, widths, leastPx }: Omit<LabelShape, 'sides'>, side: Side, msPerPx: number): Extent {
  const textPx = standsBelow(mark, widths, msPerPx) ? overhangPx(mark, widths, msPerPx) : GAP_PX + widths.besidePx;
  const labelPx = Math.max(textPx, leastPx - (mark.to - mark.from) / msPerPx);
  const [leftPx, rightPx] = side === 'left' ? [labelPx, 0] : [0, labelPx];
  return {
    from: mark.from - inkBefore(mark, msPerPx) - leftPx * msPerPx,
    to: mark.to + inkAfter(mark, msPerPx) + rightPx * msPerPx + CLEARANCE_PX * msPerPx,
  };
}

const widening = (mark: Mark, msPerPx: number): number =>
  Math.max(0, 2 * leastHalfPx(mark) * msPerPx - (mark.to - mark.from)) / 2;
const inkBefore = (mark: Mark, msPerPx: number): number =>
  widening(mark, msPerPx) + (mark.form === 'span' && mark.opensBefore ? FADE_PX * msPerPx : 0);
const inkAfter = (mark: Mark, msPerPx: number): number =>
  widening(mark, msPerPx) + (mark.form === 'span' && mark.opensAfter ? FADE_PX * msPerPx : 0);
