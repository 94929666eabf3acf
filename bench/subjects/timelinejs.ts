/**
 * TimelineJS 3 without its web fonts, its address bookmarks and its opening animation. It zooms by buttons only, so the wheel calls its
 * public `setZoom`, on a ladder of the same steps as everywhere.
 */
import scriptUrl from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { plainDocumentOf } from '../page/plain-events.ts';
import { WHEEL_PX, ZOOM_STEP } from './subject.ts';
import type { Subject } from './subject.ts';

// A classic script that leaves a global behind.
const script = document.createElement('script');
script.src = scriptUrl;
await new Promise((resolve) => {
  script.addEventListener('load', resolve);
  document.head.append(script);
});

const STEPS = 30;

const dateOf = (ms: number) => {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
};

export const subject: Subject = {
  wheelPx: WHEEL_PX,
  // The axis is at the bottom.
  at: { x: 640, y: 585 },
  mount(stage, text) {
    const { lanes, events } = plainDocumentOf(text);
    const titles = new Map(lanes.map(({ id, title }) => [id, title]));
    const slides = events.map(({ id, title, lane, start, end }) => ({
      unique_id: id,
      start_date: dateOf(start),
      ...(end === undefined ? {} : { end_date: dateOf(end) }),
      text: { headline: title },
      group: titles.get(lane),
    }));
    const timeline = new TL.Timeline(
      stage,
      { events: slides },
      {
        font: null,
        hash_bookmark: false,
        duration: 0,
        scale_factor: 1,
        zoom_sequence: Array.from({ length: STEPS + 1 }, (_, step) => ZOOM_STEP ** step),
      },
    );
    let level = 0;
    stage.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        level = Math.min(Math.max(level - Math.round(event.deltaY / WHEEL_PX), 0), STEPS);
        timeline.setZoom(level);
      },
      { passive: false },
    );
    return new Promise((resolve) => {
      timeline.on('ready', () =>
        resolve({
          window() {
            // The slider is as wide as all of time and the stage together.
            const { width, left } = stage.querySelector('.tl-timenav-slider-background')!.getBoundingClientRect();
            const widthPx = width - 1280;
            const start = -left / widthPx;
            return [start, start + 1280 / widthPx];
          },
        }),
      );
    });
  },
};
