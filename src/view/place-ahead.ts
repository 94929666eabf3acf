/**
 * The labels of a view that is on its way, placed before it is drawn. A fast zoom passes levels between one picture and the next, and each
 * level is placed on the one before it: all at once, that would be the work of many frames.
 *
 * In: the scene that is drawn, its layout, and the view that is shown meanwhile by stretching it. Out: nothing but placements that are remembered, in steps
 * small enough for a frame: those of this view, then those of the next level, if the reader zooms on in the same way.
 */
import type { LaneLayout } from './lane-layout.ts';
import type { Scene } from './scene.ts';
import { coarsestScale, levelOf } from './tile.ts';
import { zoomAbout } from './viewport.ts';
import type { Viewport } from './viewport.ts';

export function* placeAhead(
  layout: Pick<LaneLayout, 'lane'>,
  { viewport: drawn, widthPx, bleedPx, lanes }: Pick<Scene, 'viewport' | 'widthPx' | 'bleedPx' | 'lanes'>,
  next: Viewport,
): Generator<void, void, void> {
  // What is coarser was placed before.
  if (next.duration >= drawn.duration) return;
  // What stands still while the rest moves away from it, as a share of the view.
  const still = Math.min(Math.max((next.start - drawn.start) / (drawn.duration - next.duration), 0), 1);
  const coming = zoomAbout(next, 1 / 2, next.start + still * next.duration);
  let level = levelOf(drawn.duration / widthPx);
  for (const { start, duration } of [next, coming]) {
    const msPerPx = duration / widthPx;
    const marginMs = bleedPx * msPerPx;
    const painted = { start: start - marginMs, duration: duration + 2 * marginMs };
    while (level > levelOf(msPerPx)) {
      level--;
      for (const { lane } of lanes) {
        layout.lane(lane).placement.inView(painted, Math.max(coarsestScale(level), msPerPx));
        yield;
      }
    }
  }
}
