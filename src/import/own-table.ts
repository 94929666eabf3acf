/**
 * A table with the columns of our own format (`src/export/csv.ts` says how it is written): rows in, a draft out.
 *
 * Dates may be written as people type them in English. Three more things make it easier to write by hand: without a column `row` every row is an event, and columns may have short names and an
 * `end`; without a column `id` ids are made; and columns `source.publisher`, `source.url` and so on give the source of the row's citation where it
 * stands, so that no rows of sources are needed.
 * What a column holds (text, number, list) the schema tells. A column that the format does not know is kept, and reported once.
 */
import { correction, event, lane, shell, source } from '../document/generated/bare-schema.ts';
import { nearest } from '../document/nearest.ts';
import type { Source } from '../document/timeline.ts';
import type { Schema } from '../document/validate.ts';
import { withScheme } from '../document/with-scheme.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { looksLikeAddress } from './address.ts';
import { Draft, hostOf } from './draft.ts';
import { dateOfText, interval } from './foreign-date.ts';
import { namesOfColumns } from './column-names.ts';
import type { ListName, Origins } from './draft.ts';
import { keepSurplus } from './surplus-cells.ts';
import type { Steps } from '../document/steps.ts';
import type { Cell, Row, Table } from './table.ts';

interface Kind {
  readonly list: ListName | undefined;
  readonly schema: Schema;
}

const kinds: Readonly<Record<string, Kind>> = {
  timeline: { list: undefined, schema: shell },
  lane: { list: 'lanes', schema: lane },
  source: { list: 'sources', schema: source },
  event: { list: 'events', schema: event },
  correction: { list: 'corrections', schema: correction },
};

/** A row of an event, by its columns' names. */
const eventRow: Schema = {
  properties: {
    ...event.properties,
    citation: event.properties?.['citations']?.items ?? {},
    related: event.properties?.['related']?.items ?? {},
    source,
  },
};

type Fields = Record<string, unknown>;
/** A column, as rows of one kind understand it. */
interface Column {
  /** The way to its field: a dot leads into what the format knows as an object. */
  readonly path: readonly string[];
  readonly field: Schema | undefined;
}

/** Which cell each field of a row came from. */
type OriginList = readonly (readonly [path: readonly string[], offset: number])[];

/** Whether these are names of our columns. */
export function isOwnHeader(names: readonly string[]): boolean {
  const columns = ownNames(names);
  return columns.includes('row') || (columns.includes('date') && columns.includes('title'));
}

function ownNames(names: readonly string[]): readonly string[] {
  const isByHand = !names.some((name) => name.toLowerCase() === 'row');
  const fields = [eventRow, ...(isByHand ? [] : Object.values(kinds).map(({ schema }) => schema))].flatMap(namesIn);
  return namesOfColumns(names, fields, isByHand);
}

function namesIn(schema: Schema): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    field.properties ? [name, ...namesIn(field).map((inner) => `${name}.${inner}`)] : [name],
  );
}

