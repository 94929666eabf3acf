/**
 * The sheet of TimelineJS, by the names of its columns (https://timeline.knightlab.com/docs/): rows in, a draft out. Names of the first version
 * (`Start Date`, `Tag`) are read too, small and capital letters alike. Other columns are kept as the author's own, `x-…`.
 */
import { idFromText } from '../document/ids.ts';
import { withScheme } from '../document/with-scheme.ts';
import { Draft } from './draft.ts';
import type { DateParts } from './foreign-date.ts';
import { addSlide } from './timelinejs-slide.ts';
import { keepSurplus } from './surplus-cells.ts';
import type { Steps } from '../document/steps.ts';
import type { Table } from './table.ts';

const times = ['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time', 'display date'];
const texts = ['headline', 'text', 'media', 'media credit', 'media caption', 'media thumbnail', 'alt text', 'link'];
const others = ['media link', 'type', 'group', 'tag', 'start date', 'end date', 'id', 'unique id'];
const columns: ReadonlySet<string> = new Set([...times, ...texts, ...others]);

/** Whether these are names of columns of such a sheet. */
export function isTimelineJsHeader(names: readonly string[]): boolean {
  const lower = names.map((name) => name.toLowerCase());
  return (
    lower.includes('start date') || (lower.includes('year') && (lower.includes('headline') || lower.includes('text')))
  );
}

export function* fromTimelineJsSheet(table: Table): Steps<Draft<number>> {
  const { header, rows } = table;
  const draft = new Draft<number>();
  const names = header.map(({ text }) => text.toLowerCase());
  for (const [index, row] of rows.entries()) {
    yield;
    const cell = (...columns: readonly string[]): { readonly text: string; readonly offset: number | undefined } => {
      const found = columns.map((column) => row[names.indexOf(column)]).find((one) => one && one.text.trim() !== '');
      return { text: found?.text ?? '', offset: found?.offset };
    };
    const date = (prefix: string): { readonly parts: DateParts; readonly at: number | undefined } => {
      const [year, month, day] = ['year', 'month', 'day'].map((part) => cell(prefix + part));
      const old = cell(prefix === '' ? 'start date' : 'end date');
      const time = cell(`${prefix}time`).text;
      if (year!.text === '' && old.text !== '')
        return { parts: { ...oldDate(old.text), ...(time && { time }) }, at: old.offset };
      const parts = { year: year!.text, month: month!.text, day: day!.text, time };
      return { parts, at: year!.offset };
    };
    const type = cell('type').text.trim().toLowerCase();
    const [start, end] = [date(''), date('end ')];
    const yearCell = row[names.indexOf('year')] ?? row[0];
    addSlide(
      draft,
      {
        type: type === 'title' || type === 'era' ? type : 'event',
        id: cell('unique id', 'id').text.trim() || undefined,
        start: start.parts,
        end: end.parts,
        displayDate: cell('display date').text,
        headline: cell('headline').text,
        text: cell('text').text,
        media: withScheme(cell('media').text),
        credit: cell('media credit').text,
        caption: cell('media caption').text,
        thumbnail: withScheme(cell('media thumbnail').text),
        alt: cell('alt text').text,
        link: withScheme(cell('link', 'media link').text),
        group: cell('group', 'tag').text,
        own: ownFields(row, header),
      },
      row[0]!.offset,
      {
        start: start.at ?? yearCell?.offset,
        startTime: cell('time').offset,
        endTime: cell('end time').offset,
        headline: cell('headline').offset,
        text: cell('text').offset,
        media: cell('media').offset,
        credit: cell('media credit').offset,
        caption: cell('media caption').offset,
        thumbnail: cell('media thumbnail').offset,
        link: cell('link', 'media link').offset,
        group: cell('group', 'tag').offset,
      },
    );
    if (type === 'title') keepSurplus(draft, table, index, draft.raw, []);
    else keepSurplus(draft, table, index, draft.raw.events.at(-1)!, ['events', String(draft.raw.events.length - 1)]);
  }
  return draft;
}

/** Columns that are none of the format's, and the background, which has no place here. */
function ownFields(row: Table['rows'][number], header: Table['header']): Readonly<Record<string, string>> {
  const own = row.flatMap(({ text }, index) => {
    const name = header[index]?.text ?? '';
    const isOwn = text.trim() !== '' && name !== '' && !columns.has(name.toLowerCase());
    return isOwn ? [[`x-${idFromText(name)}`, text.trim()]] : [];
  });
  return Object.fromEntries(own) as Record<string, string>;
}

/** A date of the first version: month, day and year with slashes, as in the United States, or as ISO 8601 has it; a time may follow. */
function oldDate(text: string): DateParts {
  const [date = '', ...time] = text.trim().split(/[\sT]+/);
  const american = /^(\d{1,2})\/(?:(\d{1,2})\/)?(-?\d{1,})$/.exec(date);
  const [, month = '', day = '', year = ''] = american ?? [];
  const iso = /^(-?\d+)(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(date);
  const [, isoYear = text, isoMonth = '', isoDay = ''] = iso ?? [];
  return american
    ? { year, month, day, time: time.join(' ') }
    : { year: isoYear, month: isoMonth, day: isoDay, time: iso ? time.join(' ') : '' };
}
