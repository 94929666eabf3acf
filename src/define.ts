/** Registers `<sourced-timeline>`: the only side effect of the package. A second copy on the page leaves the first in place. */
import { prepareAtIdle } from './element/details-loader.ts';
import { SourcedTimeline } from './element/timeline-element.ts';

if (!customElements.get('sourced-timeline')) customElements.define('sourced-timeline', SourcedTimeline);

export * from './element/events.ts';
export { SourcedTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'sourced-timeline': SourcedTimeline;
  }
}

prepareAtIdle();
