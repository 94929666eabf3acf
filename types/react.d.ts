/**
 * `<sourced-timeline>` in the JSX of React 19 and later: `import type {} from 'sourced-timeline/react'` once in a project. Types
 * only, nothing of it runs.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SourcedTimeline } from '../dist/modules/index.js';
import type { TimelineListeners, TimelineProperties } from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'sourced-timeline': DetailedHTMLProps<HTMLAttributes<SourcedTimeline>, SourcedTimeline> &
        TimelineProperties &
        TimelineListeners;
    }
  }
}