export function* fromOwnTable(table: Table): Steps<Draft<number>> {
  const { header, rows } = table;
  const draft = new Draft<number>();
  const names = header.map(({ text }) => text);
  if (!isOwnHeader(names)) {
    const finding = { code: 'no-such-columns', wanted: ['date', 'title'], given: names } as const;
    draft.report.add(finding, { severity: 'error', path: [], value: names.join(', ') });
    return draft;
  }
  const columns = ownNames(names);
  const rowColumn = columns.indexOf('row');
  const isByHand = rowColumn === -1;
  const understood = new Map<Schema, readonly (Column | undefined)[]>();
  let open: { readonly key: string; readonly path: readonly [ListName, string]; readonly item: Fields } | undefined;
  for (const [index, row] of rows.entries()) {
    yield;
    const named = row[rowColumn]?.text.trim() || 'event';
    const kind = Object.hasOwn(kinds, named) ? kinds[named]! : undefined;
    if (!kind) {
      reportKind(draft, named, index, row[rowColumn]?.offset);
      continue;
    }
    const fields: Fields = {};
    const schema = kind.schema === event ? eventRow : kind.schema;
    const understoodSo = understood.get(schema) ?? columns.map((name, place) => columnOf(name, place, schema));
    understood.set(schema, understoodSo);
    const unlike = readRow(row, understoodSo, isByHand, fields);
    const originsOf = (): OriginList => originsIn(row, understoodSo);
    const offset = row[0]!.offset;
    if (!kind.list) {
      Object.assign(draft.raw, fields);
      for (const [path, from] of originsOf()) draft.came(path, from);
      keepSurplus(draft, table, index, draft.raw, []);
      continue;
    }
    if (kind.list !== 'events') {
      const path = draft.add(kind.list, fields, offset);
      draft.cameLater(path, () => originsOf().forEach(([field, from]) => draft.came([...path, ...field], from)));
      keepSurplus(draft, table, index, fields, path);
      continue;
    }
    const { citation, related, source: cited, end, ...own } = fields;
    const isEnd = typeof end === 'string' || typeof end === 'number';
    if (isByHand && isEnd) own['date'] = fromTo(String(own['date'] ?? ''), dateOfText(String(end)));
    else if (end !== undefined) own['end'] = end;
    const key = String(own['id'] ?? `${String(own['date'])} ${String(own['title'])}`);
    if (open?.key !== key) {
      const path = columns.includes('id') ? draft.add('events', own, offset) : draft.addEvent(own, offset);
      open = { key, path, item: draft.raw.events.at(-1) as Fields };
    }
    const id = cited === undefined ? undefined : citedSource(draft, cited, originsOf, offset);
    const places = {
      citation: push(open.item, 'citations', id === undefined ? citation : { source: id, ...(citation as object) }),
      related: push(open.item, 'related', related),
    };
    const { path } = open;
    draft.cameLater(path, () => {
      for (const [[name = '', ...rest], from] of originsOf()) {
        const holder = name === 'citation' || name === 'related' ? places[name] : [name];
        if (name !== 'source') draft.came([...path, ...holder, ...rest], from);
      }
    });
    for (const [field, from, text] of unlike) {
      const holder = field[0] === 'source' && places.citation.length === 2 ? places.citation : [];
      reportUnlike(draft, [...open.path, ...holder, ...field], from, text);
    }
    keepSurplus(draft, table, index, open.item, open.path);
  }
  if (draft.raw.lanes.length === 0) yield* addLanes(draft);
  return draft;
}

/** An interval; where the end is no date, the end, so that it is what is said to be wrong. */
function fromTo(start: string, end: string): string {
  return start !== '' && !isDateFault(parseDate(start, utc)) && isDateFault(parseDate(end, utc))
    ? end
    : interval(start, end);
}

/** A table without rows of lanes has the lanes that its events name. */
function* addLanes(draft: Draft<number>): Steps<void> {
  for (const { lane } of draft.raw.events as readonly Fields[]) {
    yield;
    if (typeof lane === 'string') draft.lane(lane, { id: lane });
  }
}

/** The id of the source that a row gives itself: by its id, by the name of its publisher, or by its fields. */
function citedSource(draft: Draft<number>, cited: unknown, originsOf: () => OriginList, offset: number): string {
  const publisher = typeof cited === 'string' ? cited : (cited as Partial<Source>).publisher;
  // People write the address where the name of the publisher is looked for.
  if (publisher !== undefined && hostOf(publisher) && !draft.has('sources', publisher)) {
    const { publisher: url, ...more }: Partial<Source> = typeof cited === 'string' ? { publisher } : (cited as Source);
    return draft.source({ url: url!, ...more }, offset);
  }
  if (typeof cited !== 'string') {
    const fields = (): Origins<number> =>
      Object.fromEntries(
        originsOf().flatMap(([[name, field], from]) => (name === 'source' && field ? [[field, from]] : [])),
      );
    return draft.source(cited as Source, offset, fields);
  }
  return draft.has('sources', cited) ? cited : draft.source({ publisher: cited }, offset);
}

