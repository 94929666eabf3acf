/** `<sourced-timeline>` in the templates of Svelte 5: `import type {} from 'sourced-timeline/svelte'` once in a project. Types only, nothing of it runs. */
import type { HTMLAttributes } from 'svelte/elements';
import type { SourcedTimeline } from '../dist/modules/index.js';
import type { TimelineListeners, TimelineProperties } from './element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'sourced-timeline': HTMLAttributes<SourcedTimeline> & TimelineProperties & TimelineListeners;
  }
}
