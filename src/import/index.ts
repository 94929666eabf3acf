/**
 * What people have already, as a timeline: tables, calendars and the data of other timelines.
 *
 * A text or data in; a raw document of our own format out, and for every path in it the line and column that it came from. It is then checked
 * like any other document, so what is wrong with a foreign one is said in the same words, at its own place. A file of its own, loaded
 * when something comes that is no document of ours.
 */
import { Report } from '../document/diagnostics.ts';
import { locate, placesAt } from '../document/locate.ts';
import type { Place } from '../document/locate.ts';
import { withoutMark } from '../document/read-json.ts';
import type { Draft } from './draft.ts';
import { isObject } from '../document/ids.ts';
import { formatOfData, formatOfText } from './format.ts';
import type { Format } from './format.ts';
import { fromCalendar } from './icalendar.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromOwnTable } from './own-table.ts';
import { jsonInMarkup } from './own-markup.ts';
import type { MarkupFormat } from './own-markup.ts';
import { readTable } from './table.ts';
import type { Table } from './table.ts';
import { fromTimelineJs } from './timelinejs-json.ts';
import { fromTimelineJsSheet } from './timelinejs-sheet.ts';
import { fromVis } from './vis.ts';

export interface Imported {
  readonly format: Format;
  /** A document in our own format, not checked yet. */
  readonly raw: { readonly events: readonly unknown[] };
  /** What was found while it was read. */
  readonly report: Report;
  /** Where in the text that came stands what stands at these paths now; absent where no text came. */
  readonly placesOf?: (paths: readonly (readonly string[])[]) => readonly Place[];
}

const formats = { timelinejs: fromTimelineJs, vis: fromVis, 'json-ld': fromJsonLd } as const;

/** Nothing where it is a document of ours, or in no format that is known here. Never throws. */
export async function importForeign(input: unknown): Promise<Imported | undefined> {
  try {
    return typeof input === 'string' ? await importText(withoutMark(input)) : importData(input);
  } catch {
    return undefined;
  }
}

async function importText(text: string): Promise<Imported | undefined> {
  const format = formatOfText(text);
  if (format === undefined) return undefined;
  if (format === 'timelinejs' || format === 'vis' || format === 'json-ld') {
    const draft = formats[format](JSON.parse(text));
    const placesOf: Imported['placesOf'] = (paths) =>
      locate(
        text,
        paths.map((path) => draft.originOf(path) ?? []),
      );
    return { format, raw: draft.raw, report: draft.report, placesOf };
  }
  if (format === 'svg' || format === 'html') return fromMarkup(text, format);
  const draft =
    format === 'icalendar' ? fromCalendar(text, (await import('ical.js')).default) : fromTable(readTable(text), format);
  const placesOf: Imported['placesOf'] = (paths) =>
    placesAt(
      text,
      paths.map((path) => draft.originOf(path) ?? 0),
    );
  return { format, raw: draft.raw, report: draft.report, placesOf };
}

/** A document of ours that something stands around: places in it would be none in the text that came, so none are told. */
function fromMarkup(text: string, format: MarkupFormat): Imported | undefined {
  const raw = JSON.parse(jsonInMarkup(text, format) ?? 'null') as unknown;
  if (!isObject(raw) || !Array.isArray(raw['events'])) return undefined;
  return { format, raw: { ...raw, events: raw['events'] }, report: new Report() };
}

function fromTable(table: Table, format: 'own-table' | 'timelinejs-sheet'): Draft<number> {
  const draft = format === 'own-table' ? fromOwnTable(table) : fromTimelineJsSheet(table);
  if (table.unclosed !== undefined) {
    draft.came([], table.unclosed);
    const cell = [table.header, ...table.rows].flat().find(({ offset }) => offset === table.unclosed);
    draft.report.add({ code: 'unclosed-cell' }, { severity: 'warning', path: [], value: cell?.text });
  }
  return draft;
}

function importData(data: unknown): Imported | undefined {
  const format = formatOfData(data);
  if (format === undefined) return undefined;
  const { raw, report } = formats[format](data);
  return { format, raw, report };
}
