/**
 * The ink where time runs down, on two canvases no wider than it: beside the axis, and in the strip at the far end; between them are the labels. In: the surface, a
 * frame. Out: ink. While the reader pans what was painted is moved, with enough of it beyond the view; else it would be painted anew in each frame.
 */
import type { InkState } from '../../paint/ink.ts';
import type { Shape } from '../../paint/shape.ts';
import type { Theme } from '../../paint/theme.ts';
import { STRIP_PX } from '../../view/upright-layout.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { Instant } from '../../time/historical-date.ts';
import type { Viewport } from '../../view/viewport.ts';
import type { Frame } from '../frame.ts';
import { paintOn } from '../paint-on.ts';
import { uprightAxis } from './axis.ts';
import { followSelection } from './follow-selection.ts';
import { layersOf } from './layers.ts';
import type { StandingScene } from './pipeline.ts';

interface Painting {
  /** All that it depended on, but for the place in time. */
  readonly cause: readonly unknown[];
  /** What is painted, with what is beyond the view; and how far that is all there is to see. */
  readonly viewport: Viewport;
  readonly complete: Viewport;
  /** The instant at which its px begin. */
  readonly origin: Instant;
}

/** So far beyond the view there is ink. */
const MARGIN_PX = 160;
/** Where the ticks of the axis begin, across. */
const TICKS_PX = 40;

/** No text of the ink is wider. */
const TEXT_PX = 60;

const paintings = new WeakMap<HTMLElement, Painting>();

export function paint(surface: HTMLElement, frame: Frame, theme: Theme, state: InkState): void {
  const layer = surface.querySelector<HTMLElement>('.painted');
  const [ink, strip] = layer?.querySelectorAll('canvas') ?? [];
  if (!layer || !ink || !strip) return;
  const { context, picture, viewport } = frame;
  const layout = picture!.layout as UprightLayout;
  const scene = picture!.scene as StandingScene;
  const { widthPx, heightPx, arrivals } = scene;
  const msPerPx = viewport.duration / widthPx;
  const { now, ...rest } = state;
  const raised = scene.labels.flatMap((label) => (label.raised ? label.event : []));
  const { locale, messages, zone, forward } = context;
  const setting = [layout, arrivals, theme, devicePixelRatio, locale, messages, zone, forward];
  const cause: readonly unknown[] = [msPerPx, ...setting, now?.instant, ...Object.values(rest), ...raised];
  const before = paintings.get(surface);
  const isSameScale = before?.cause[0] === msPerPx;
  let painted = before;
  if (!before || !isSame(before.cause, cause) || !holds(before.complete, viewport)) {
    const { start, duration } = viewport;
    const around = { start: start - MARGIN_PX * msPerPx, duration: duration + 2 * MARGIN_PX * msPerPx };
    const length = widthPx + 2 * MARGIN_PX;
    const far = { ...context, viewport: around, widthPx: length, measure: picture!.widths.tick };
    // While the scale changes what is known of the view will do: beyond it are the marks, without ticks and counts.
    const layers = isSameScale
      ? layersOf(frame, scene.of(around, length), uprightAxis(far), theme, state)
      : layersOf(frame, scene, picture!.axis, theme, state);
    const top = isSameScale ? 0 : -MARGIN_PX;
    // The line of this moment runs through all of it, with its name beside it.
    const inkPx = (now ? heightPx : layout.labelsY) - TICKS_PX;
    const at = (across: number, px: number): number => (forward > 0 ? across : heightPx - across - px);
    const paintPart = (canvas: HTMLCanvasElement, left: number, px: number): void =>
      paintOn(canvas, { top, bottom: top + length, left }, px, theme, [
        layers.flat().filter((shape) => reaches(shape, left, px)),
      ]);
    paintPart(ink, at(TICKS_PX, inkPx), inkPx);
    paintPart(strip, at(heightPx - STRIP_PX, STRIP_PX), STRIP_PX);
    const complete = isSameScale ? around : viewport;
    paintings.set(surface, (painted = { cause, viewport: around, complete, origin: complete.start }));
  }
  // By whole pixels of the device, or lines would blur.
  const movedPx = (painted!.origin - viewport.start) / msPerPx;
  layer.style.transform = `translateY(${Math.round(movedPx * devicePixelRatio) / devicePixelRatio}px)`;
  followSelection(surface, state.selected);
}

/** Which share of a viewport is not painted, at the end where it is more; below 0 where more is painted than that. */
export function bareShare(surface: HTMLElement, { start, duration }: Viewport): number {
  const painted = paintings.get(surface)?.viewport;
  if (!painted) return Infinity;
  const afterMs = start + duration - painted.start - painted.duration;
  return Math.max(painted.start - start, afterMs) / duration;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, place) => part === b[place]);

const holds = (outer: Viewport, inner: Viewport): boolean =>
  inner.start >= outer.start && inner.start + inner.duration <= outer.start + outer.duration;

/** Whether anything of it is within a part of the picture, across. */
function reaches(shape: Shape, left: number, px: number): boolean {
  const [from, to] = extentOf(shape);
  return to > left && from < left + px;
}

function extentOf(shape: Shape): readonly [from: number, to: number] {
  switch (shape.type) {
    case 'line':
      return [Math.min(shape.x1, shape.x2) - shape.width, Math.max(shape.x1, shape.x2) + shape.width];
    case 'rect':
      return [shape.x, shape.x + shape.width];
    case 'text':
      return [shape.x - TEXT_PX, shape.x + TEXT_PX];
    default:
      return [shape.x - shape.radius - 1, shape.x + shape.radius + 1];
  }
}
