/**
 * What moves the view, the same for gestures, buttons and keys.
 *
 * In: a gesture's deltas, a button's wish, a key event. Out: pans, zooms and flights of the camera, steps of the reader.
 */
import { boundsOf } from '../time/edtf.ts';
import { isViewport, zoomAbout } from '../view/viewport.ts';
import type { Viewport } from '../view/viewport.ts';
import type { Camera } from './camera.ts';
import type { Frame } from './frame.ts';
import type { GestureMoves } from './gestures.ts';
import { keyCommand } from './keys.ts';
import type { KeyCommand } from './keys.ts';
import type { Reader } from './reader.ts';

export interface NavigationOwner {
  readonly camera: Camera;
  readonly reader: Reader;
  frame(): Frame | undefined;
  /** Of the drawing along the time, in px. */
  widthPx(): number;
}

export class Navigation implements GestureMoves {
  readonly #owner: NavigationOwner;

  constructor(owner: NavigationOwner) {
    this.#owner = owner;
  }

  pan(byPx: number): void {
    this.#owner.camera.pan(byPx / this.#owner.widthPx());
  }

  zoom(factor: number, aboutPx: number): void {
    const share = aboutPx / this.#owner.widthPx();
    this.#owner.camera.zoom(factor, ({ start, duration }) => start + share * duration);
  }

  doubleClick(aboutPx: number, out: boolean): void {
    void this.flyAbout(out ? 3 : 1 / 3, aboutPx);
  }

  press(x: number, y: number): void {
    this.#owner.reader.press(x, y);
  }

  point(key: string | undefined, x?: number, y?: number): void {
    this.#owner.reader.point(key, x, y);
  }

  fly(to: Viewport): Promise<void> {
    return this.#owner.camera.fly(to);
  }

  /** Rejects with a TypeError when the target is neither a viewport nor a date with both ends. */
  async flyTo(target: Viewport | string): Promise<void> {
    const frame = this.#owner.frame();
    if (!frame) return;
    const [from, to] = (typeof target === 'string' && boundsOf(target, frame.chronology.zone)) || [NaN, NaN];
    const viewport = typeof target === 'string' ? { start: from, duration: to - from } : target;
    if (!isViewport(viewport))
      throw new TypeError('zoomTo: expected { start, duration } in ms, or an EDTF date with both ends');
    await this.fly(viewport);
  }

  /** A flight to where `factor` times as much is in view, about an x of the drawing or its middle. */
  flyAbout(factor: number, aboutPx = this.#owner.widthPx() / 2): Promise<void> {
    const viewport = this.#owner.frame()?.viewport;
    if (!viewport) return Promise.resolve();
    const about = viewport.start + (aboutPx / this.#owner.widthPx()) * viewport.duration;
    return this.fly(zoomAbout(viewport, factor, about));
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { forward, isUpright } = this.#owner.frame()?.context ?? {};
    const later = isUpright ? 'ArrowDown' : forward === -1 ? 'ArrowLeft' : 'ArrowRight';
    const command = keyCommand(event, later);
    const isOnDrawing = event
      .composedPath()
      .some((node) => node instanceof Element && node.classList.contains('drawing'));
    // Arrows and page keys are the drawing's alone: in the card and the lists they scroll.
    if (command && (isOnDrawing || (command.type !== 'move' && command.type !== 'pan')) && this.#obey(command)) {
      event.preventDefault();
    }
  };

  /** Whether there was anything to do. */
  #obey(command: KeyCommand): boolean {
    const { reader } = this.#owner;
    const frame = this.#owner.frame();
    if (!frame) return false;
    switch (command.type) {
      case 'move':
        void reader.move(command.to);
        return true;
      case 'pan':
        this.#owner.camera.pan(command.byShare);
        return true;
      case 'zoom':
        this.zoom(command.factor, this.#owner.widthPx() / 2);
        return true;
      case 'fit':
        void this.fly(frame.whole);
        return true;
      case 'home':
        void this.fly(frame.home);
        return true;
      case 'close':
        return reader.close(true);
    }
  }
}
