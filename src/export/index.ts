/** What a document can be carried away as. An entry of its own (`sourced-timeline/export`), so that a page that only draws never loads it. */
export { toBibTeX } from './bibtex.ts';
export { toCslJson } from './csl-json.ts';
export type { CslDate, CslItem } from './csl-json.ts';
export { toCsv } from './csv.ts';
export { toEventCitation } from './event-citation.ts';
export type { EventCitation, EventCitationOptions } from './event-citation.ts';
export { toICalendar } from './icalendar.ts';
export type { Calendar, CalendarOptions } from './icalendar.ts';
export { toHtml } from './html.ts';
export type { HtmlOptions } from './html.ts';
export { toJson } from './json.ts';
export { toJsonLd } from './json-ld.ts';
export type { JsonLd, JsonLdOptions } from './json-ld.ts';
export { toRis } from './ris.ts';
export type { SourcedPictureOptions } from './sourced-picture.ts';
export { toSvg } from './svg.ts';
export { toTimelineJsCsv } from './timelinejs-csv.ts';
