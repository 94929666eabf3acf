/** The files that a document can be downloaded as. A format more is a line more. */
import { toCsv, toICalendar, toJson, toTimelineJsCsv } from '../../src/export/index.ts';
import type { TimelineDocument } from '../../src/core.ts';

export interface Download {
  readonly name: string;
  /** What it is good for. */
  readonly about: string;
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  readonly make: (document: TimelineDocument) => BlobPart | Promise<BlobPart>;
}

const calendarOf = (document: TimelineDocument): string => toICalendar(document, { now: Date.now() }).text;

export const downloads: readonly Download[] = [
  { name: 'JSON', about: 'the timeline itself', ending: 'json', type: 'application/json', make: toJson },
  { name: 'CSV', about: 'for a spreadsheet; nothing is lost', ending: 'csv', type: 'text/csv', make: toCsv },
  {
    name: 'TimelineJS CSV',
    about: 'for a sheet of TimelineJS',
    ending: 'timelinejs.csv',
    type: 'text/csv',
    make: toTimelineJsCsv,
  },
  {
    name: 'Calendar',
    about: 'iCalendar, for a calendar program',
    ending: 'ics',
    type: 'text/calendar',
    make: calendarOf,
  },
];

/** The name of a file for a document, without its ending. */
export function fileName(document: TimelineDocument): string {
  const words = (document.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60) || 'timeline';
}

/** Offers the file to be saved. */
export async function download({ ending, type, make }: Download, timeline: TimelineDocument): Promise<void> {
  const address = URL.createObjectURL(new Blob([await make(timeline)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(timeline)}.${ending}`;
  link.click();
  URL.revokeObjectURL(address);
}
