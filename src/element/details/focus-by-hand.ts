/**
 * The pointer and the focus. A drag takes the focus from no item, so that keys go on from there. Who presses on bare paper, on the drawing or beside the
 * timeline, leaves the item: its label would go on standing over others.
 *
 * In: presses anywhere in the page. Out: the focus kept, or given up together with the place of the tab stop.
 */
import type { ReactiveController } from 'lit';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';

export class FocusByHand implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  hostConnected(): void {
    this.#root.addEventListener('mousedown', this.#onDown);
    addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#root.removeEventListener('mousedown', this.#onDown);
    removeEventListener('click', this.#onClick);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** The item that has the focus. */
  get #item(): HTMLElement | null | undefined {
    const active = this.#root.activeElement;
    return active?.closest('.labels') && (active as HTMLElement);
  }

  readonly #onDown = (event: Event): void => {
    const target = event.target as Element;
    if (this.#item && target.closest('.drawing') && !target.closest('button, a')) event.preventDefault();
  };

  /** A click that ends a drag does not come here; one of a key presses nowhere. */
  readonly #onClick = (event: MouseEvent): void => {
    const { reader } = this.#owner;
    const path = event.composedPath();
    const [target] = path;
    const isBeside = !path.includes(this.#host);
    const isOnPaper = target instanceof Element && target.closest('.drawing') && reader.pointed === undefined;
    if (event.detail === 0 || !(isBeside || isOnPaper)) return;
    this.#item?.blur();
    reader.focused('');
  };
}
