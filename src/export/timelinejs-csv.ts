/**
 * A document as a sheet of TimelineJS (https://timeline.knightlab.com/docs/), to be put into a spreadsheet and published from there.
 *
 * Lanes become groups, and the document's own title a slide. TimelineJS knows dates without any doubt: it gets the first and the last day that a date
 * may mean, and says it in our words (`Display Date`). What an event rests on stands below its text, with links. Text there is HTML, so ours is escaped.
 */
import { csvFormatRow } from 'd3';
import { sourcesById } from '../document/publishers.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { dateWithZone } from '../language/date-in-words.ts';
import { civilOf } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { DateBound, Instant, Precision } from '../time/historical-date.ts';
import { zoneOrUtc } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { toEventCitation } from './event-citation.ts';

const columns = [
  ...(['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'] as const),
  ...(['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text', 'Type'] as const),
  ...(['Group', 'Background'] as const),
] as const;

type Cells = Partial<Readonly<Record<(typeof columns)[number], string>>>;

/** The document as the CSV of such a sheet, each line with CRLF at its end. Dates are those of the document's zone. */
export function toTimelineJsCsv(document: TimelineDocument): string {
  const zone = zoneOrUtc(document.timeZone);
  const sources = sourcesById(document);
  const lanes = new Map(document.lanes.map(({ id, title }) => [id, title]));
  const title: readonly Cells[] = document.title
    ? [{ Headline: html(document.title), Text: html(document.description ?? ''), Type: 'title' }]
    : [];
  const rows = document.events.map((event): Cells => {
    const { media, summary = '', citations, status } = event;
    const sourced = (citations ?? status) ? toEventCitation(event, sources, document).html : '';
    return {
      ...dateCells(event.date, zone),
      Headline: html(event.title),
      Text: [summary && `<p>${html(summary)}</p>`, sourced].join(''),
      Media: media?.url ?? '',
      'Media Credit': html(media?.credit ?? ''),
      'Media Caption': html(media?.caption ?? ''),
      'Alt Text': html(media?.alt ?? ''),
      Group: html(lanes.get(event.lane ?? '') ?? ''),
    };
  });
  return [columns, ...[...title, ...rows].map((cells) => columns.map((column) => cells[column] ?? ''))]
    .map((row) => `${csvFormatRow([...row])}\r\n`)
    .join('');
}

const plain = String.raw`-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?`;
/** Dates of which the cells say all there is to say; a season is none. */
const plainDate = new RegExp(`^${plain}(?:/${plain})?$`);

function dateCells(edtf: string, zone: Zone): Cells {
  const date = parseDate(edtf, zone);
  if (isDateFault(date)) return {};
  const words = plainDate.test(edtf) ? {} : { 'Display Date': html(dateWithZone(edtf, zone)) };
  const [start, end] = date.kind === 'interval' ? [date.start, date.end] : date.kind === 'moment' ? [date.at] : [];
  const from = isKnown(start) ? partsOf(start.earliest, start.precision, zone) : undefined;
  const to = isKnown(end) ? partsOf(end.latest - 1, end.precision, zone) : undefined;
  const span = [date.earliest, date.latest - 1].filter(Number.isFinite).map((instant) => partsOf(instant, 'day', zone));
  const [first, last] = date.kind === 'one-of' || (isKnown(start) && isCoarse(start)) ? span : [from ?? to, from && to];
  return {
    ...words,
    ...(first && { Year: first[0], Month: first[1], Day: first[2], Time: first[3] }),
    ...(last && { 'End Year': last[0], 'End Month': last[1], 'End Day': last[2], 'End Time': last[3] }),
  };
}

function isKnown(bound: DateBound | string | undefined): bound is DateBound {
  return typeof bound === 'object';
}

function isCoarse({ precision }: DateBound): boolean {
  return ['season', 'decade', 'century', 'millennium'].includes(precision);
}

/** Year, month, day and time, as far as they are known; there is no year 0 there, and 44 BC is -44. Of a million years ago nobody means it to the year, and the figure stays. */
function partsOf(instant: Instant, precision: Precision, zone: Zone): readonly [string, string, string, string] {
  const { year, month, day, hour, minute, second } = civilOf(zone.toWall(instant));
  const rank = ['year', 'month', 'day'].indexOf(precision);
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return [
    String(year > 0 || year <= -1_000_000 ? year : year - 1),
    rank === 0 ? '' : String(month),
    rank === 0 || rank === 1 ? '' : String(day),
    rank === -1 ? clock : '',
  ];
}

/** Text as HTML; what a spreadsheet would take for a formula begins with a sign written by its number. */
function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/, (sign) => `&#${sign.codePointAt(0)};`);
}
