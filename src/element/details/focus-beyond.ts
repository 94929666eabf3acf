/**
 * Whether the event that has the focus is out of sight: the reader has moved on by keys, and the focus stays with the event. Then the ring stands around the
 * drawing, so that it is always seen who has the focus (WCAG 2.4.7).
 *
 * In: the element after each of its updates. Out: a class on the plot.
 */
import type { ReactiveController } from 'lit';
import type { PanelHost } from '../panel-owner.ts';

export class FocusBeyond implements ReactiveController {
  readonly #host: PanelHost;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const plot = root.querySelector('.plot');
    const item = root.activeElement?.closest('.labels > li');
    plot?.classList.toggle('focus-beyond', !!item && isBeyond(item, plot.querySelector('.drawing')!));
  }
}

function isBeyond(item: Element, drawing: Element): boolean {
  const [inner, outer] = [item.getBoundingClientRect(), drawing.getBoundingClientRect()];
  const isBeside = inner.right <= outer.left || inner.left >= outer.right;
  return isBeside || inner.bottom <= outer.top || inner.top >= outer.bottom;
}
