/**
 * Who goes by keys does not fall out of the timeline when the control under the focus goes: a filter that is taken away, “more” at the end of a list;
 * or is moved within the page, as an event that was the first in view and becomes the last.
 *
 * In: the element before and after each of its updates. Out: the focus on the control of the same name, where there is one anew; else on
 * what stands in the place of the one that went. What moves the focus by itself has done so before; but a cluster whose list was closed is
 * there again only when the drawing has its whole width again.
 */
import type { ReactiveController } from 'lit';
import type { PanelHost } from '../panel-owner.ts';

const CONTROLS = 'button, a[href], input, summary, [tabindex]';

/** So long the drawing takes for that at the most, in ms: it is measured, and drawn in another frame. */
const WIDENING_MS = 100;

const nobodyHasIt = (): boolean => !document.activeElement || document.activeElement === document.body;

/** What tells one control from another to a reader. */
const nameOf = (control: Element): string =>
  [control.localName, control.getAttribute('type'), control.ariaLabel ?? control.textContent].join(' ');

export class FocusKeeper implements ReactiveController {
  readonly #host: PanelHost;
  #focused: HTMLElement | undefined;
  #name = '';
  /** The controls before the one that has the focus, the nearest first. */
  #before: readonly Element[] = [];

  constructor(host: PanelHost) {
    this.#host = host;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  hostUpdate(): void {
    this.#focused = (this.#root.activeElement as HTMLElement | null) ?? undefined;
    this.#name = '';
    // Where one of the drawing's goes the reader knows what comes next; and that is drawn sixty times a second.
    if (!this.#focused || this.#focused.closest('.drawing, .toolbar')) return;
    const controls = [...this.#root.querySelectorAll(CONTROLS)];
    this.#name = nameOf(this.#focused);
    this.#before = controls.slice(0, controls.indexOf(this.#focused)).toReversed();
  }

  hostUpdated(): void {
    // Neither here nor elsewhere in the page.
    if (!this.#focused || !nobodyHasIt()) return;
    if (this.#focused.isConnected) this.#focused.focus({ preventScroll: true });
    else if (this.#focused.closest('.card') && !this.#root.querySelector('.card'))
      setTimeout(this.#giveBack, WIDENING_MS);
    else if (this.#name) this.#giveOn();
  }

  /** To the item that was opened. */
  readonly #giveBack = (): void => {
    if (nobodyHasIt()) this.#root.querySelector<HTMLElement>('.labels [tabindex="0"]')?.focus({ preventScroll: true });
  };

  #giveOn(): void {
    const controls = [...this.#root.querySelectorAll<HTMLElement>(CONTROLS)];
    const nearest = this.#before.find((control) => control.isConnected);
    const place = nearest ? controls.indexOf(nearest as HTMLElement) + 1 : 0;
    const target = controls.find((control) => nameOf(control) === this.#name) ?? controls[place] ?? controls.at(-1);
    target?.focus();
  }
}
