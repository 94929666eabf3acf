/** What a server needs: `sourced-timeline/server`. Runs in Node, and touches no page. */
export { renderTimeline } from './render-timeline.ts';
export type { ServerOptions } from './render-timeline.ts';
