/** For developers (`sourced-timeline/import`): a text or data in any format that is known in, a checked timeline and what is wrong with it out. */
import { explain } from '../document/explain.ts';
import { english } from '../document/wording.ts';
import type { DiagnosticMessages } from '../document/messages.ts';
import type { ParseResult } from '../document/parse.ts';
import { readDocument } from '../document/read-document.ts';
import type { Reading } from '../document/read-document.ts';
import type { Format } from './format.ts';
import { importForeign } from './index.ts';

export { readTypedDate } from '../language/typed-date.ts';
export type { TypedDate } from '../language/typed-date.ts';
export type { Format } from './format.ts';

export interface ImportResult extends ParseResult {
  /** Absent where it is no document in any format that is known: then the diagnostics say what it is instead. */
  readonly format?: Format | 'own-json';
}

/**
 * Reads our own JSON, CSV or TSV (with our columns, or those of a TimelineJS sheet), TimelineJS JSON, vis-timeline items and groups, iCalendar (RFC 5545), or
 * schema.org JSON-LD; SVG and web pages that were written here: as text, or as the data of JSON. Never rejects. The diagnostics have lines
 * and columns of the text that came. `messages` are their words, English by default.
 */
export async function importDocument(input: unknown, messages: DiagnosticMessages = english): Promise<ImportResult> {
  const imported = await importForeign(input);
  const reading = imported ? readDocument(imported.raw, imported.report, imported.placesOf) : readDocument(input);
  const format = imported?.format ?? (isNoDocument(reading) ? undefined : 'own-json');
  return { ...(format && { format }), document: reading.document, diagnostics: explain(reading, messages) };
}

/** Whether it could not be read at all. */
function isNoDocument({ raw, report }: Reading): boolean {
  if (raw === undefined) return true;
  return report.findings.some(
    ({ finding: { code }, spot: { path } }) => path.length === 0 && ['not-a-document', 'unreadable'].includes(code),
  );
}
