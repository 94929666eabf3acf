/**
 * A line at this moment. In: the host, which says whether it wants one. Out: the moment, and a new drawing as often as the line moves by what
 * can be seen, though never more often than once a second.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Instant } from '../../time/historical-date.ts';

/** The least and the most between two drawings, in ms. */
const SOONEST_MS = 1000;
const LATEST_MS = 60_000;

type LineHost = ReactiveControllerHost & { readonly nowLine: boolean; readonly isConnected: boolean };

export class NowLine implements ReactiveController {
  readonly #host: LineHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LineHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** This moment, where a line is wished for; the next drawing is ordered with it. `msPerPx` is the scale of this one. */
  at(msPerPx: number): Instant | undefined {
    clearTimeout(this.#timer);
    // An element outside the page may be drawn still, but is held by no timer.
    if (!this.#host.nowLine || !this.#host.isConnected) return undefined;
    const next = Math.min(Math.max(msPerPx / 2, SOONEST_MS), LATEST_MS);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), next);
    return Date.now();
  }
}
