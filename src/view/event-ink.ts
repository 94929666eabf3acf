/**
 * The ink of one event before anything is drawn: where it stands in a view, in px, and in which form.
 *
 * In: a mark, the scale. Out: a dot, a bracket or a span, with its soft ends.
 */
import { msPerHour } from '../time/calendar.ts';
import { BRACKET_PX, FADE_PX, leastHalfPx } from './label-extent.ts';
import type { Mark } from './mark.ts';
import type { Status } from './said.ts';
import type { TimeScale } from './viewport.ts';

/** In px. What lies far outside the picture is cut, so that numbers stay small. */
export type Ink = MomentInk | SpanInk;

interface InkBase {
  readonly event: number;
  readonly lane: number;
  /** The middle of the ink. */
  readonly y: number;
  readonly fromX: number;
  readonly toX: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Whether it has a label: without one it is drawn smaller. */
  readonly labelled: boolean;
  /** How firmly the event stands, where the document says so. */
  readonly status?: Status;
}

export interface MomentInk extends InkBase {
  readonly form: 'dot' | 'bracket';
  /** One of several dates: no point in the middle is more likely than the rest. */
  readonly oneOf: boolean;
}

export interface SpanInk extends InkBase {
  readonly form: 'span';
  readonly solidFromX: number;
  readonly solidToX: number;
  readonly fadesBefore: boolean;
  readonly fadesAfter: boolean;
}

/** A bar is never shorter: within what `markExtent` keeps for it. */
const SHORTEST_BAR_PX = 6;
/** With the hour that a clock may be set back by. */
const LONGEST_DAY_MS = 25 * msPerHour;
/** Farther out than a fade reaches; numbers that every painter can hold. */
const FAR_PX = 4000;

/** How far an ink reaches with its fading ends, in px. */
export function inkEdges(ink: Ink): { readonly left: number; readonly right: number } {
  const [before, after] = ink.form === 'span' ? [ink.fadesBefore, ink.fadesAfter] : [false, false];
  return { left: ink.fromX - (before ? FADE_PX : 0), right: ink.toX + (after ? FADE_PX : 0) };
}

export function inkOf(
  mark: Mark,
  event: number,
  lane: number,
  y: number,
  labelled: boolean,
  scale: TimeScale,
  widthPx: number,
): Ink {
  const px = (instant: number): number => Math.min(Math.max(scale.toPx(instant), -FAR_PX), widthPx + FAR_PX);
  const { approximate, uncertain } = mark;
  const base = { event, lane, y, approximate, uncertain, labelled };
  if (mark.form === 'span') {
    const widen = Math.max(0, SHORTEST_BAR_PX - (px(mark.to) - px(mark.from))) / 2;
    return {
      ...base,
      form: 'span',
      fromX: px(mark.from) - widen,
      solidFromX: px(mark.solidFrom) - widen,
      solidToX: px(mark.solidTo) + widen,
      toX: px(mark.to) + widen,
      fadesBefore: mark.opensBefore !== undefined,
      fadesAfter: mark.opensAfter !== undefined,
    };
  }
  const { oneOf } = mark;
  const fromX = px(mark.from);
  const toX = px(mark.to);
  if (toX - fromX >= BRACKET_PX) return { ...base, form: 'bracket', fromX, toX, oneOf };
  const middle = (fromX + toX) / 2;
  const half = Math.max((toX - fromX) / 2, leastHalfPx(mark));
  // However small: what may have been on one of several days never looks like a day.
  const form = mark.to - mark.from > LONGEST_DAY_MS && !approximate ? 'bracket' : 'dot';
  return { ...base, form, fromX: middle - half, toX: middle + half, oneOf };
}
