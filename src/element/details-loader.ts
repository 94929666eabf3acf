/**
 * The details, when they are wanted: asked for as soon as a pointer or the focus comes near, or when the page has nothing else to do, so that
 * they are mostly there before the first card is opened.
 *
 * In: the host and what the panel asks of it. Out: the templates of `details/`, and the panel, which holds the lists below the drawing; both
 * `undefined` until they are there. The host is drawn again then.
 */
import { adoptStyles } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { Panel } from './details/panel.ts';
import type { Content } from './document-loader.ts';
import type { PanelHost, PanelOwner } from './panel-owner.ts';

export type Details = typeof import('./details/index.ts');

export class DetailsLoader implements ReactiveController {
  /** Whether the last try came to nothing; the next wish tries again. */
  hasFailed = false;
  panel: Panel | undefined;
  /** There is a document, and what was known of it cannot be told yet. */
  isHeld = false;
  #details: Details | undefined;
  #isUnderWay = false;
  /** Whether it comes when the page is idle. */
  #isAwaited = false;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #approach = (): void => void this.wanted();

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerover', 'focusin']) this.#host.addEventListener(type, this.#approach, { once: true });
  }

  /** The details, which are on their way from now on if they are not there. */
  wanted(): Details | undefined {
    if (!this.#details && !this.#isUnderWay) void this.#load();
    return this.#details;
  }

  /** What of a document is to be shown; nothing while the part that knows what was known is on its way, or cannot be had. */
  shown(whole: Content | undefined, day: string | undefined): Content | undefined {
    this.isHeld = false;
    if (!whole || day === undefined) return whole;
    if (!this.hasFailed) this.wanted();
    const document = whole.isSample ? undefined : this.panel?.knownOn(whole.document, day);
    this.isHeld = !document;
    return document === whole.document ? whole : document && { document, indexed: undefined, isSample: false };
  }

  /** When the page has come to rest: for what no reader asks for, paper and machines. */
  whenIdle(): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    // Safari has no such callback.
    (globalThis.requestIdleCallback ?? setTimeout)(this.#approach);
  }

  async #load(): Promise<void> {
    this.#isUnderWay = true;
    try {
      const details = await import('./details/index.ts');
      const { elementStyles } = this.#host.constructor as typeof LitElement;
      adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, ...details.styles]);
      this.#details = details;
      this.panel = new details.Panel(this.#host, this.#owner);
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    this.#isUnderWay = false;
    this.#host.requestUpdate();
  }
}
