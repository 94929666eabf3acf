/**
 * What a server has sent ahead of the first drawing (`server/`): its styles hide it once there is one, and here it is taken out of the page.
 * Its box stays, empty: Lit writes before it.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { PanelOwner } from '../panel-owner.ts';

export class Served implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: PanelOwner;

  constructor(host: LitElement, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  hostUpdated(): void {
    if (!this.#owner.frame()?.picture) return;
    this.#host.renderRoot.querySelector('.sent')?.replaceChildren();
    this.#host.removeController(this);
  }
}
