/** The floor of the first drawing: the text parsed and its events sorted by their beginnings, and nothing drawn. */
import type { TimelineDocument } from '../../src/document/timeline.ts';
import type { Subject } from './subject.ts';

/** The digits of a date, without what only EDTF knows. */
const beginning = (date: string): number => Date.parse(/^\[?([-\dT:Z]+)/.exec(date)![1]!);

export const subject: Subject = {
  draws: false,
  wheelPx: 100,
  at: { x: 640, y: 300 },
  mount(_, text) {
    const { events } = JSON.parse(text) as TimelineDocument;
    const sorted = events.map((event) => ({ start: beginning(event.date), event })).sort((a, b) => a.start - b.start);
    return { window: () => (sorted.length > 0 ? undefined : [0, 0]) };
  },
};
