/**
 * The document for machines: schema.org JSON-LD in a `<script type="application/ld+json">` among the element's children, where crawlers look.
 *
 * In: the document that the element holds, and when the reader has come to rest. Out: one script, made anew for another document and gone with it. It holds data and runs nothing; where
 * the page asks for Trusted Types, which know no data in a script, the policy `sourced-timeline` vouches for it. Of very large documents it would
 * be a second copy, so they get none.
 */
import type { ReactiveController } from 'lit';
import type { TimelineDocument } from '../../document/timeline.ts';
import { toJsonLd } from '../../export/json-ld.ts';
import type { Viewport } from '../../view/viewport.ts';
import { atIdle } from '../at-idle.ts';
import { JSON_LD_TYPE } from '../own-writing.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';

/** Beyond this many events there is no JSON-LD in the page. */
const MOST_EVENTS = 1000;

/** So long after a document came, and the reader moved, it is written: nobody waits for it, and everything else comes first. */
const REST_MS = 1000;

interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The text as a trusted script, where there are such; nothing where the page's policy does not name ours. */
function vouchedFor(json: string): string | undefined {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return json;
  try {
    policy ??= trustedTypes.createPolicy('sourced-timeline', { createScript: (text) => text });
    return policy.createScript(json);
  } catch {
    return undefined;
  }
}

export class JsonLdScript implements ReactiveController {
  #document: TimelineDocument | undefined;
  #viewport: Viewport | undefined;
  /** Takes back what is to be written; absent where nothing is. */
  #takeBack: (() => void) | undefined;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  hostUpdated(): void {
    const { data, viewport, isConnected } = this.#host;
    const isDue = data !== this.#document || (this.#takeBack && viewport !== this.#viewport);
    this.#viewport = viewport;
    if (!isDue || !isConnected) return;
    this.#document = data;
    this.#takeBack?.();
    const timer = setTimeout(() => (this.#takeBack = atIdle(() => this.#write(data))), REST_MS);
    this.#takeBack = () => clearTimeout(timer);
  }

  hostDisconnected(): void {
    this.#takeBack?.();
    this.#takeBack = this.#document = undefined;
  }

  #write(data: TimelineDocument | undefined): void {
    this.#takeBack = undefined;
    // Also one that came along with a copy of the element.
    for (const old of this.#host.querySelectorAll(':scope > script[data-timeline]')) old.remove();
    const count = this.#owner.count();
    if (!data || count === 0 || count > MOST_EVENTS) return;
    const script = document.createElement('script');
    script.type = JSON_LD_TYPE;
    script.dataset['timeline'] = '';
    // No end of a script stands in it, also where the page is saved as HTML.
    const json = JSON.stringify(toJsonLd(data)).replaceAll('<', '\\u003c');
    const text = vouchedFor(json);
    if (text === undefined) return;
    script.textContent = text;
    this.#host.append(script);
  }
}
