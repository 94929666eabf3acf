/** Everything that a document can be carried away as, PNG too: for pages without a bundler, as one file (`sourced-timeline-export.js`). */
export * from './export/index.ts';
export { toPng } from './png.ts';
export type { PngOptions } from './png.ts';
