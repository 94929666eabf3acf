/**
 * Who goes by keys does not fall out of the timeline when the control under the focus goes: a filter that is taken away, “more” at the end of a list.
 *
 * In: the element before and after each of its updates. Out: the focus on the control of the same name, where there is one anew; else on
 * what stands in the place of the one that went. What moves the focus by itself has done so before.
 */
import type { ReactiveController } from 'lit';
import type { PanelHost } from '../panel-owner.ts';

const CONTROLS = 'button, a[href], input, summary, [tabindex]';

/** What tells one control from another to a reader. */
const nameOf = (control: Element): string =>
  [control.localName, control.getAttribute('type'), control.ariaLabel ?? control.textContent].join(' ');

export class FocusKeeper implements ReactiveController {
  readonly #host: PanelHost;
  #focused: Element | undefined;
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
    const { activeElement } = this.#root;
    // On the drawing the reader knows where it is; and that is drawn sixty times a second.
    this.#focused = activeElement?.closest('.drawing, .toolbar') ? undefined : (activeElement ?? undefined);
    if (!this.#focused) return;
    const controls = [...this.#root.querySelectorAll(CONTROLS)];
    this.#name = nameOf(this.#focused);
    this.#before = controls.slice(0, controls.indexOf(this.#focused)).toReversed();
  }

  hostUpdated(): void {
    if (!this.#focused || this.#focused.isConnected || this.#root.activeElement) return;
    const controls = [...this.#root.querySelectorAll<HTMLElement>(CONTROLS)];
    const nearest = this.#before.find((control) => control.isConnected);
    const place = nearest ? controls.indexOf(nearest as HTMLElement) + 1 : 0;
    const target = controls.find((control) => nameOf(control) === this.#name) ?? controls[place] ?? controls.at(-1);
    target?.focus();
  }
}
