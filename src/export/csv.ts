/**
 * A document as one CSV table (RFC 4180) from which it can be read back whole.
 *
 * - The column `row` says what a row is: `timeline` (one, with the fields of the document itself), `lane`, `source`, `event` or
 *   `correction`, each kind in the order of the document. Every other column is a field of the format by its name; where
 *   kinds share a name (`id`, `title`, `date`) they share the column. `media.url` is the field `url` inside `media`.
 * - An event has one row for each citation, and its own columns are repeated in each. Citations are the columns that begin with
 *   `citation.`, relations those with `related.`: the first row has the first of each, the second the second, and so on.
 *   Rows that follow each other and have the same `id` are one event.
 * - A list of texts (`tags`, `story`) is one cell, `;` between the texts; in a text `;` is written `\;` and `\` is written `\\`.
 * - A field that the format does not know (`x-…`) is its text, or JSON where it is no text or could be taken for JSON.
 * - An empty cell is a field that is not there; an empty text or list is written so too, since it says nothing.
 * - A cell that a spreadsheet would take for a formula (one that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab
 *   or a line break, also after apostrophes) begins with an apostrophe, as OWASP recommends; who reads it takes one off.
 */
import { csvFormatRow } from 'd3';
import { correction, event, lane, shell, source } from '../document/generated/bare-schema.ts';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import type { Schema } from '../document/validate.ts';

/** One row, by column. */
type Row = Readonly<Record<string, string>>;

/** Fields that have rows, or columns in other rows, of their own. */
const carriedElsewhere: readonly string[] = ['sources', 'lanes', 'events', 'corrections', 'citations', 'related'];

/** The document as CSV: a row of names, then the rows, each with CRLF at its end. */
export function toCsv(document: TimelineDocument): string {
  const rows: readonly Row[] = [
    { row: 'timeline', ...cells(document, shell) },
    ...document.lanes.map((item) => ({ row: 'lane', ...cells(item, lane) })),
    ...document.sources.map((item) => ({ row: 'source', ...cells(item, source) })),
    ...document.events.flatMap(eventRows),
    ...(document.corrections ?? []).map((item) => ({ row: 'correction', ...cells(item, correction) })),
  ];
  const columns = columnsOf(rows);
  return [columns, ...rows.map((row) => columns.map((column) => guarded(row[column] ?? '')))]
    .map((row) => `${csvFormatRow([...row])}\r\n`)
    .join('');
}

function eventRows(item: TimelineEvent): readonly Row[] {
  const { citations = [], related = [] } = item;
  const own = cells(item, event);
  return Array.from({ length: Math.max(citations.length, related.length, 1) }, (_, index) => ({
    row: 'event',
    ...own,
    ...cells(citations[index] ?? {}, event.properties?.['citations']?.items, 'citation.'),
    ...cells(related[index] ?? {}, event.properties?.['related']?.items, 'related.'),
  }));
}

/** What an object holds, by column. */
function cells(item: object, schema: Schema | undefined, prefix = ''): Row {
  const row: Record<string, string> = {};
  for (const [name, value] of Object.entries(item) as [string, unknown][]) {
    if (value === undefined || value === null || carriedElsewhere.includes(name)) continue;
    const field = schema?.properties?.[name];
    const column = prefix + name;
    if (!field) row[column] = ownField(value);
    else if (field.properties) Object.assign(row, cells(value as object, field, `${column}.`));
    else if (field.items) row[column] = (value as readonly string[]).map(escaped).join('; ');
    else row[column] = String(value);
  }
  return row;
}

const escaped = (text: string): string => text.replace(/[\\;]/g, '\\$&');

function ownField(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  try {
    JSON.parse(value);
    return JSON.stringify(value);
  } catch {
    return value;
  }
}

/** The columns that are used: those of the format in its order, citations before relations, then the author's own. */
function columnsOf(rows: readonly Row[]): readonly string[] {
  const known = [
    'row',
    ...[event, source, lane, correction, shell].flatMap((schema) => names(schema)),
    ...names(event.properties?.['citations']?.items, 'citation.'),
    ...names(event.properties?.['related']?.items, 'related.'),
  ];
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...new Set([...known, ...[...used].sort()])].filter((column) => used.has(column));
}

function names(schema: Schema | undefined, prefix = ''): readonly string[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]) =>
    field.properties ? names(field, `${prefix}${name}.`) : [prefix + name],
  );
}

function guarded(cell: string): string {
  return /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell;
}
