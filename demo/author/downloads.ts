/** The files that a document can be downloaded as. A format more is a line more. */
import { toCsv, toHtml, toICalendar, toJson, toSvg, toTimelineJsCsv } from '../../src/export/index.ts';
import { toPng } from '../../src/png.ts';
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

/** The element in one file, which this site serves beside its pages. */
const pageOf = async (document: TimelineDocument): Promise<string> => {
  const answer = await fetch('sourced-timeline-inline.js');
  if (!answer.ok) throw new Error(`The script for the page could not be had: status ${answer.status}`);
  return toHtml(document, { script: await answer.text() });
};

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
  { name: 'Web page', about: 'one file that works without a network', ending: 'html', type: 'text/html', make: pageOf },
  {
    name: 'SVG',
    about: 'a picture at any size, with its sources',
    ending: 'svg',
    type: 'image/svg+xml',
    make: (document) => toSvg(document),
  },
  {
    name: 'PNG',
    about: 'a picture, with its sources',
    ending: 'png',
    type: 'image/png',
    make: (document) => toPng(document),
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
