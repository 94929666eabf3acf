/** What `toCsv` writes is read again as the same; what is written by hand is read as it was meant. */
import { readFileSync } from 'node:fs';
import { tsvFormatRows, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { toCsv } from '../export/csv.ts';
import { sample } from '../export/sample.fixture.ts';
import { importedDocument } from './imported.fixture.ts';

const flagship = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8')).document;

describe('our own columns', () => {
  test('hold a document that is read back whole, without a word', async () => {
    for (const document of [sample, flagship]) {
      const csv = toCsv(document);
      const tsv = tsvFormatRows(csvParseRows(csv));
      for (const text of [csv, `\ufeff${csv}`, tsv]) {
        const read = await importedDocument(text);
        expect(read.format).toBe('own-table');
        expect(read.document).toEqual(document);
        expect(read.diagnostics).toEqual([]);
      }
    }
  });

  test('hold any document that parsing gives', async () => {
    const nasty = fc.constantFrom(
      '=1',
      "'=1",
      "'",
      '-',
      '@x',
      'a;b',
      '\\',
      ';',
      '"',
      ',',
      '\n',
      '{"a":1}',
      '12',
      'true',
    );
    const text = fc
      .array(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 3 })
      .map((parts) => `${parts.join('')}.`);
    const source = fc.record({ id: text, publisher: text, gone: fc.boolean() }, { requiredKeys: ['id', 'publisher'] });
    const event = fc.record(
      {
        id: text,
        title: text,
        date: fc.constantFrom('2025', '-0044', '2025~', '[2025-04-10..2025-04-16]'),
        tags: fc.array(text, { minLength: 1, maxLength: 3 }),
        importance: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
        citations: fc.array(fc.record({ source: fc.nat(2), note: text }), { minLength: 1, maxLength: 3 }),
        'x-own': fc.jsonValue().filter((value) => value !== null && value !== ''),
      },
      { requiredKeys: ['id', 'title', 'date'] },
    );
    const byId = { selector: ({ id }: { id: string }) => id };
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(source, { ...byId, minLength: 3, maxLength: 3 }),
        fc.uniqueArray(event, { ...byId, minLength: 1, maxLength: 4 }),
        async (sources, drawn) => {
          const events = drawn.map(({ citations, ...own }) => ({
            ...own,
            ...(citations && { citations: citations.map((one) => ({ ...one, source: sources[one.source]!.id })) }),
          })) as readonly TimelineEvent[];
          const document: TimelineDocument = { sources, lanes: [], events };
          expect((await importedDocument(toCsv(document))).document).toEqual(document);
        },
      ),
      { seed: 6 },
    );
  });

  test('written by hand need neither rows of sources and lanes nor ids', async () => {
    const { document, diagnostics } = await importedDocument(
      'date;title;lane;source.publisher;source.url;citation.quote.exact\n' +
        '2025-03-18;The talks;Talks;The Paper;https://example.org/a;some words\n' +
        '2025-03-18;The talks;Talks;The Post;https://example.org/b;\n' +
        '2025-04;A visit;;The Paper;https://example.org/a;other words\n',
    );
    expect(diagnostics).toEqual([]);
    expect(document.lanes).toEqual([{ id: 'Talks', title: 'Talks' }]);
    expect(document.sources.map(({ id, publisher, url }) => [id, publisher, url])).toEqual([
      ['the-paper', 'The Paper', 'https://example.org/a'],
      ['the-post', 'The Post', 'https://example.org/b'],
    ]);
    expect(document.events).toEqual([
      {
        id: '2025-03-18-the-talks',
        date: '2025-03-18',
        title: 'The talks',
        lane: 'Talks',
        citations: [{ source: 'the-paper', quote: { exact: 'some words' } }, { source: 'the-post' }],
      },
      {
        id: '2025-04-a-visit',
        date: '2025-04',
        title: 'A visit',
        citations: [{ source: 'the-paper', quote: { exact: 'other words' } }],
      },
    ]);
  });

  test('written by hand may have short names, in letters of any size, and an end', async () => {
    const { document, diagnostics } = await importedDocument(
      'Start Date,End,Title,Description,Category,Quote,Speaker,Publisher,URL\n' +
        '2025-03-18,2025-03-20,The talks,They last,Talks,some words,A minister,The Paper,https://example.org/a\n' +
        '2025-03-19,,A visit,,,,,,\n',
    );
    expect(diagnostics).toEqual([]);
    expect(document).toMatchObject({
      sources: [{ id: 'the-paper', publisher: 'The Paper', url: 'https://example.org/a' }],
      events: [
        {
          date: '2025-03-18/2025-03-20',
          summary: 'They last',
          lane: 'Talks',
          citations: [{ source: 'the-paper', quote: { exact: 'some words' }, speaker: 'A minister' }],
        },
        { date: '2025-03-19', title: 'A visit' },
      ],
    });
  });

  test.each([
    ['When,What,Source\n2025,It,https://example.org/a\n', { publisher: 'example.org', url: 'https://example.org/a' }],
    ['When,What,Source\n2025,It,The Paper\n', { publisher: 'The Paper' }],
    ['Date,Name,Source,Link\n2025,It,The Paper,https://example.org/a\n', { publisher: 'The Paper' }],
    ['Start,Event,Outlet,Source\n2025,It,The Paper,https://example.org/a\n', { url: 'https://example.org/a' }],
    ['Year,What happened,Source,Headline\n2025,It,https://example.org/a,Words\n', { headline: 'Words' }],
  ])('may have headings that people write: %j', async (csv, source) => {
    const { document, diagnostics } = await importedDocument(csv);
    expect(diagnostics).toEqual([]);
    expect(document.events).toMatchObject([{ date: '2025', title: 'It', citations: [{}] }]);
    expect(document.sources).toMatchObject([source]);
  });

  test('lose no cell to another of the same meaning', async () => {
    const { document } = await importedDocument('Date,Title,Name,Start,Text\n2025,It,Its name,1999,Words\n');
    expect(document.events).toMatchObject([
      { date: '2025', title: 'It', summary: 'Words', Name: 'Its name', Start: 1999 },
    ]);
  });

  test('are asked for where there are none', async () => {
    const { document, diagnostics } = await importedDocument('Datum;Titel\n2025;Eins\n');
    expect(document.events).toEqual([]);
    expect(diagnostics).toMatchObject([
      { severity: 'error', message: 'A table needs the columns date and title; found: Datum, Titel.' },
    ]);
  });

  test('may have dates as people type them; of what may mean two days both are told', async () => {
    const { document, diagnostics } = await importedDocument(
      'date;end;title;source.publisher;source.published\n' +
        '21 March 2025;;Call;The Paper;22 March 2025\n' +
        'spring 2021;;Start;;\n' +
        '18 March 2025;20 March 2025;Talks;;\n' +
        '2025/03/18;;Slashes;;\n' +
        '13/4/2025;;No month 13;;\n' +
        '3/4/2025;;Either;;\n' +
        '18 March 2025;5/6/2025;Either end;;\n' +
        'soon;;Never;;\n' +
        '31 April 2025;;No such day;;\n',
    );
    expect(document.events.map(({ date }) => date)).toEqual([
      '2025-03-21',
      '2021-21',
      '2025-03-18/2025-03-20',
      '2025-03-18',
      '2025-04-13',
    ]);
    expect(document.sources).toMatchObject([{ published: '2025-03-22' }]);
    expect(diagnostics.map(({ line, code, found }) => [line, code, found])).toEqual([
      [7, 'bad-date', '“3/4/2025”'],
      [8, 'bad-date', '“5/6/2025”'],
      [9, 'bad-date', '“soon”'],
      [10, 'bad-date', '“31 April 2025”'],
    ]);
    expect(diagnostics[0]).toMatchObject({
      message: '“3/4/2025” may mean two dates. The event is left out.',
      remedy: 'Write 2025-04-03 or 2025-03-04, whichever is meant.',
    });
  });

  test('say of the number of a day in a spreadsheet which day it is, and guess nothing', async () => {
    const { document, diagnostics } = await importedDocument(
      'date,end,title\n45764,,Day\n45764.5,,Noon\n2025-04-16,45764,Until\n45764,45765,From\nY45764,,Far\n12025,,Soon\n2024,2025,Years\n',
    );
    expect(document.events.map(({ date }) => date)).toEqual(['Y45764', 'Y12025', '2024/2025']);
    expect(diagnostics.map(({ line, code, message, remedy }) => [line, code, message, remedy])).toEqual(
      ['45764', '45764.5', '45764', '45764'].map((cell, index) => [
        index + 2,
        'bad-date',
        `“${cell}” is not a date in EDTF. The event is left out.`,
        'Did you mean 2025-04-17?',
      ]),
    );
  });

  test('written by hand have an address where one is, or it is told and the event is kept', async () => {
    const { document, diagnostics } = await importedDocument(
      'date,title,publisher,url,image\n' +
        '2025-04-17,A,The Paper,#N/A,\n2025-04-18,B,, in Moscow,#REF!\n2025-04-19,C,The Post,articles/c,c.jpg\n' +
        '2025-04-19,C,The Mail,none,\n2025-04-20,D,The Mail,javascript:alert(1),\n',
    );
    expect(document.events).toMatchObject([
      { title: 'A', citations: [{ source: 'the-paper' }] },
      { title: 'B' },
      { title: 'C', citations: [{}, {}], media: { url: 'c.jpg' } },
      { title: 'D' },
    ]);
    expect(document.sources.map(({ publisher, url }) => [publisher, url])).toEqual([
      ['The Paper', undefined],
      ['The Post', 'articles/c'],
      ['The Mail', undefined],
      ['The Mail', undefined],
    ]);
    expect(
      diagnostics.map(({ line, column, code, event, where, found }) => [line, column, code, event, where, found]),
    ).toEqual([
      [2, 24, 'bad-link', '2025-04-17-a', 'event 1 “A” → citation 1 “the-paper” → source → url', '“#N/A”'],
      [3, 15, 'bad-link', '2025-04-18-b', 'event 2 “B” → source → url', '“in Moscow”'],
      [3, 26, 'bad-link', '2025-04-18-b', 'event 2 “B” → media → url', '“#REF!”'],
      [5, 23, 'bad-link', '2025-04-19-c', 'event 3 “C” → citation 2 “the-mail” → source → url', '“none”'],
      [6, 23, 'bad-link', undefined, 'source 4 “The Mail” → url', '“javascript:alert(1)”'],
    ]);
    expect(diagnostics[0]!.message).toMatch(/ The field is left out\.$/);
  });

  test('written by hand may leave out https:// before an address', async () => {
    const csv = 'date,title,source.url\n2025-04-17,A,www.example.org/a\n2025-04-18,B,articles/b.html\n';
    const { document, diagnostics } = await importedDocument(csv);
    expect(document.sources.map(({ url }) => url)).toEqual(['https://www.example.org/a', 'articles/b.html']);
    expect(diagnostics).toEqual([]);
  });

  test('may be called When, Headline and Link', async () => {
    const { format, document, diagnostics } = await importedDocument('When,Headline,Link\n2025,It,https://a.example\n');
    expect([format, diagnostics]).toEqual(['own-table', []]);
    expect(document.events).toMatchObject([{ date: '2025', title: 'It', citations: [{}] }]);
  });

  test('are told once where one is missing, by the headings that were found; so is a cell that is not closed', async () => {
    const none = await importedDocument('Day,Headline\n2025,A\n2026,B\n');
    expect(none.diagnostics.map(({ code, found }) => [code, found])).toEqual([['no-such-columns', '“Day, Headline”']]);
    const open = await importedDocument('date,title\n2025,"A\n');
    expect(open.diagnostics.map(({ code, found }) => [code, found])).toEqual([['unclosed-cell', '“"A”']]);
  });

  test('may come after the line that Excel begins a file with, and lines are those of the file', async () => {
    const { document, diagnostics } = await importedDocument('sep=;\r\ndate;title\r\n2025;A\r\nsoon;B\r\n');
    expect(document.events).toMatchObject([{ date: '2025', title: 'A' }]);
    expect(diagnostics).toMatchObject([{ line: 4, column: 1, code: 'bad-date' }]);
  });

  test('have their mistakes told with line and column, and the rest is kept', async () => {
    const { document, diagnostics } = await importedDocument(
      'row,id,title,date,importance,sumary\r\n' +
        'event,a,"A\r\nwith two lines",2025-03-18,high,Words\r\n' +
        'evnt,b,B,2025,,\r\n' +
        'event,c,C,2025-02-31,,\r\n' +
        'event,d,"D,2025,,\r\n',
    );
    expect(document.events.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'A\r\nwith two lines'],
      ['d', '"D'],
    ]);
    expect(diagnostics.map(({ line, column, code, path }) => [line, column, code, path])).toEqual([
      [3, 28, 'wrong-type', '/events/0/importance'],
      [3, 33, 'unknown-field', '/events/0/sumary'],
      [4, 1, 'not-in-list', '/x-rows/2'],
      [5, 11, 'bad-date', '/events/1/date'],
      [6, 9, 'unclosed-cell', ''],
    ]);
    expect(diagnostics.map(({ remedy }) => remedy)).toContain('Did you mean “summary”?');
    expect(diagnostics.map(({ remedy }) => remedy)).toContain('Did you mean “event”?');
  });
});
