/**
 * A document as a calendar (iCalendar, RFC 5545), one VEVENT for each event.
 *
 * A calendar knows days and instants and no doubt about them: what a date may mean is the span from its first to its last day, and beside it
 * stands what it says, in words and in EDTF, as do the quotations with their sources. A side that is open is left open by an event that begins, or
 * ends, on the day that is known. `X-EDTF` has the date, `X-STATUS` whether it is disputed or alleged, and `X-CITATION` each citation with its source (JSON), for who reads it back. iCalendar has the years 1 to 9999; events outside them are named in `leftOut`.
 */
import { sourcesById } from '../document/publishers.ts';
import type { Source, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { dateWithZone } from '../language/date-in-words.ts';
import { civilOf, instantOf, msPerDay } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { DateBound, Instant } from '../time/historical-date.ts';
import { zoneOrUtc } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { toEventCitation } from './event-citation.ts';

export interface Calendar {
  /** The file. */
  readonly text: string;
  /** Ids of events of years that a calendar does not have. */
  readonly leftOut: readonly string[];
}

export interface CalendarOptions {
  /** When the file is made, in ms since 1970: RFC 5545 wants it told. The present moment where it is not given. */
  readonly now?: Instant;
}

const plainDate =
  /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?:\/\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?$/;

/** Days, of which a calendar says all there is to say. */
const plainDay = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

/** The document as iCalendar, in lines of 75 octets that end with CRLF. */
export function toICalendar(document: TimelineDocument, { now = Date.now() }: CalendarOptions = {}): Calendar {
  const zone = zoneOrUtc(document.timeZone);
  const sources = sourcesById(document);
  const leftOut: string[] = [];
  const events = document.events.flatMap((event) => {
    const dates = datesOf(event.date, zone);
    if (!dates) {
      leftOut.push(event.id);
      return [];
    }
    const { text } = toEventCitation(event, sources, document);
    const when = plainDate.test(event.date) ? '' : `${dateWithZone(event.date, zone)} (EDTF ${event.date})`;
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(event.id)}`,
      `DTSTAMP:${stamp(now)}`,
      ...dates,
      ...(plainDay.test(event.date) ? [] : [`X-EDTF:${escaped(event.date)}`]),
      `SUMMARY:${escaped(event.title)}`,
      `DESCRIPTION:${escaped([event.summary, when, (event.citations ?? event.status) && text].filter(Boolean).join('\n\n'))}`,
      ...fieldsOf(event),
      ...(event.status ? [`X-STATUS:${event.status}`] : []),
      ...citationsOf(event, sources),
      'END:VEVENT',
    ];
  });
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//sourced-timeline//EN',
    ...(document.title ? [`X-WR-CALNAME:${escaped(document.title)}`] : []),
    ...(document.description ? [`X-WR-CALDESC:${escaped(document.description)}`] : []),
    ...(document.timeZone ? [`X-WR-TIMEZONE:${escaped(document.timeZone)}`] : []),
  ];
  return { text: [...head, ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join(''), leftOut };
}

function fieldsOf({ place, tags = [] }: TimelineEvent): readonly string[] {
  return [
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escaped).join(',')}`] : []),
  ];
}

/** The first address, which calendars show, and all that is known of each citation. */
function citationsOf({ citations = [] }: TimelineEvent, sources: ReadonlyMap<string, Source>): readonly string[] {
  const cited = citations.map((citation) => ({ ...citation, source: sources.get(citation.source) }));
  const url = cited.map(({ source }) => source?.url).find((address) => address !== undefined);
  return [
    ...(url ? [`URL:${url.replace(/\p{Cc}/gu, ' ')}`] : []),
    ...cited.map((citation) => `X-CITATION:${escaped(JSON.stringify(citation))}`),
  ];
}

/** DTSTART and DTEND; nothing where the years are not there. */
function datesOf(edtf: string, zone: Zone): readonly string[] | undefined {
  const date = parseDate(edtf, zone);
  if (isDateFault(date)) return undefined;
  const bounds = date.kind === 'interval' ? [date.start, date.end] : date.kind === 'moment' ? [date.at] : [];
  const known = bounds.filter((bound): bound is DateBound => typeof bound !== 'string');
  const hasTimes = known.length > 0 && known.every(({ precision }) => /hour|minute|second/.test(precision));
  const first = Number.isFinite(date.earliest) ? date.earliest : date.latest - 1;
  const last = Number.isFinite(date.latest) ? date.latest - 1 : date.earliest;
  if (first < instantOf(1) || last >= instantOf(9999, 12, 31)) return undefined;
  if (!hasTimes) {
    const [from, to] = [zone.toWall(first), zone.toWall(last) + msPerDay].map(day);
    return [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`];
  }
  const end = known.length === 2 ? [`DTEND:${stamp(known[1]!.earliest)}`] : [];
  return [`DTSTART:${stamp(known[0]!.earliest)}`, ...end];
}

function day(wall: number): string {
  const { year, month, day: ofMonth } = civilOf(wall);
  return String(year).padStart(4, '0') + [month, ofMonth].map((part) => String(part).padStart(2, '0')).join('');
}

function stamp(instant: Instant): string {
  const { hour, minute, second } = civilOf(instant);
  return `${day(instant)}T${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join('')}Z`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line in pieces of at most 75 octets of UTF-8, each but the first after a blank; no letter is cut. */
function folded(line: string): string {
  let octets = 0;
  return [...line]
    .map((letter) => {
      const code = letter.codePointAt(0)!;
      const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      const breaks = octets + size > 75;
      octets = breaks ? 1 + size : octets + size;
      return breaks ? `\r\n ${letter}` : letter;
    })
    .join('');
}
