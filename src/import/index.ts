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
import { jsonInSteps } from './json-in-steps.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromOwnTable } from './own-table.ts';
import { atOnce } from '../document/steps.ts';
import type { Steps, Walk } from '../document/steps.ts';
import { jsonInMarkup } from './own-markup.ts';
import type { MarkupFormat } from './own-markup.ts';
import { tableIn } from './table.ts';
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

/** Nothing where it is a document of ours, or in no format that is known here, or where `walk`, which takes the steps of a large one, gives it up. Never throws. */
export async function importForeign(input: unknown, walk: Walk = atOnce): Promise<Imported | undefined> {
  try {
    return await (typeof input === 'string' ? importText(withoutMark(input), walk) : importData(input, walk));
  } catch {
    return undefined;
  }
}

async function importText(text: string, walk: Walk): Promise<Imported | undefined> {
  if (/^\s*[[{]/.test(text)) {
    const { data, list } = await walk(jsonInSteps(text));
    const imported = await importData(data, walk);
    return imported && { ...imported, placesOf: (paths) => locate(text, paths.map(imported.originOf), list) };
  }
  const format = formatOfText(text);
  if (format === undefined) return undefined;
  if (format === 'svg' || format === 'html') return fromMarkup(text, format);
  const draft = await walk(
    format === 'icalendar' ? fromCalendar(text, (await import('ical.js')).default) : fromTable(text, format),
  );
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

function* fromTable(text: string, format: 'own-table' | 'timelinejs-sheet'): Steps<Draft<number>> {
  const table = yield* tableIn(text);
  const draft = yield* format === 'own-table' ? fromOwnTable(table) : fromTimelineJsSheet(table);
  if (table.unclosed !== undefined) {
    draft.came([], table.unclosed);
    const cell = [table.header, ...table.rows].flat().find(({ offset }) => offset === table.unclosed);
    draft.report.add({ code: 'unclosed-cell' }, { severity: 'warning', path: [], value: cell?.text });
  }
  return draft;
}

interface ImportedData extends Imported {
  /** The path in the data. */
  originOf(path: readonly string[]): readonly string[];
}

async function importData(data: unknown, walk: Walk): Promise<ImportedData | undefined> {
  const format = formatOfData(data);
  if (format === undefined) return undefined;
  const draft = await walk(formats[format](data));
  return { format, raw: draft.raw, report: draft.report, originOf: (path) => draft.originOf(path) ?? [] };
}
