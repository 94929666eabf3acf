/**
 * What is said aloud: short, polite, and only once things have come to rest. In: a text. Out: the text in the live region, a little later;
 * of several in a row only the last. It is written there directly: to say something draws nothing anew.
 */
import type { LitElement, ReactiveController } from 'lit';

const REST_MS = 500;

export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #words!: () => string;
  #askedAt = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** `words` is only asked when it is time. While things move each frame has other words: none of them sets a timer of its own. */
  say(words: () => string): void {
    this.#words = words;
    this.#askedAt = performance.now();
    this.#timer ??= setTimeout(this.#speak, REST_MS);
  }

  readonly #speak = (): void => {
    const restMs = REST_MS - (performance.now() - this.#askedAt);
    this.#timer = restMs > 0 ? setTimeout(this.#speak, restMs) : undefined;
    // There is none while the words of another language or calendar are on their way.
    if (!this.#timer) this.#host.renderRoot.querySelector('.announcer')?.replaceChildren(this.#words());
  };
}
