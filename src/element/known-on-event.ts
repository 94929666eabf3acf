/** Apart from `events.ts`, since only the control fires it, which loads when it is wanted. */

/** The reader asked for what was known on another day; `undefined` for everything. */
export class TimelineKnownOnEvent extends Event {
  /** `YYYY-MM-DD`. */
  readonly day: string | undefined;

  constructor(day: string | undefined) {
    super('timeline-known-on', { bubbles: true, composed: true });
    this.day = day;
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-known-on': TimelineKnownOnEvent;
  }
}