/** What no kind of row is called is kept by the number of its row, so that it can be shown. */
function reportKind(draft: Draft<number>, named: string, index: number, offset: number | undefined): void {
  const allowed = Object.keys(kinds);
  const path = ['x-rows', String(index + 1)];
  Object.assign((draft.raw['x-rows'] ??= {}) as object, { [path[1]!]: named });
  draft.came(path, offset);
  const finding = { code: 'not-in-list', allowed, suggestion: nearest(named, allowed) } as const;
  draft.report.add(finding, { severity: 'error', path });
}

/** An address that is none is told as the schema tells one, with the event that it was for. */
function reportUnlike(draft: Draft<number>, path: readonly string[], offset: number, value: string): void {
  const event = (draft.raw.events.at(-1) as Fields)['id'];
  draft.came(path, offset);
  draft.report.add(
    { code: 'bad-link' },
    { severity: 'error', path, leftOut: 'field', value, ...(typeof event === 'string' && { event }) },
  );
}

/** The place in its list of what is added, if there is anything to add. */
function push(item: Fields, list: 'citations' | 'related', entry: unknown): readonly string[] {
  if (entry === undefined) return [list];
  const entries = (item[list] ??= []) as unknown[];
  entries.push(entry);
  return [list, String(entries.length - 1)];
}

/** Puts what the cells of a row hold into `fields`; what comes back are those that were to be addresses, in a table that is written by hand, and are none. */
function readRow(
  row: Row,
  columns: readonly (Column | undefined)[],
  isByHand: boolean,
  fields: Fields,
): readonly (readonly [path: readonly string[], offset: number, text: string])[] {
  const unlike: (readonly [readonly string[], number, string])[] = [];
  for (const [index, column] of columns.entries()) {
    const { text, offset } = row[index] ?? NO_CELL;
    if (text === '' || !column) continue;
    const { path, field } = column;
    const value = valueOf(unguarded(text), field);
    if (isByHand && field?.format === 'link' && text.trim() !== '' && !looksLikeAddress(String(value))) {
      unlike.push([path, offset, text]);
      continue;
    }
    const isTyped = isByHand && field?.format === 'link' && typeof value === 'string';
    let holder = fields;
    for (const part of path.slice(0, -1)) holder = (holder[part] ??= {}) as Fields;
    if (value !== undefined) holder[path.at(-1)!] = isTyped ? withScheme(value) : value;
  }
  return unlike;
}

const NO_CELL: Cell = { text: '', offset: 0 };

function originsIn(row: Row, columns: readonly (Column | undefined)[]): OriginList {
  return columns.flatMap((column, index) => {
    const { text, offset } = row[index] ?? NO_CELL;
    return column && text !== '' ? [[column.path, offset] as const] : [];
  });
}

/** What a column with this name is to a row; that of the kinds of rows is nothing. */
function columnOf(name: string, index: number, schema: Schema): Column | undefined {
  return name === 'row' ? undefined : fieldAt(name || `x-column-${index + 1}`, schema);
}

function fieldAt(column: string, schema: Schema): Column {
  const dot = column.indexOf('.');
  const inner = dot === -1 ? undefined : schema.properties?.[column.slice(0, dot)];
  if (!inner?.properties) return { path: [column], field: schema.properties?.[column] };
  const { path, field } = fieldAt(column.slice(dot + 1), inner);
  return { path: [column.slice(0, dot), ...path], field };
}

function valueOf(cell: string, field: Schema | undefined): unknown {
  if (!field) return jsonOr(cell);
  if (field.format === 'edtf') return dateOfText(cell);
  if (field.items) return listIn(cell);
  if (field.type === 'number' && cell.trim() !== '' && Number.isFinite(Number(cell))) return Number(cell);
  if (field.type === 'boolean' && /^\s*(?:true|false)\s*$/i.test(cell)) return /true/i.test(cell);
  return cell;
}

function jsonOr(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}

/** The texts of a list: `;` between them, `\` before one that belongs to a text. */
function listIn(cell: string): readonly string[] {
  const texts = cell.match(/(?:\\.|[^\\;])+/gs) ?? [];
  return texts.map((text, index) => (index === 0 ? text : text.replace(/^ /, '')).replace(/\\([\\;])/g, '$1'));
}

/** The apostrophe that keeps a spreadsheet from taking a text for a formula is taken off. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, '');
}
