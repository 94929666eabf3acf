/**
 * Between two pictures, while the reader moves: where the scale stays, everything is moved along. Where it changes, the ink and the axis are stretched to the next scale, as maps
 * do while fingers are on them, and labels go on as they went from the last picture to this one: they stand in a column, in which time does not tell their places. A whole
 * picture costs a slow phone more than a frame.
 * In: the surface, the frame that is drawn, the next viewport. Out: elements that are moved, until the next picture; none where that would bare what was not painted.
 */
import type { Viewport } from '../../view/viewport.ts';
import type { Stretcher } from '../frame.ts';
import { placed } from '../place.ts';
import { bareShare } from './paint.ts';

/** Where a label stood in a picture, and how far it had come from the one before. */
interface Step {
  readonly picture: Viewport;
  readonly y: number;
  readonly movedPx: number;
  /** By how much the scale had changed, as its logarithm. */
  readonly zoomed: number;
  readonly atMs: number;
}

/** What a label did so long ago, in ms, tells nothing of where it goes. Slow pictures are half a second apart. */
const FRESH_MS = 700;
/** While fingers pinch fast, so much of the view may be bare at an end, as a share, and marks be stretched so much: smooth comes before exact. */
const MOST_BARE = 0.25;
const MOST_STRETCH = 3;

const steps = new WeakMap<HTMLElement, Step>();

export const stretch: Stretcher = (surface, { viewport: drawn }, next) => {
  const lengthPx = placed.get(surface)?.heightPx ?? 0;
  const factor = drawn.duration / next.duration;
  const offsetPx = ((drawn.start - next.start) / next.duration) * lengthPx;
  const bare = bareShare(surface, next);
  if (factor === 1) return bare > 0 ? undefined : slide(surface, offsetPx);
  if (bare > MOST_BARE || factor > MOST_STRETCH) return undefined;
  const scaledBy = (y: number): number => (factor - 1) * y + offsetPx;
  const all = (path: string): readonly HTMLElement[] => [...surface.querySelectorAll<HTMLElement>(path)];
  const [ink, labels, ticks, units] = ['.painted', '.labels > li', '.minors > span', '.turn'].map(all);
  for (const { style } of ink!) Object.assign(style, { scale: `1 ${factor}`, translate: `0 ${offsetPx}px` });
  const move = ({ style }: HTMLElement, byPx: number): string => (style.translate = `0 ${byPx}px`);
  for (const label of labels!) move(label, onward(label, drawn, Math.log(factor)));
  for (const tick of ticks!) move(tick, scaledBy(standing(tick)));
  for (const unit of units!) move(unit, scaledBy(placed.get(unit)?.topPx ?? 0));
  return () => {
    for (const { style } of [...ink!, ...labels!, ...ticks!, ...units!]) style.translate = style.scale = '';
  };
};

/** All that goes with time, by whole pixels of the device, or lines would blur. What is held at the edge stays. */
function slide(surface: HTMLElement, byPx: number): () => void {
  const moved = surface.querySelectorAll<HTMLElement>('.moving, .minors, .turn, .goes-on:not(.held)');
  const wholePx = Math.round(byPx * devicePixelRatio) / devicePixelRatio;
  for (const { style } of moved) style.translate = `0 ${wholePx}px`;
  return () => {
    for (const { style } of moved) style.translate = '';
  };
}

/** Where it stands in the picture: what holds it may have been moved while the reader panned. */
const standing = (element: HTMLElement): number =>
  (placed.get(element)?.y ?? 0) + (placed.get(element.closest('.moving, .minors')!)?.y ?? 0);

/** How far a label goes on, in px, while the scale changes by so much more. */
function onward(label: HTMLElement, picture: Viewport, zoomed: number): number {
  let step = steps.get(label);
  if (step?.picture !== picture) {
    const atMs = performance.now();
    const y = standing(label);
    const before = step && atMs - step.atMs < FRESH_MS ? step : { y, picture };
    step = { picture, y, movedPx: y - before.y, zoomed: Math.log(before.picture.duration / picture.duration), atMs };
    steps.set(label, step);
  }
  const share = step.zoomed === 0 ? 0 : zoomed / step.zoomed;
  return step.movedPx * Math.min(Math.max(share, 0), 1);
}
