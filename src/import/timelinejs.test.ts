/** A sheet of TimelineJS and its JSON, with all columns and what people do with them. */
import { describe, expect, test } from 'vitest';
import { importedDocument } from './imported.fixture.ts';

const columns =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

/** A row from what stands in it, by columns. */
const row = (cells: Readonly<Record<string, string>>): string =>
  columns
    .split(',')
    .map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`)
    .join(',');

const sheet = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  [columns, ...rows.map(row)].join('\r\n');

describe('a sheet of TimelineJS', () => {
  test('gives its title, events, groups, eras and pictures', async () => {
    const { format, document, diagnostics } = await importedDocument(
      sheet(
        { Headline: 'The <em>bridge</em>', Text: '<p>How it came &amp; went.</p>', Type: 'title' },
        {
          Year: '1,914',
          Month: '6',
          Day: '28',
          Time: '10:30:00 AM',
          Headline: 'It <b>opens</b>',
          Group: 'Town',
          Media: 'https://example.org/a.JPG?w=3',
          'Media Credit': 'Jane',
          'Media Caption': 'The <i>deck</i>',
        },
        { Year: '1914', 'End Year': '1918', 'End Month': '11', Headline: 'It is closed', Background: '#fff' },
        { Year: '1910', 'End Year': '1920', Headline: 'The ten years', Type: 'era' },
      ),
    );
    expect(format).toBe('timelinejs-sheet');
    expect(diagnostics).toEqual([]);
    expect(document).toEqual({
      title: 'The bridge',
      description: 'How it came & went.',
      sources: [],
      lanes: [
        { id: 'town', title: 'Town' },
        { id: 'eras', title: 'Eras' },
      ],
      events: [
        {
          id: '1914-06-28t10-30-it-opens',
          title: 'It opens',
          date: '1914-06-28T10:30',
          lane: 'town',
          media: { url: 'https://example.org/a.JPG?w=3', credit: 'Jane', caption: 'The deck' },
        },
        { id: '1914-1918-11-it-is-closed', title: 'It is closed', date: '1914/1918-11', 'x-background': '#fff' },
        { id: '1910-1920-the-ten-years', title: 'The ten years', date: '1910/1920', lane: 'eras' },
      ],
    });
  });

  test.each([
    [{ Year: '-44', Month: '3', Day: '15' }, '-0043-03-15'],
    [{ Year: '-12000' }, 'Y-11999'],
    [{ Year: '-10000' }, '-9999'],
    [{ Year: '-66000000' }, 'Y-66000000'],
    [{ Year: '1850', 'Display Date': 'c. 1850' }, '1850~'],
    [{ Year: 'spring 2021' }, '2021-21'],
    [{ Year: '21 March 2025', 'End Year': '2025', 'End Month': '4' }, '2025-03-21/2025-04'],
    [{ Year: '2014', Month: '3', 'End Year': '2014', 'End Month': '3' }, '2014-03'],
    [{ Year: '2014', Month: '3', Day: '5', Time: '1:05 pm', 'End Year': '2014' }, '2014-03-05T13:05/2014'],
  ])('reads %o as %s', async (cells, date) => {
    const { document } = await importedDocument(sheet({ Headline: 'It', ...cells }));
    expect(document.events.map((event) => event.date)).toEqual([date]);
  });

  test.each([
    ['The day after', '2014', { date: '2014', summary: 'The day after\nWords', 'x-displayDate': 'The day after' }],
    ['14 March', '2014', { date: '2014-03-14', summary: 'Words' }],
    ['March 1999', '2014', { date: '2014', summary: 'March 1999\nWords', 'x-displayDate': 'March 1999' }],
  ])('shows the display date %s, in the date or before the text', async (displayDate, year, event) => {
    const { document } = await importedDocument(
      sheet({ Headline: 'It', Text: 'Words', Year: year, 'Display Date': displayDate }),
    );
    expect(document.events).toMatchObject([event]);
  });

  test('keeps the picture of its title, and says that nothing shows it', async () => {
    const { document, diagnostics } = await importedDocument(
      sheet({ Headline: 'All', Media: 'https://example.org/a.jpg', Type: 'title' }, { Headline: 'It', Year: '2014' }),
    );
    expect(document).toMatchObject({ title: 'All', 'x-media': 'https://example.org/a.jpg' });
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'title-media', line: 2 }]);
  });

  test('chooses none of two days', async () => {
    const { document, diagnostics } = await importedDocument(sheet({ Headline: 'It', Year: '3/4/2025' }));
    expect(document.events).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'bad-date', remedy: expect.stringContaining('2025-03-04') as string }]);
  });

  test('takes links and media that are no pictures as sources that give context', async () => {
    const { document } = await importedDocument(
      sheet({
        Year: '2014',
        Headline: 'It',
        Text: 'As <a href="https://www.paper.example/a">The Paper</a> tells',
        Media: 'https://video.example/watch',
        'Media Caption': 'A film',
        'Media Credit': 'Jane',
      }),
    );
    expect(document.sources.map(({ publisher, headline, author, url }) => [publisher, headline, author, url])).toEqual([
      ['video.example', 'A film', 'Jane', 'https://video.example/watch'],
      ['paper.example', 'The Paper', undefined, 'https://www.paper.example/a'],
    ]);
    expect(document.events[0]!.citations?.map(({ stance }) => stance)).toEqual(['context', 'context']);
    expect(document.events[0]!.summary).toBe('As The Paper tells');
  });

  test('takes an address that lacks its https:// for what it was meant to be', async () => {
    const { document, diagnostics } = await importedDocument(
      sheet({ Year: '2014', Headline: 'It', Media: 'www.video.example/watch' }),
    );
    expect(document.sources).toMatchObject([{ publisher: 'video.example', url: 'https://www.video.example/watch' }]);
    expect(diagnostics).toEqual([]);
  });

  test('has its mistakes told with line and column', async () => {
    const { document, diagnostics } = await importedDocument(
      sheet(
        { Year: '2014', Month: '13', Headline: 'No month' },
        { Headline: 'No date' },
        { Year: '2014', Time: '14:00', Headline: 'No day' },
      ),
    );
    expect(document.events.map(({ title, date }) => [title, date])).toEqual([['No day', '2014']]);
    expect(diagnostics.map(({ line, column, severity, code }) => [line, column, severity, code])).toEqual([
      [2, 1, 'error', 'bad-date'],
      [3, 1, 'error', 'missing'],
      [4, 14, 'warning', 'bad-date'],
    ]);
  });

  test('has columns of its own, and the names of the first version', async () => {
    const { document, diagnostics } = await importedDocument(
      'Start Date,End Date,Headline,Text,Tag,Checked by\n3/5/2014,2015,It,Words,Town,Jane\n2014-03-05 10:00,,Two,,,\n',
    );
    expect(diagnostics).toEqual([]);
    expect(document.events).toMatchObject([
      { date: '2014-03-05/2015', lane: 'town', summary: 'Words', 'x-checked-by': 'Jane' },
      { date: '2014-03-05T10:00' },
    ]);
  });

  test('runs nothing', async () => {
    const { document } = await importedDocument(
      sheet({
        Year: '2014',
        Headline: '<img src=x onerror=alert(1)>It<script>alert(1)</script>',
        Media: 'javascript:alert(1)',
        Text: '<a href="javascript:alert(1)">x</a>',
        Group: '<b>G</b>',
      }),
    );
    expect(document).toEqual({
      sources: [],
      lanes: [{ id: 'g', title: 'G' }],
      events: [{ id: '2014-it', title: 'It', date: '2014', summary: 'x', lane: 'g' }],
    });
  });
});

describe('the JSON of TimelineJS', () => {
  const data = {
    title: { text: { headline: 'The bridge', text: '<p>How it came.</p>' } },
    events: [
      {
        start_date: { year: 1914, month: '6', day: '28', hour: '10', minute: '5' },
        text: { headline: 'It opens', text: '' },
        media: { url: 'https://example.org/a.png', credit: 'Jane', alt: 'A deck' },
        group: 'Town',
        unique_id: 'opens',
      },
      {
        start_date: { year: '1914', month: '', day: '' },
        end_date: { year: '1918' },
        text: { headline: 'It is closed' },
      },
      { start_date: { year: 'soon' }, text: { headline: 'It comes again' } },
    ],
    eras: [{ start_date: { year: '1910' }, end_date: { year: '1920' }, text: { headline: 'The ten years' } }],
  };

  test('gives the same, and mistakes have the place of what they came from', async () => {
    const text = JSON.stringify(data, undefined, 2);
    const { format, document, diagnostics } = await importedDocument(text);
    expect(format).toBe('timelinejs');
    expect(document).toMatchObject({
      title: 'The bridge',
      events: [
        { id: 'opens', date: '1914-06-28T10:05', lane: 'town', media: { alt: 'A deck', credit: 'Jane' } },
        { id: '1914-1918-it-is-closed', date: '1914/1918' },
        { date: '1910/1920', lane: 'eras' },
      ],
    });
    expect(diagnostics).toMatchObject([{ code: 'bad-date', path: '/events/2/date' }]);
    const line = text.split('\n').findIndex((one) => one.includes('soon'));
    expect(diagnostics[0]!.line).toBe(line);
    expect((await importedDocument(data)).document).toEqual(document);
  });
});
