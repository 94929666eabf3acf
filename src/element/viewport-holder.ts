/**
 * The viewport, as the element holds it or its host: `undefined` for the opening view.
 *
 * In: what the host sets, and what the camera proposes, which the host may refuse. Out: the viewport to draw.
 */
import type { ReactiveControllerHost } from 'lit';
import { isViewport, sameViewport } from '../view/viewport.ts';
import type { Viewport } from '../view/viewport.ts';
import { TimelineViewportChangeEvent } from './events.ts';

export interface ViewportHolderOwner {
  /** What is drawn. */
  current(): Viewport | undefined;
  /** What is in view, in words. */
  said(): string;
  say(words: () => string): void;
  /** Ends a flight. */
  stop(): void;
}

export class ViewportHolder {
  viewport: Viewport | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #owner: ViewportHolderOwner;
  /** Set by the host since the last update: then a new document does not undo it. */
  #isGiven = false;
  /** While the host is asked for leave to move. */
  #isAsking = false;

  constructor(host: ReactiveControllerHost & EventTarget, owner: ViewportHolderOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  /** By the host. */
  give(viewport: Viewport | null | undefined): void {
    if (viewport != null && !isViewport(viewport)) {
      throw new TypeError('viewport: expected { start, duration } in ms, duration above 0');
    }
    this.viewport = viewport ?? undefined;
    this.#isGiven = true;
    // A host that owns the viewport sets it while it is asked: the flight that asks goes on, and draws it.
    if (this.#isAsking) return;
    this.#owner.stop();
    this.#host.requestUpdate();
  }

  /** Asks the host page, then holds the next one; false when it refuses. A host may prevent the change and make it itself. What was granted is not drawn yet. */
  propose(next: Viewport): boolean {
    this.#isAsking = true;
    const isGranted = this.#host.dispatchEvent(
      new TimelineViewportChangeEvent(next, this.viewport ?? this.#owner.current()!),
    );
    this.#isAsking = false;
    if (isGranted) this.viewport = next;
    this.#owner.say(() => this.#owner.said());
    return sameViewport(this.viewport, next);
  }

  /** For a new document: its opening view, unless the host has set another. */
  begin(): void {
    if (!this.#isGiven) this.viewport = undefined;
  }

  /** Where it is now, whatever the opening view becomes. */
  stay(): void {
    this.viewport ??= this.#owner.current();
  }

  /** What the host has set is drawn from now on, like any other. */
  taken(): void {
    this.#isGiven = false;
  }
}
