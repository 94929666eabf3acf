/**
 * Between two pictures, while the scale changes: what is drawn goes to where it stands at the next scale, and the ink is stretched, as maps do while fingers are on them. A
 * whole picture costs a slow phone more than a frame. In: the surface, the viewport of the last picture, the next one. Out: moved elements, all their layout as it was.
 */
import type { Viewport } from '../../view/viewport.ts';
import { placed } from '../place.ts';

const stretched = new WeakMap<HTMLElement, readonly HTMLElement[]>();

export function stretch(surface: HTMLElement, drawn: Viewport, next: Viewport): void {
  const factor = drawn.duration / next.duration;
  const offsetPx = ((drawn.start - next.start) / next.duration) * (placed.get(surface)?.heightPx ?? 0);
  const elements = [...surface.querySelectorAll<HTMLElement>('.painted, .labels > li, .minors > span, .turn')];
  for (const element of elements) {
    const { style } = element;
    if (element.matches('.painted')) {
      style.scale = `1 ${factor}`;
      style.translate = `0 ${offsetPx}px`;
    } else {
      style.translate = `0 ${(factor - 1) * heightOf(element) + offsetPx}px`;
    }
  }
  stretched.set(surface, elements);
}

/** Where it stands in the picture: its list or its axis may have been moved while the reader panned. */
function heightOf(element: HTMLElement): number {
  const { y = 0, topPx = 0 } = placed.get(element) ?? {};
  const { y: movedPx = 0 } = placed.get(element.closest('.moving, .minors') ?? element) ?? {};
  return element.matches('.turn') ? topPx : y + movedPx;
}

/** Everything stands by itself again. */
export function relax(surface: HTMLElement): void {
  for (const { style } of stretched.get(surface) ?? []) style.translate = style.scale = '';
  stretched.delete(surface);
}
