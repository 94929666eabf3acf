/**
 * The window on time: `{start, duration}`, a value.
 *
 * In: a viewport and a gesture's delta. Out: the next viewport, always a new value. The element shows one, the host may
 * own it. Two numbers instead of a zoom factor and a shift, since those err by a pixel at the far end of deep time.
 */
import type { Instant } from '../time/historical-date.ts';

/** What part of time is in view. */
export interface Viewport {
  /** The instant at the leading edge, in ms since 1970. */
  readonly start: Instant;
  /** How much time the width shows, in ms; more than 0. */
  readonly duration: number;
}

/** How far a reader may go: how little and how much time may fill the width, and the time that must stay in reach. */
export interface ViewportLimits {
  readonly minDuration: number;
  readonly maxDuration: number;
  readonly first: Instant;
  readonly last: Instant;
}

/** A viewport on a width: from instants to pixels and back. */
export interface TimeScale {
  readonly msPerPx: number;
  toPx(instant: Instant): number;
  toInstant(px: number): Instant;
}

export function timeScale({ start, duration }: Viewport, widthPx: number): TimeScale {
  const msPerPx = duration / widthPx;
  return {
    msPerPx,
    toPx: (instant) => (instant - start) / msPerPx,
    toInstant: (px) => start + px * msPerPx,
  };
}

export function pan(viewport: Viewport, byMs: number): Viewport {
  return { start: viewport.start + byMs, duration: viewport.duration };
}

/** Shows `factor` times as much time, and keeps `about` where it stands. */
export function zoomAbout(viewport: Viewport, factor: number, about: Instant): Viewport {
  return { start: about - (about - viewport.start) * factor, duration: viewport.duration * factor };
}

/** The whole of `[first, last]` with a margin on either side, given as a share of it. */
export function fitting(first: Instant, last: Instant, margin = 0.04): Viewport {
  const span = Math.max(last - first, 1);
  return { start: first - span * margin, duration: span * (1 + 2 * margin) };
}

/** What a duration must be of an instant's distance from 1970, so that a pixel is many steps of a 64-bit number. */
const FINEST_SHARE = 2 ** -38;

/**
 * The nearest viewport within the limits; zooming stops about the middle, panning where half the width is empty. In deep time zooming
 * stops sooner: 10 ms can be told apart today, but only days can, 14 thousand million years ago.
 */
export function clamp(viewport: Viewport, limits: ViewportLimits): Viewport {
  const middle = Math.min(Math.max(viewport.start + viewport.duration / 2, limits.first), limits.last);
  const finest = Math.max(limits.minDuration, Math.abs(middle) * FINEST_SHARE);
  const duration = Math.min(Math.max(viewport.duration, finest), limits.maxDuration);
  const centred = viewport.start + (viewport.duration - duration) / 2;
  const start = Math.min(Math.max(centred, limits.first - duration / 2), limits.last - duration / 2);
  return start === viewport.start && duration === viewport.duration ? viewport : { start, duration };
}

/** Whether a value is a window that can be drawn: two numbers, the end after the start even so far from 1970, and that not beyond all dates, in ms. */
export function isViewport(value: unknown): value is Viewport {
  const { start, duration } = (value ?? {}) as Partial<Viewport>;
  return (
    Number.isFinite(start) &&
    Number.isFinite(duration) &&
    start! + duration! > start! &&
    Math.abs(start!) + duration! < 1e22
  );
}

export function sameViewport(a: Viewport | undefined, b: Viewport | undefined): boolean {
  return a === b || (!!a && !!b && a.start === b.start && a.duration === b.duration);
}
