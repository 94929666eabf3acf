/** The floor of all that is measured: a page on which nothing answers. */
import type { Subject } from './subject.ts';

export const subject: Subject = {
  wheelPx: 100,
  at: { x: 640, y: 300 },
  mount: () => ({ window: () => undefined }),
};
