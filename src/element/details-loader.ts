/**
 * The details, asked for when the page has nothing else to do, so that they are there before the first card is opened; or when they are
 * wanted sooner.
 *
 * In: the host and what the panel asks of it. Out: the templates of `details/`, and the panel, which holds the lists below the drawing; both
 * `undefined` until they are there. The host is drawn again then.
 */
import type { ReactiveController } from 'lit';
import { addStyles } from './add-styles.ts';
import { importPart } from '../load/import-part.ts';
import { atIdle } from './at-idle.ts';
import type { Panel } from './details/panel.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Content } from './document-loader.ts';
import type { PanelHost, PanelOwner } from './panel-owner.ts';

export type Details = typeof import('./details/index.ts');

/** There once they were loaded for any timeline on the page. */
let loaded: Details | undefined;

const load = async (): Promise<Details> => (loaded ??= await importPart(() => import('./details/index.ts')));

/** While the page waits for its data: loads the details, and rehearses the first drawing. Where they cannot be had now, who needs them tries again. */
export function prepareAtIdle(): void {
  atIdle(() => load().then(({ rehearse }) => rehearse(), Object));
}

export class DetailsLoader implements ReactiveController {
  /** Whether the last try came to nothing; the next wish tries again. */
  hasFailed = false;
  panel: Panel | undefined;
  /** There is a document, and what was known of it cannot be told yet. */
  isHeld = false;
  #details: Details | undefined;
  #isUnderWay = false;
  /** Ends the wait for an idle moment. */
  #stopWaiting: (() => void) | undefined;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    if (!loaded) this.#stopWaiting = atIdle(() => this.wanted());
    else if (!this.#details) this.#take(loaded);
  }

  /** An element that has left the page waits for nothing, and is held by nothing. */
  hostDisconnected(): void {
    this.#stopWaiting?.();
  }

  /** The details, which are on their way from now on if they are not there. */
  wanted(): Details | undefined {
    // Before it is in a page there is nothing that they could be put into.
    if (!this.#details && !this.#isUnderWay && this.#host.renderRoot) void this.#load();
    return this.#details;
  }

  /** What of a document is to be shown; nothing while the part that knows what was known is on its way, or cannot be had. `now`: what live data have made of it. */
  shown(
    whole: Content | undefined,
    day: string | undefined,
    now: (document: TimelineDocument) => TimelineDocument,
  ): Content | undefined {
    this.isHeld = false;
    if (!whole || day === undefined) return whole;
    if (!this.hasFailed) this.wanted();
    const live = now(whole.document);
    const document = whole.isSample ? undefined : this.panel?.knownOn(live, day);
    this.isHeld = !document;
    return document === live ? whole : document && { document, indexed: undefined, isSample: false };
  }

  /** What of the details is for finding one's way. */
  walk(): Promise<Details['walk'] | undefined> {
    return load().then(
      ({ walk }) => walk,
      () => undefined,
    );
  }

  /** Acts with the details: at once, or as soon as they are there; where they cannot be had, as `otherwise` says. */
  with(act: (details: Details) => void, otherwise: () => void = Object): void {
    const details = this.wanted();
    if (details) act(details);
    else void load().then(act, otherwise);
  }

  async #load(): Promise<void> {
    this.#isUnderWay = true;
    try {
      this.#take(await load());
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    this.#isUnderWay = false;
    this.#host.requestUpdate();
  }

  #take(details: Details): void {
    addStyles(this.#host, details.styles);
    this.#details = details;
    this.#owner.reader.camera.flight = details.flight;
    this.panel = new details.Panel(this.#host, this.#owner);
  }
}
