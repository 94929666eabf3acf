/**
 * The overview: all of time on a strip, and on it the window that is in view.
 *
 * In: where time begins and ends, what is in view, a width. Out: where the window stands in px, with room for a hand, and what is in view once
 * it or one of its ends was moved.
 */
import type { Instant } from '../time/historical-date.ts';
import { fitting, timeScale } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** The least that a hand can hold, in px; also how wide the handles are. */
export const HANDLE_PX = 24;
/** Where the window is narrower, the handles stand outside of it. */
const ROOMY_PX = 3 * HANDLE_PX;

export type WindowPart = 'whole' | 'start' | 'end';

export interface OverviewWindow {
  /** What is in view, as far as it lies on the strip. */
  readonly fromPx: number;
  readonly toPx: number;
  /** Where each part can be held: its leading edge. */
  readonly startPx: number;
  readonly wholePx: number;
  readonly endPx: number;
  /** How wide the part between the handles is. */
  readonly holdPx: number;
}

/** All of time, with a little room at either side. */
export const wholeOf = (first: Instant, last: Instant): Viewport => fitting(first, last, 0.02);

export function overviewWindow(whole: Viewport, viewport: Viewport, widthPx: number): OverviewWindow {
  const { toPx } = timeScale(whole, widthPx);
  const within = (px: number): number => Math.min(Math.max(px, 0), widthPx);
  const [from, to] = [within(toPx(viewport.start)), within(toPx(viewport.start + viewport.duration))];
  if (to - from >= ROOMY_PX) {
    const holdPx = to - from - 2 * HANDLE_PX;
    return { fromPx: from, toPx: to, startPx: from, wholePx: from + HANDLE_PX, endPx: to - HANDLE_PX, holdPx };
  }
  const holdPx = Math.max(to - from, HANDLE_PX);
  // All three stay on the strip.
  const middle = Math.max(Math.min((from + to) / 2, widthPx - holdPx / 2 - HANDLE_PX), holdPx / 2 + HANDLE_PX);
  const wholePx = middle - holdPx / 2;
  return { fromPx: from, toPx: to, startPx: wholePx - HANDLE_PX, wholePx, endPx: wholePx + holdPx, holdPx };
}

/** The viewport with a part of the window moved by so much time; the ends do not pass each other. */
export function movedBy({ start, duration }: Viewport, part: WindowPart, byMs: number): Viewport {
  const least = duration / 1000;
  if (part === 'whole') return { start: start + byMs, duration };
  if (part === 'end') return { start, duration: Math.max(duration + byMs, least) };
  const by = Math.min(byMs, duration - least);
  return { start: start + by, duration: duration - by };
}

/** What a key does to a part of the window; nothing, if it is not one of its keys. */
export function movedByKey(viewport: Viewport, part: WindowPart, key: string, whole: Viewport): Viewport | undefined {
  const { start, duration } = viewport;
  const end = start + duration;
  const small = part === 'whole' ? duration / 10 : duration / 20;
  const large = part === 'whole' ? duration : duration / 2;
  const at = part === 'end' ? end : start;
  const lastStart = whole.start + whole.duration - (part === 'whole' ? duration : 0);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: small,
    ArrowUp: small,
    ArrowLeft: -small,
    ArrowDown: -small,
    PageUp: large,
    PageDown: -large,
    Home: (part === 'end' ? start : whole.start) - at,
    End: (part === 'start' ? end : lastStart) - at,
  };
  return Object.hasOwn(steps, key) ? movedBy(viewport, part, steps[key]!) : undefined;
}
