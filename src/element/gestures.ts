/**
 * Wheel, drag and pinch as deltas. Holds no viewport.
 *
 * In: the surface's DOM events. Out: `pan` by px and `zoom` by a factor about an x on the surface, counted from where time begins: its right edge
 * where it runs from right to left. It never traps the page: a
 * plain wheel and one finger up and down scroll what they always scroll; only a wheel that goes sideways or is held with Ctrl,
 * Cmd or Shift is taken, unless the host gives the plain wheel to the timeline.
 */
import type { ReactiveController } from 'lit';

/** What gestures ask for. */
export interface GestureMoves {
  pan(byPx: number): void;
  /** `factor` times as much time is to be seen, and what stands at `aboutPx` stays there. */
  zoom(factor: number, aboutPx: number): void;
  doubleClick(aboutPx: number, out: boolean): void;
  /** A press without a drag, outside of buttons and links. */
  press(x: number, y: number): void;
  /** The pointer stands on an item of that key, or at a point beside all of them, or has left. */
  point(key: string | undefined, x?: number, y?: number): void;
}

export interface GestureTarget {
  readonly moves: GestureMoves;
  /** The surface that is dragged. Only there after the first rendering. */
  surface(): HTMLElement | null | undefined;
  /** Whether a plain wheel zooms. */
  wheelZooms(): boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press becomes a drag from this way on, in px. */
const DRAG_PX = 4;
/** What `deltaMode` 1 (lines) and 2 (pages) mean in px. */
const DELTA_PX = [1, 20, 600];

export class Gestures implements ReactiveController {
  readonly #target: GestureTarget;
  readonly #pointers = new Map<number, Point>();
  #dragged = false;
  #pressed = { x: 0, y: 0 };
  #surface: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #dragging: AbortController | undefined;

  constructor(target: GestureTarget) {
    this.#target = target;
  }

  hostUpdated(): void {
    const surface = this.#target.surface() ?? undefined;
    if (surface === this.#surface) return;
    this.#release();
    this.#surface = surface;
    const { signal } = (this.#listening = new AbortController());
    surface?.addEventListener('wheel', this.#onWheel, { passive: false, signal });
    surface?.addEventListener('pointerdown', this.#onDown, { signal });
    surface?.addEventListener('pointermove', this.#onHover, { signal });
    surface?.addEventListener('pointerleave', this.#onLeave, { signal });
    surface?.addEventListener('click', this.#onClick, { capture: true, signal });
    surface?.addEventListener('dblclick', this.#onDoubleClick, { signal });
  }

  hostDisconnected(): void {
    this.#release();
    this.#surface = undefined;
  }

  #release(): void {
    this.#listening?.abort();
    for (const id of this.#pointers.keys()) this.#forget(id);
  }

  get #forward(): 1 | -1 {
    return forwardOn(this.#surface!);
  }

  get #isUpright(): boolean {
    return isUpright(this.#surface!);
  }

  /** How far from one point to another along the time. */
  #way(from: Point, to: Point): number {
    return this.#isUpright ? to.y - from.y : (to.x - from.x) * this.#forward;
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const unit = DELTA_PX[event.deltaMode] ?? 1;
    const held = event.ctrlKey || event.metaKey;
    // Some systems turn Shift + wheel sideways themselves, others leave it to the page.
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (!held && Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      event.preventDefault();
      this.#target.moves.pan(sideways * unit * this.#forward);
    } else if (held || this.#target.wheelZooms()) {
      event.preventDefault();
      // A trackpad's pinch comes as a held wheel in small steps, a mouse wheel in large ones: both are bounded.
      const power = Math.min(Math.max(event.deltaY * unit * (held ? 0.01 : 0.003), -0.5), 0.5);
      this.#target.moves.zoom(2 ** power, placeOn(this.#surface!, event)[0]);
    }
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (this.#pointers.size === 0) {
      this.#dragged = false;
      this.#pressed = { x: event.clientX, y: event.clientY };
      // On the window, so that a drag goes on outside of the surface and its end is never missed.
      const { signal } = (this.#dragging = new AbortController());
      window.addEventListener('pointermove', this.#onMove, { signal });
      window.addEventListener('pointerup', this.#onUp, { signal });
      window.addEventListener('pointercancel', this.#onUp, { signal });
    }
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  readonly #onMove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const after = { x: event.clientX, y: event.clientY };
    if (!this.#dragged && this.#pointers.size === 1) {
      // Up and down one finger is the page's.
      if (event.pointerType === 'touch' && this.#isUpright) return;
      if (Math.abs(this.#way(this.#pressed, after)) < DRAG_PX) return;
      this.#dragged = true;
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, after);
    const { moves } = this.#target;
    const byPx = this.#way(after, before);
    if (!other) return moves.pan(byPx);
    this.#dragged = true;
    moves.pan(byPx / 2);
    const factor = distance(before, other) / Math.max(distance(after, other), 1);
    moves.zoom(
      factor,
      placeOn(this.#surface!, { clientX: (after.x + other.x) / 2, clientY: (after.y + other.y) / 2 })[0],
    );
  };

  readonly #onHover = (event: PointerEvent): void => {
    if (this.#pointers.size > 0 || event.pointerType === 'touch') return;
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : undefined;
    this.#target.moves.point(item?.dataset.key, ...placeOn(this.#surface!, event));
  };

  readonly #onLeave = (): void => this.#target.moves.point(undefined);

  readonly #onUp = (event: PointerEvent): void => this.#forget(event.pointerId);

  #forget(id: number): void {
    this.#pointers.delete(id);
    if (this.#pointers.size === 0) this.#dragging?.abort();
  }

  /** The click that ends a drag presses nothing; one of a key (`detail` 0) ends none. */
  readonly #onClick = (event: MouseEvent): void => {
    if (this.#dragged && event.detail > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.#dragged = false;
    } else if (!isInteractive(event)) {
      this.#target.moves.press(...placeOn(this.#surface!, event));
    }
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    if (isInteractive(event)) return;
    event.preventDefault();
    this.#target.moves.doubleClick(placeOn(this.#surface!, event)[0], event.shiftKey);
  };
}

/** 1 where time runs to the right, -1 where it runs to the left. */
const forwardOn = (surface: Element): 1 | -1 => (surface.matches(':dir(rtl)') ? -1 : 1);

const isUpright = (surface: Element): boolean => surface.matches('.upright > *');

/** From a place on the screen to one on the surface: along the time, and across it. */
export function placeOn(
  surface: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): [x: number, y: number] {
  const { left, right, top } = surface.getBoundingClientRect();
  const x = forwardOn(surface) < 0 ? right - clientX : clientX - left;
  return isUpright(surface) ? [clientY - top, x] : [x, clientY - top];
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const isInteractive = (event: Event): boolean =>
  event
    .composedPath()
    .some((node) => node instanceof HTMLElement && (node.localName === 'button' || node.localName === 'a'));
