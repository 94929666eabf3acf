/** Apart from `events.ts`, since only the part that edits fires it, which loads when it is wanted. */
import type { TimelineEvent } from '../document/timeline.ts';

/**
 * A date is about to change on the axis. `preventDefault()` refuses it: a host that owns the document prevents each change and makes it
 * itself. Else the element has the new event when the next update is done, and `data` holds it.
 */
export class TimelineEditEvent extends Event {
  /** The event as it is. */
  readonly before: TimelineEvent;
  /** The same with its new date. */
  readonly after: TimelineEvent;

  constructor(before: TimelineEvent, after: TimelineEvent) {
    super('timeline-edit', { bubbles: true, composed: true, cancelable: true });
    this.before = before;
    this.after = after;
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-edit': TimelineEditEvent;
  }
}
