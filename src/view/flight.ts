/**
 * The way from one window on time to another: out, across and in. In: two viewports. Out: every viewport between them.
 */
import type { Viewport } from './viewport.ts';

export type Flight = (from: Viewport, to: Viewport) => { readonly durationMs: number; at(t: number): Viewport };

/** How much a flight zooms for how far it goes; the authors' readers liked 1.4. */
const RHO = Math.SQRT2;

/**
 * A smooth flight: out, across and in, as in Van Wijk and Nuij, *Smooth and efficient zooming and panning* (2003). `at(0)` is `from`,
 * `at(1)` is `to` to the last digit. The same curve as d3's `interpolateZoom`, written so that it holds where that ends in NaN: when one
 * window is ten million times the other, as from a second to centuries.
 */
export function flight(from: Viewport, to: Viewport): ReturnType<Flight> {
  const middle = from.start + from.duration / 2;
  const way = to.start + to.duration / 2 - middle;
  // In units of the first window, so that deep time costs no digits.
  const width = to.duration / from.duration;
  const distance = Math.abs(way) / from.duration;
  const isZoomOnly = distance < 1e-9;
  const bend = (at: number, sign: 1 | -1): number =>
    -Math.asinh((width ** 2 - 1 + sign * RHO ** 4 * distance ** 2) / (2 * at * RHO ** 2 * distance));
  const begin = isZoomOnly ? 0 : bend(1, 1);
  const length = isZoomOnly ? Math.log(width) : bend(width, -1) - begin;
  return {
    durationMs: Math.min(480, Math.max(160, (250 * Math.abs(length)) / RHO)),
    at(t) {
      if (t <= 0) return from;
      if (t >= 1) return to;
      const s = t * length;
      const shown = isZoomOnly ? Math.exp(s) : Math.cosh(begin) / Math.cosh(begin + s);
      const gone = isZoomOnly ? t * distance : Math.sinh(s) / Math.cosh(begin + s) / RHO ** 2;
      const duration = shown * from.duration;
      return { start: middle + Math.sign(way) * gone * from.duration - duration / 2, duration };
    },
  };
}

/** Cubic, in and out. */
const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);

/** A flight that sets out and lands gently. */
export function easedFlight(from: Viewport, to: Viewport): ReturnType<Flight> {
  const { durationMs, at } = flight(from, to);
  return { durationMs, at: (t) => at(ease(t)) };
}
