/**
 * The details, when they are wanted: asked for as soon as a pointer or the focus comes near, so that they are mostly there before the
 * first card is opened.
 *
 * In: the host. Out: the templates of `details/`, or `undefined` until they are there; the host is drawn again then.
 */
import { adoptStyles } from 'lit';
import type { LitElement, ReactiveController } from 'lit';

export type Details = typeof import('./details/index.ts');

export class DetailsLoader implements ReactiveController {
  /** Whether the last try came to nothing; the next wish tries again. */
  hasFailed = false;
  #details: Details | undefined;
  #isUnderWay = false;
  readonly #host: LitElement;
  readonly #approach = (): void => void this.wanted();

  constructor(host: LitElement) {
    this.#host = host;
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

  async #load(): Promise<void> {
    this.#isUnderWay = true;
    try {
      const details = await import('./details/index.ts');
      const { elementStyles } = this.#host.constructor as typeof LitElement;
      adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, details.styles]);
      this.#details = details;
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    this.#isUnderWay = false;
    this.#host.requestUpdate();
  }
}
