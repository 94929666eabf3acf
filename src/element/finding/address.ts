/**
 * Any view is a link: what is in view, the open event, search and filters stand in the address of the page, under one key of its hash.
 *
 * In: the attribute `hash-key`, the address, what the reader does. Out: the address once things have come to rest, never a step more in the
 * history; and the view that an address asks for, when it is loaded or changes.
 */
import type { ReactiveController } from 'lit';
import { readViewAddress, valueIn, viewAddress, withValue } from '../../view/view-address.ts';
import { sameViewport } from '../../view/viewport.ts';
import { asText } from '../as-text.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import type { Filters } from './filters.ts';
import type { Search } from './search.ts';

const REST_MS = 400;

export interface Tools {
  readonly search: Search;
  readonly filters: Filters;
  /** Shows the field of the search with this in it; an empty text closes it. */
  seek(query: string): void;
}

export class Address implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #tools: Tools;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The key whose value was looked at. */
  #read: string | undefined;
  /** What stood there when it was last read or written. */
  #value: string | undefined;
  #isReading = false;

  constructor(host: PanelHost, owner: PanelOwner, tools: Tools) {
    this.#host = host;
    this.#owner = owner;
    this.#tools = tools;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
    clearTimeout(this.#timer);
    this.#read = undefined;
  }

  hostUpdated(): void {
    const hashKey = this.#key;
    clearTimeout(this.#timer);
    if (!hashKey || !this.#host.isConnected || !this.#owner.frame()?.picture || this.#isReading) return;
    if (this.#read !== hashKey) {
      this.#read = hashKey;
      this.#value = valueIn(location.hash, hashKey);
      if (this.#value !== undefined) return void this.#restore(this.#value);
    }
    this.#timer = setTimeout(() => this.#write(hashKey), REST_MS);
  }

  get #key(): string | undefined {
    return asText(this.#host.hashKey);
  }

  readonly #onHash = (): void => {
    if (!this.#key || !this.#owner.frame()) return;
    const value = valueIn(location.hash, this.#key);
    // Who follows an anchor of the page stays where he is here; without any the address is that of the opening view.
    const isOther = value === undefined && location.href.includes('#');
    if (isOther || value === this.#value) return;
    this.#value = value;
    void this.#restore(value ?? '');
  };

  async #restore(value: string): Promise<void> {
    const { viewport, event, query = '', choice = {} } = readViewAddress(value);
    this.#isReading = true;
    try {
      this.#tools.filters.choose(choice);
      this.#tools.seek(query);
      this.#host.viewport = viewport ?? this.#owner.frame()?.home;
      // What is selected is brought into view from there.
      await this.#host.updateComplete;
      this.#host.select(event);
      await this.#host.updateComplete;
    } catch {
      // What fails in a drawing the element tells; here it goes on.
    } finally {
      this.#isReading = false;
    }
  }

  #write(key: string): void {
    const frame = this.#owner.frame();
    if (!frame) return;
    const value = viewAddress({
      viewport: sameViewport(frame.viewport, frame.home) ? undefined : frame.viewport,
      event: this.#host.selected ?? undefined,
      query: this.#tools.search.query,
      choice: this.#tools.filters.choice,
    });
    const hash = withValue(location.hash, key, value);
    if (hash === location.hash) return;
    try {
      history.replaceState(history.state, '', hash || location.pathname + location.search);
    } catch {
      // A sandboxed frame may not change its address, and nobody may do it all too often.
    }
    this.#value = valueIn(location.hash, key);
  }
}
