/** `<sourced-timeline>` in Vue's templates: `import type {} from 'sourced-timeline/vue'` once in a project. Types only, nothing of it runs. */
import type { HTMLAttributes } from 'vue';
import type { TimelineProperties, VueTimelineListeners } from './element.js';

declare module 'vue' {
  interface GlobalComponents {
    'sourced-timeline': new () => { $props: TimelineProperties & VueTimelineListeners & HTMLAttributes };
  }
}
