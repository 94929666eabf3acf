/** vis-timeline as its examples set it up: a group for each lane, stacked, as high as the page. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { plainDocumentOf } from '../page/plain-events.ts';
import { WHEEL_PX, ZOOM_STEP } from './subject.ts';
import type { Subject } from './subject.ts';

// Apart, so that its size can be told.
const { Timeline } = await import('vis-timeline/esnext');

export const subject: Subject = {
  wheelPx: WHEEL_PX,
  at: { x: 700, y: 300 },
  mount(stage, text) {
    const { lanes, events } = plainDocumentOf(text);
    const items = events.map(({ id, title, lane, start, end }) => ({ id, content: title, group: lane, start, end }));
    const groups = lanes.map(({ id, title }) => ({ id, content: title }));
    return new Promise((resolve) => {
      const timeline = new Timeline(stage, items as never, groups, {
        height: 600,
        // It counts the wheel in notches, and zooms by 1 + notches / friction.
        zoomFriction: 1 / (ZOOM_STEP - 1),
        onInitialDrawComplete: () =>
          resolve({
            window() {
              const { start, end } = timeline.getWindow();
              return [start.valueOf(), end.valueOf()];
            },
            remove: () => timeline.destroy(),
          }),
      });
    });
  },
};
