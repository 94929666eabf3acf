/** What the bench asks of each subject. A file of this folder exports one, as `subject`. */
export interface Subject {
  /** How far the wheel turns for one of thirty steps that zoom in by 15 times in all, in px. */
  readonly wheelPx: number;
  /** Where on the page wheel and drag take hold, in px. */
  readonly at: { readonly x: number; readonly y: number };
  /** False when there is nothing to wait for after `mount`. */
  readonly draws?: false;
  /** Draws the document of which this is the text; resolved when the subject itself says that it is drawn. */
  mount(stage: HTMLElement, text: string): Mounted | Promise<Mounted>;
}

export interface Mounted {
  /** The beginning and the end of what is in view, in any unit that runs evenly with time. `undefined` where nothing can move. */
  window(): readonly [start: number, end: number] | undefined;
  remove?(): void;
}

/** One of the steps by which 30 of them make 15 times. */
export const ZOOM_STEP = 15 ** (1 / 30);

/** For subjects that have no wheel of their own. A browser joins events that come while it is busy, so a handler looks how far it turned. */
export const WHEEL_PX = 100;
