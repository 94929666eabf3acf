/** What is recognised, and what is left to those who know our own format. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importForeign } from './index.ts';

const formatOf = async (input: unknown): Promise<string | undefined> => (await importForeign(input))?.format;

describe('what somebody gives', () => {
  test.each([
    ['own-table', 'row,id,title,date\nevent,a,A,2025'],
    ['own-table', '\ufeff"title"\t"date"\nA\t2025'],
    ['own-table', 'Place (city),Date,Title\nDoha,2025,A'],
    ['own-table', 'Import note,Date,Title\nnone,2025,A'],
    ['timelinejs-sheet', 'function (role),Year,Headline\nhost,2025,A'],
    ['own-table', 'sep=|\ndate|title\n2025|A, b'],
    ['own-table', 'sep=;\r\nWann;Was\r\n2025;A'],
    ['timelinejs-sheet', 'Year,Headline\n2025,A'],
    ['icalendar', '\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['vis', '[{ "id": 1, "content": "A", "start": "2025" }]'],
    ['vis', '{ "items": [{ "content": "A", "start": 0 }] }'],
    ['timelinejs', '{ "events": [{ "start_date": { "year": 2025 }, "text": { "headline": "A" } }] }'],
    ['json-ld', '{ "@context": "https://schema.org", "@type": "Event", "name": "A", "startDate": "2025" }'],
  ])('is recognised as %s: %s', async (format, text) => {
    expect(await formatOf(text)).toBe(format);
  });

  test.each([
    '',
    ' ',
    'some words, and a comma',
    'Dear friend, hello\nthis is a letter',
    "new vis.DataSet([\n  {id: 1, content: 'a', start: '2013'},\n]);",
    'var a = {b: 1,\nc: 2, d: 3',
    '<!doctype html><title>Sign in</title>',
    '{ "events": [{ "id": "a", "title": "A", "date": "2025" }] }',
    '{ "events": [',
    '[]',
    'null',
  ])('is none of these: %s', async (text) => {
    expect(await formatOf(text)).toBeUndefined();
  });

  test('never throws, whatever it is', async () => {
    const trap = new Proxy({}, { has: () => fail(), get: () => fail(), ownKeys: () => fail() });
    const fail = (): never => {
      throw new Error('Not to be read');
    };
    for (const input of [undefined, null, 1, () => {}, [null], [[]], trap, { items: [null] }, { events: [null] }]) {
      await expect(formatOf(input)).resolves.toBeUndefined();
    }
    const piece = fc.constantFrom(
      'BEGIN:VCALENDAR\n',
      'BEGIN:VEVENT\n',
      'END:VEVENT\n',
      'DTSTART:2025\n',
      'RRULE:FREQ=DAILY\n',
      'UID:a\n',
      'row,title,date',
      'Year,Headline',
      '\n',
      ',',
      '"',
      'event',
      '2025',
      ';',
      '{"items":',
      '[{"start":1}]',
      '}',
      '{"@graph":',
      '{"@type":"Event"}',
      '{"events":[{"text":{}}]}',
      '[',
      ']',
      '<b>',
      '\\',
      '\u0000',
      '=',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const imported = await importForeign(pieces.join(''));
        for (const list of [imported?.raw.events ?? []]) expect(Array.isArray(list)).toBe(true);
        imported?.placesOf?.([[], ['events', '0', 'date'], ['nowhere']]);
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});

describe('what is large is read', () => {
  const rows = Array.from({ length: 50 }, (_, row) => row);
  test.each([
    ['a table with our columns', ['date,title', ...rows.map((row) => `2025,Event ${row}`)].join('\n')],
    ['a sheet of TimelineJS', ['Year,Headline', ...rows.map((row) => `2025,Event ${row}`)].join('\n')],
    ['items of vis-timeline', { items: rows.map((row) => ({ start: '2025', content: `Event ${row}` })) }],
    [
      'slides of TimelineJS',
      { events: rows.map((row) => ({ start_date: { year: 2025 }, text: { headline: `Event ${row}` } })) },
    ],
    ['JSON-LD', rows.map((row) => ({ '@type': 'Event', startDate: '2025', name: `Event ${row}` }))],
  ])('in a step for each event: %s', async (_, input) => {
    let steps = 0;
    const imported = await importForeign(input, async (work) => {
      let step = work.next();
      for (; !step.done; step = work.next()) {
        steps++;
        await Promise.resolve();
      }
      return step.value;
    });
    expect(imported?.raw.events).toHaveLength(rows.length);
    expect(steps).toBeGreaterThanOrEqual(rows.length);
  });

  test('and a mistake in its last row is told where it stands', async () => {
    const text = [
      'id,date,title,source.url',
      ...rows.map((row) => `e${row},2025,Event ${row},https://example.org/${row}`),
    ].join('\n');
    const imported = await importForeign(text);
    expect(
      imported?.placesOf?.([
        ['events', '49', 'title'],
        ['sources', '49', 'url'],
        ['events', '7'],
      ]),
    ).toEqual([
      { line: 51, column: 10 },
      { line: 51, column: 19 },
      { line: 9, column: 1 },
    ]);
  });
});
