/** Registers `<sourced-timeline>`: the only side effect of the package. A second copy on the page leaves the first in place. */
import { SourcedTimeline } from './element/timeline-element.ts';

if (!customElements.get('sourced-timeline')) customElements.define('sourced-timeline', SourcedTimeline);

export * from './element/events.ts';
export { SourcedTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'sourced-timeline': SourcedTimeline;
  }
}

// While the data are on their way the page has nothing to do; and the first date that `Intl` writes costs it many milliseconds.
(globalThis.requestIdleCallback ?? setTimeout)(() => new Intl.DateTimeFormat(navigator.language).format());
