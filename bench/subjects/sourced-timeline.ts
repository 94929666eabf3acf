/** The project's own: the built bundle, as a page loads it that has one script tag. */
import type { SourcedTimeline } from '../../src/define.ts';
import { ZOOM_STEP } from './subject.ts';
import type { Subject } from './subject.ts';

// In a variable, so that it stays the file that was built and is not bundled once more.
const bundle = '/sourced-timeline.js';
await import(/* @vite-ignore */ bundle);

export const subject: Subject = {
  wheelPx: Math.log2(ZOOM_STEP) / 0.003,
  at: { x: 700, y: 300 },
  async mount(stage, text) {
    const element: SourcedTimeline = document.createElement('sourced-timeline');
    element.wheel = 'zoom';
    const loaded = new Promise<void>((resolve, reject) => {
      element.addEventListener('timeline-load', () => resolve());
      element.addEventListener('timeline-error', ({ message }) => reject(new Error(message)));
    });
    element.data = text;
    stage.append(element);
    await loaded;
    return {
      window() {
        const { start, duration } = element.viewport!;
        return [start, start + duration];
      },
      remove: () => element.remove(),
    };
  },
};
