/**
 * The events that `<sourced-timeline>` fires: subclasses of `Event`, bubbling and composed, typed for `addEventListener`.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import type { Viewport } from '../view/viewport.ts';

/** A document was read and is drawn; what was wrong with it stands in `diagnostics`, in English whatever the interface speaks. */
export class TimelineLoadEvent extends Event {
  /** Of a very large one `events` is made when it is first asked for, which takes seconds for a million: `count` needs none of them. */
  declare readonly document: TimelineDocument;
  declare readonly diagnostics: readonly Diagnostic[];
  /** How many events there are. */
  declare readonly count: number;

  constructor(document: TimelineDocument, diagnostics: readonly Diagnostic[], count: number) {
    super('timeline-load', { bubbles: true, composed: true });
    Object.assign(this, { document, diagnostics, count });
  }
}

/** Why nothing could be drawn. */
export type FailureReason = 'network' | 'status' | 'unreadable';

/** No document could be had: the address did not answer, answered with an error, or what came holds no timeline. */
export class TimelineErrorEvent extends Event {
  declare readonly reason: FailureReason;
  /** In words, for the author. */
  declare readonly message: string;
  declare readonly diagnostics: readonly Diagnostic[];

  constructor(reason: FailureReason, message: string, diagnostics: readonly Diagnostic[] = []) {
    super('timeline-error', { bubbles: true, composed: true });
    Object.assign(this, { reason, message, diagnostics });
  }
}

/** The reader, or a method, selected an event; `undefined` when the card was closed. */
export class TimelineSelectEvent extends Event {
  declare readonly selected: TimelineEvent | undefined;

  constructor(selected: TimelineEvent | undefined) {
    super('timeline-select', { bubbles: true, composed: true });
    Object.assign(this, { selected });
  }
}

/**
 * The reader, or a method, is about to change the viewport. `preventDefault()` keeps the old one: a host that owns the
 * viewport prevents each change and sets the property itself.
 */
export class TimelineViewportChangeEvent extends Event {
  declare readonly viewport: Viewport;
  declare readonly previous: Viewport;

  constructor(viewport: Viewport, previous: Viewport) {
    super('timeline-viewport-change', { bubbles: true, composed: true, cancelable: true });
    Object.assign(this, { viewport, previous });
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-select': TimelineSelectEvent;
    'timeline-viewport-change': TimelineViewportChangeEvent;
  }
}
