/**
 * What the core asks of a browser, whichever engine it is and however it is driven: open, evaluate, move, click, drag, wheel, press,
 * screenshot. Every call resolves when the browser has taken the input; what the page makes of it is for the caller to wait for.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Driver {
  /** Opens an address and resolves when the page has loaded. */
  open(address: string): Promise<void>;
  /** The value of a JavaScript expression in the page, once it is settled; it passes through JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Sizes the window's content, in CSS px. */
  resize(widthPx: number, heightPx: number): Promise<void>;
  /** Points of the mouse are in px of the window. */
  move(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** Turns the wheel by px, while a modifier key may be held. */
  wheel(at: Point, by: Point, holding?: 'Control' | 'Shift'): Promise<void>;
  /** A key by its name in KeyboardEvent.key, with modifiers before it: `Shift+ArrowRight`. */
  press(key: string): Promise<void>;
  /** The window as a PNG. */
  screenshot(): Promise<Buffer>;
}

/** Points on the way of a drag, its end the last: far enough apart to be told from a click. */
export function wayOf(from: Point, to: Point): readonly Point[] {
  return [0.25, 0.5, 0.75, 1].map((share) => ({
    x: Math.round(from.x + (to.x - from.x) * share),
    y: Math.round(from.y + (to.y - from.y) * share),
  }));
}
