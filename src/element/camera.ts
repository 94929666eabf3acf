/**
 * Where the reader looks: the viewport, its limits, and flights from one to another.
 *
 * In: wishes (pan, zoom, fly). Out: one proposal a frame, which the owner accepts or not, shown by a new picture or by the last one, stretched. Wishes of
 * one frame add up; a new wish ends a flight.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Flight } from '../view/flight.ts';
import { clamp, pan, sameViewport, zoomAbout } from '../view/viewport.ts';
import type { Viewport, ViewportLimits } from '../view/viewport.ts';
import type { Instant } from '../time/historical-date.ts';

export interface CameraOwner {
  /** What is in view now; `undefined` while there is nothing to look at. */
  current(): Viewport | undefined;
  limits(): ViewportLimits;
  /** Takes the next viewport, or refuses it. */
  propose(next: Viewport): boolean;
  /** Shows the last picture as it would stand in what is in view now; `false` where that cannot be had for less than a new one. */
  stretch(): boolean;
  /** Makes a new picture. */
  draw(): void;
}

/** While things move, pictures take one frame in five, or as much more of the time as they are slow: between them the last one is stretched. */
const FRAMES_PER_PICTURE = 5;
/** A picture that is older, in ms, belongs to another move. */
const OLD_MS = 500;

export class Camera implements ReactiveController {
  /** How it flies. Where there is no way to fly, or before the details are there, it is where it is to be at once. */
  flight: ((...way: Parameters<Flight>) => ReturnType<Flight> | undefined) | undefined;
  /** Where a flight leads that is under way. */
  goal: Viewport | undefined;
  readonly #owner: CameraOwner;
  #wanted: Viewport | undefined;
  #frame = 0;
  #land: (() => void) | undefined;
  /** Whether the reader sees the last picture otherwise than it was made. */
  #isStretched = false;
  /** When the last picture was made, and how long its frame took, in ms. */
  #madeAt = -Infinity;
  #tookMs = 0;

  constructor(host: ReactiveControllerHost, owner: CameraOwner) {
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Makes a new picture in the next frame; while things move, when one is due. */
  redraw(): void {
    this.#frame ||= requestAnimationFrame(this.#show);
  }

  /** Changes what is in view, or is about to be, without a flight: what a hand holds follows it. */
  show(change: (from: Viewport) => Viewport): void {
    if (this.#land) this.stop();
    const now = this.#owner.current();
    if (!now) return;
    const from = this.#wanted ?? now;
    this.#wanted = clamp(change(from), this.#owner.limits());
    this.redraw();
  }

  /** By a share of what is in view: a wish before it may have changed how much that is. */
  pan(byShare: number): void {
    this.show((viewport) => pan(viewport, byShare * viewport.duration));
  }

  zoom(factor: number, about: (viewport: Viewport) => Instant): void {
    this.show((viewport) => {
      const next = zoomAbout(viewport, factor, about(viewport));
      // At the limit nothing moves: without this, zooming on would creep sideways.
      return clamp(next, this.#owner.limits()).duration === next.duration ? next : viewport;
    });
  }

  /** Flies; resolves when it has arrived, was overtaken by another wish, or was refused. */
  async fly(to: Viewport): Promise<void> {
    this.stop();
    const from = this.#owner.current();
    if (!from) return;
    const target = clamp(to, this.#owner.limits());
    if (sameViewport(from, target)) return;
    const path = this.flight?.(from, target);
    if (!path) {
      this.#move(target, performance.now(), true);
      return;
    }
    await new Promise<void>((land) => {
      this.#land = land;
      this.goal = target;
      let begin: number | undefined;
      const step = (now: number): void => {
        begin ??= now;
        const t = Math.min((now - begin) / path.durationMs, 1);
        const isAccepted = this.#move(path.at(t), now, t === 1);
        // Who hears of the move may have flown elsewhere.
        if (this.#land !== land) return;
        if (isAccepted && t < 1) this.#frame = requestAnimationFrame(step);
        else this.stop();
      };
      this.#frame = requestAnimationFrame(step);
    });
  }

  /** Ends a flight where it is. */
  stop(): void {
    // A frame that is given up may have owed a picture.
    if (this.#frame || this.#isStretched) this.#owner.draw();
    this.#isStretched = false;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#wanted = undefined;
    this.#land?.();
    this.#land = this.goal = undefined;
  }

  /** Goes there, where the owner lets it. The last of a flight is a picture. */
  #move(next: Viewport, now: number, isLast = false): boolean {
    const isThere = sameViewport(next, this.#owner.current());
    if (isThere && !this.#isStretched) return true;
    const isAccepted = isThere || this.#owner.propose(next);
    // Half a frame less: no two frames are of one length.
    const dueMs = Math.min((FRAMES_PER_PICTURE - 0.5) * this.#tookMs, OLD_MS);
    const mayStretch = isAccepted && !isLast && now - this.#madeAt <= dueMs;
    this.#isStretched = mayStretch && (isThere || this.#owner.stretch());
    if (!this.#isStretched) {
      this.#owner.draw();
      this.#madeAt = now;
      requestAnimationFrame((next) => (this.#tookMs = next - now));
    }
    return isAccepted;
  }

  readonly #show = (now: number): void => {
    // What was in view may have gone meanwhile.
    const viewed = this.#owner.current();
    let next = (this.#wanted = viewed && this.#wanted);
    this.#frame = 0;
    if (!next) return this.#owner.draw();
    const { duration } = viewed!;
    // Fingers that move side by side zoom out by one as far as in by the other, but for the last digits.
    if (Math.abs(next.duration / duration - 1) < 1e-6) next = { ...next, duration };
    this.#move(next, now);
    if (this.#isStretched) this.redraw();
    else this.#wanted = undefined;
  };
}
