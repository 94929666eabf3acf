/**
 * The events that `<sourced-timeline>` fires: subclasses of `Event`, bubbling and composed, typed for `addEventListener`.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import type { Viewport } from '../view/viewport.ts';

/** A document was read and is drawn; what was wrong with it stands in `diagnostics`, in English whatever the interface speaks. */
export class TimelineLoadEvent extends Event {
  readonly document: TimelineDocument;
  readonly diagnostics: readonly Diagnostic[];

  constructor(document: TimelineDocument, diagnostics: readonly Diagnostic[]) {
    super('timeline-load', { bubbles: true, composed: true });
    this.document = document;
    this.diagnostics = diagnostics;
  }
}

/** Why nothing could be drawn. */
export type FailureReason = 'network' | 'status' | 'unreadable';

/** No document could be had: the address did not answer, answered with an error, or what came holds no timeline. */
export class TimelineErrorEvent extends Event {
  readonly reason: FailureReason;
  /** In words, for the author. */
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];

  constructor(reason: FailureReason, message: string, diagnostics: readonly Diagnostic[] = []) {
    super('timeline-error', { bubbles: true, composed: true });
    this.reason = reason;
    this.message = message;
    this.diagnostics = diagnostics;
  }
}

/** The reader, or a method, selected an event; `undefined` when the card was closed. */
export class TimelineSelectEvent extends Event {
  readonly selected: TimelineEvent | undefined;

  constructor(selected: TimelineEvent | undefined) {
    super('timeline-select', { bubbles: true, composed: true });
    this.selected = selected;
  }
}

/**
 * The reader, or a method, is about to change the viewport. `preventDefault()` keeps the old one: a host that owns the
 * viewport prevents each change and sets the property itself.
 */
export class TimelineViewportChangeEvent extends Event {
  readonly viewport: Viewport;
  readonly previous: Viewport;

  constructor(viewport: Viewport, previous: Viewport) {
    super('timeline-viewport-change', { bubbles: true, composed: true, cancelable: true });
    this.viewport = viewport;
    this.previous = previous;
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
