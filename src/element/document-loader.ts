/**
 * Where the document comes from, and how far it has come.
 *
 * In: `data`, else `src`, else what stands in the light DOM. Out: one of four states. A load is aborted when the address changes
 * or the element leaves; one that comes late is never taken for the newer.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../document/diagnostics.ts';
import { parseDocument } from '../document/parse.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { readLightDom } from './light-dom.ts';
import { load } from './load.ts';
import type { Loaded } from './load.ts';

export type LoadState =
  | { readonly type: 'empty' }
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly document: TimelineDocument; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'failed'; readonly cause: Exclude<Loaded, { text: string }> | { readonly reason: 'unreadable'; readonly diagnostics: readonly Diagnostic[] } };

export interface LoaderOwner {
  /** Called after each change of state. */
  changed(state: LoadState): void;
}

export class DocumentLoader implements ReactiveController {
  state: LoadState = { type: 'empty' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: LoaderOwner;
  #given: unknown;
  #src = '';
  #abort: AbortController | undefined;
  readonly #lightDom = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & HTMLElement, owner: LoaderOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#lightDom.disconnect();
    if (this.state.type === 'loading') this.state = { type: 'empty' };
  }

  /** A document or its text, given by the host page; `undefined` to take `src` or the light DOM again. */
  give(data: unknown): void {
    this.#given = data;
    if (this.#host.isConnected || data !== undefined) this.#read();
  }

  locate(src: string): void {
    if (src === this.#src) return;
    this.#src = src;
    if (this.#host.isConnected) this.#read();
  }

  /** Once more from the beginning. */
  retry(): void {
    this.#read();
  }

  #read(): void {
    this.#abort?.abort();
    this.#lightDom.disconnect();
    if (this.#given !== undefined) this.#take(this.#given);
    else if (this.#src) void this.#fetch(this.#src);
    else {
      this.#lightDom.observe(this.#host, { childList: true, subtree: true, characterData: true });
      const content = readLightDom(this.#host);
      if (content !== undefined) this.#take(content);
      else this.#become({ type: 'empty' });
    }
  }

  async #fetch(src: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#become({ type: 'loading' });
    try {
      const loaded = await load(new URL(src, this.#host.baseURI).href, signal);
      if ('text' in loaded) this.#take(loaded.text);
      else this.#become({ type: 'failed', cause: loaded });
    } catch (error) {
      // An address that is no address; whatever was aborted has a successor that speaks for itself.
      if (!signal.aborted) this.#become({ type: 'failed', cause: { reason: 'network', url: src } });
      if (!(error instanceof TypeError || signal.aborted)) throw error;
    }
  }

  #take(input: unknown): void {
    const { document, diagnostics } = parseDocument(input);
    const nothing = document.events.length === 0 && diagnostics.some(({ severity }) => severity === 'error');
    this.#become(nothing ? { type: 'failed', cause: { reason: 'unreadable', diagnostics } } : { type: 'ready', document, diagnostics });
  }

  #become(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
    this.#owner.changed(state);
  }
}
