/** The CSV is read back here by the rules that its header states, with nothing of the code that wrote it. */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { Source, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { toCsv } from './csv.ts';
import { sample } from './sample.fixture.ts';

const lists: Readonly<Record<string, string>> = {
  lane: 'lanes',
  source: 'sources',
  event: 'events',
  correction: 'corrections',
};

const valueOf = (column: string, cell: string): unknown => {
  if (column.startsWith('x-')) {
    try {
      return JSON.parse(cell);
    } catch {
      return cell;
    }
  }
  if (column === 'importance') return Number(cell);
  if (column === 'gone') return cell === 'true';
  if (column !== 'tags' && column !== 'story') return cell;
  return cell
    .match(/(?:\\.|[^\\;])+/gs)
    ?.map((tag, index) => tag.slice(index === 0 ? 0 : 1).replace(/\\([\\;])/g, '$1'));
};

const readCsv = (csv: string): unknown => {
  const [columns = [], ...rows] = csvParseRows(csv);
  const document: Record<string, unknown[]> = { sources: [], lanes: [], events: [] };
  let event: Record<string, unknown> = {};
  for (const row of rows) {
    const kind = row[0]!;
    const item: Record<string, unknown> = {};
    columns.forEach((column, index) => {
      const cell = row[index]!.replace(/^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, '');
      if (index === 0 || cell === '') return;
      const path = column.split('.');
      let holder = item;
      for (const part of path.slice(0, -1)) holder = (holder[part] ??= {}) as Record<string, unknown>;
      holder[path.at(-1)!] = valueOf(column, cell);
    });
    if (kind === 'timeline') {
      Object.assign(document, item);
      continue;
    }
    const { citation, related, ...own } = item;
    if (kind !== 'event' || own['id'] !== event['id']) (document[lists[kind]!] ??= []).push(own);
    if (kind !== 'event') continue;
    if (own['id'] !== event['id']) event = own;
    if (citation) event['citations'] = [...((event['citations'] as unknown[]) ?? []), citation];
    if (related) event['related'] = [...((event['related'] as unknown[]) ?? []), related];
  }
  return document;
};

describe('a document as CSV', () => {
  test('has one row for each citation, with the columns of the event in each', () => {
    const [columns = [], ...rows] = csvParseRows(toCsv(sample));
    const visits = rows.filter((row) => row[columns.indexOf('id')] === 'visit');
    expect(visits.map((row) => row[columns.indexOf('citation.source')])).toEqual(['paper', 'about', 'decade']);
    expect(visits.map((row) => row[columns.indexOf('date')])).toEqual(['2025-04-17', '2025-04-17', '2025-04-17']);
  });

  test('is read back whole', () => {
    expect(readCsv(toCsv(sample))).toEqual(sample);
    const { document } = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8'));
    expect(readCsv(toCsv(document))).toEqual(document);
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    for (const cell of csvParseRows(toCsv(sample)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(toCsv(sample)).toContain(`"'=2+2, ""a visit"""`);
  });

  test('ends every row with CRLF and quotes what RFC 4180 asks to be quoted', () => {
    const csv = toCsv({ sources: [], lanes: [], events: [{ id: 'a', title: 'x,\ny', date: '2025' }] });
    expect(csv).toBe('row,id,title,date\r\ntimeline,,,\r\nevent,a,"x,\ny",2025\r\n');
  });

  const nasty = fc.constantFrom(
    '=1',
    "'=1",
    "''-1",
    "'",
    '-',
    '@x',
    '\tx',
    'a;b',
    '\\',
    ';',
    'a\\;b',
    '"',
    ',',
    '\n',
    '{"a":1}',
    '12',
    'true',
    '＝x',
  );
  const text = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 3 })
    .map((parts) => `${parts.join('')}.`);
  const source: fc.Arbitrary<Source> = fc.record(
    { id: text, publisher: text, note: text, gone: fc.boolean() },
    { requiredKeys: ['id', 'publisher'] },
  );
  const event = fc.record(
    {
      id: text,
      title: text,
      date: fc.constantFrom('2025', '-0044', '2025~'),
      tags: fc.array(text, { minLength: 1, maxLength: 3 }),
      importance: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      citations: fc.array(fc.record({ source: text, note: text }), { minLength: 1, maxLength: 3 }),
      related: fc.array(fc.record({ event: text }), { minLength: 1, maxLength: 3 }),
      'x-own': fc.jsonValue().filter((value) => value !== null && value !== ''),
    },
    { requiredKeys: ['id', 'title', 'date'] },
  );

  test('is read back whole, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(source, { selector: ({ id }) => id, maxLength: 3 }),
        fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 4 }),
        (sources, events) => {
          const document: TimelineDocument = { sources, lanes: [], events: events as readonly TimelineEvent[] };
          expect(readCsv(toCsv(document))).toEqual(document);
        },
      ),
      { seed: 4 },
    );
  });
});
