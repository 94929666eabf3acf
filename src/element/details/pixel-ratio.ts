/** A page that is zoomed, or moved to another screen, need not change in size: its ink is painted anew then, for the pixels that there are. In: the host. Out: an update. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PixelRatio implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // Asked for one ratio, the page hears only that it is another now.
    const change = (): void => {
      this.#host.requestUpdate();
      this.hostConnected();
    };
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', change, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }
}
