/**
 * What moves the view, the same for gestures, buttons and keys.
 *
 * In: a gesture's deltas, a button's wish, a key event. Out: pans, zooms and flights of the camera, steps of the reader.
 */
import { zoomAbout } from '../view/viewport.ts';
import type { Viewport } from '../view/viewport.ts';
import type { Camera } from './camera.ts';
import type { Frame } from './frame.ts';
import type { GestureMoves } from './gestures.ts';
import type { ObeyKey } from './obey.ts';
import type { Reader } from './reader.ts';

export interface NavigationOwner {
  readonly camera: Camera;
  readonly reader: Reader;
  frame(): Frame | undefined;
  /** Acts with what is known of keys: at once, or as soon as it is there. */
  withKeys(act: (obeyKey: ObeyKey) => void): void;
}

export class Navigation implements GestureMoves {
  readonly #owner: NavigationOwner;

  constructor(owner: NavigationOwner) {
    this.#owner = owner;
  }

  /** Of the drawing along the time. */
  get #lengthPx(): number {
    return this.#owner.frame()?.picture?.scene.widthPx ?? 1;
  }

  pan(byPx: number): void {
    this.#owner.camera.pan(byPx / this.#lengthPx);
  }

  zoom(factor: number, aboutPx: number): void {
    const share = aboutPx / this.#lengthPx;
    this.#owner.camera.zoom(factor, ({ start, duration }) => start + share * duration);
  }

  doubleClick(aboutPx: number, out: boolean): void {
    void this.flyAbout(out ? 3 : 1 / 3, aboutPx);
  }

  press(x: number, y: number): void {
    void this.#owner.reader.press(x, y);
  }

  point(key: string | undefined, x?: number, y?: number): void {
    void this.#owner.reader.point(key, x, y);
  }

  fly(to: Viewport): Promise<void> {
    return this.#owner.camera.fly(to);
  }

  /** A flight to where `factor` times as much is in view, about an x of the drawing or its middle. */
  async flyAbout(factor: number, aboutPx = this.#lengthPx / 2): Promise<void> {
    // A press while it still flies counts as well.
    const viewport = this.#owner.camera.goal ?? this.#owner.frame()?.viewport;
    if (!viewport) return;
    const about = viewport.start + (aboutPx / this.#lengthPx) * viewport.duration;
    await this.fly(zoomAbout(viewport, factor, about));
  }

  /** A key that was pressed before what knows keys was there is pressed once more then, for all of them that listen. */
  readonly onKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const isOnDrawing = path.some((node) => node instanceof Element && node.classList.contains('drawing'));
    let isLate = false;
    this.#owner.withKeys((obeyKey) => {
      if (isLate) path[0]!.dispatchEvent(new KeyboardEvent(event.type, event));
      else obeyKey(event, isOnDrawing, this.#owner);
    });
    isLate = true;
  };
}
