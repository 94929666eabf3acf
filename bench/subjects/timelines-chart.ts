/**
 * timelines-chart: a group for each lane, a line for each event. It draws no titles. It zooms by a selection only, so wheel and drag call
 * its public `zoomX`, as a page would do that wants them.
 */
import { plainDocumentOf } from '../page/plain-events.ts';
import type { PlainEvent } from '../page/plain-events.ts';
import { WHEEL_PX, ZOOM_STEP } from './subject.ts';
import type { Subject } from './subject.ts';

// Apart, so that its size can be told.
const { default: TimelinesChart } = await import('timelines-chart');

const DAY_MS = 86_400_000;

export const subject: Subject = {
  wheelPx: WHEEL_PX,
  at: { x: 640, y: 300 },
  mount(stage, text) {
    const { lanes, events } = plainDocumentOf(text);
    const byLane = new Map(lanes.map(({ id }) => [id, [] as PlainEvent[]]));
    for (const event of events) byLane.get(event.lane)!.push(event);
    const data = lanes.map(({ id, title }) => ({
      group: title,
      data: byLane.get(id)!.map(({ id, start, end = start + DAY_MS }) => ({
        label: id,
        data: [{ timeRange: [start, end] as [number, number], val: 'event' }],
      })),
    }));
    const chart = new TimelinesChart(stage)
      .width(1280)
      .maxHeight(600)
      .enableAnimations(false)
      .enableOverview(false)
      .data(data);
    const view = (): [number, number] => chart.zoomX()!.map(Number) as [number, number];
    stage.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        const [start, end] = view();
        const about = start + ((end - start) * event.clientX) / 1280;
        const factor = ZOOM_STEP ** (event.deltaY / WHEEL_PX);
        chart.zoomX([new Date(about + (start - about) * factor), new Date(about + (end - about) * factor)]);
      },
      { passive: false },
    );
    // Its own drag selects.
    stage.addEventListener('mousedown', (event) => event.stopPropagation(), { capture: true });
    stage.addEventListener('pointermove', (event) => {
      if (event.buttons === 0) return;
      const [start, end] = view();
      const by = ((start - end) * event.movementX) / 1280;
      chart.zoomX([new Date(start + by), new Date(end + by)]);
    });
    return { window: view };
  },
};
