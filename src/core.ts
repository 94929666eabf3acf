/** The pure core: dates, documents, links, and pictures as SVG. Runs anywhere, without a DOM. */
export { parseDocument } from './document/parse.ts';
export type { ParseResult } from './document/parse.ts';
export type { Diagnostic } from './document/diagnostics.ts';
export type * from './document/timeline.ts';
export { quoteLink } from './document/quote-link.ts';
export { differingAccounts, sourcesById, voicesOf } from './document/publishers.ts';
export { dateInWords } from './language/date-in-words.ts';
export { isDateFault, parseDate } from './time/edtf.ts';
export type { DateFault } from './time/edtf.ts';
export type * from './time/historical-date.ts';
export { utc, zoneOf } from './time/zone.ts';
export type { Zone } from './time/zone.ts';
export { drawSvg } from './picture.ts';
export type { PictureOptions } from './picture.ts';
export { paperTheme } from './paint/theme.ts';
export type { Theme } from './paint/theme.ts';
export type { TextWidths } from './view/layout-metrics.ts';
export type { Viewport } from './view/viewport.ts';
