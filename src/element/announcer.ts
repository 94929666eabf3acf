/**
 * What is said aloud: short, polite, and only once things have come to rest. In: a text. Out: the text in the live region, a little later;
 * of several in a row only the last. It is written there directly: to say something draws nothing anew.
 */
import type { LitElement, ReactiveController } from 'lit';

const REST_MS = 500;

export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** `words` is only asked when it is time. */
  say(words: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // There is none while the words of another language or calendar are on their way.
      this.#host.renderRoot.querySelector('.announcer')?.replaceChildren(words());
    }, REST_MS);
  }
}
