/** For developers (`sourced-timeline/import`): a foreign text or data in, a checked timeline and what is wrong with it out. */
import { explain } from '../document/explain.ts';
import { english } from '../document/wording.ts';
import type { DiagnosticMessages } from '../document/messages.ts';
import type { ParseResult } from '../document/parse.ts';
import { readDocument } from '../document/read-document.ts';
import type { Format } from './format.ts';
import { importForeign } from './index.ts';

export { readTypedDate } from '../language/typed-date.ts';
export type { TypedDate } from '../language/typed-date.ts';
export type { Format } from './format.ts';

export interface ImportResult extends ParseResult {
  readonly format: Format;
}

/**
 * Reads CSV or TSV (with our columns, or those of a TimelineJS sheet), TimelineJS JSON, vis-timeline items and groups, iCalendar (RFC 5545), or
 * schema.org JSON-LD; SVG and web pages that were written here: as text, or as the data of JSON. Resolves with nothing where it is none of these; never rejects. The diagnostics have lines
 * and columns of the text that came. `messages` are their words, English by default.
 */
export async function importDocument(
  input: unknown,
  messages: DiagnosticMessages = english,
): Promise<ImportResult | undefined> {
  const imported = await importForeign(input);
  if (!imported) return undefined;
  const { format, raw, report, placesOf } = imported;
  const reading = readDocument(raw, report, placesOf);
  return { format, document: reading.document, diagnostics: explain(reading, messages) };
}
