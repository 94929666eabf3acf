/** What is exported for other programs is read again as far as their formats can hold it. */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { toICalendar } from '../export/icalendar.ts';
import { sample } from '../export/sample.fixture.ts';
import { toTimelineJsCsv } from '../export/timelinejs-csv.ts';
import { importedDocument } from './imported.fixture.ts';

const flagship = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8')).document;
const now = Date.UTC(2025, 4, 1);

const withDate = (date: string): TimelineDocument => ({
  sources: [],
  lanes: [],
  events: [{ id: 'it', title: 'It', date }],
});

describe('a sheet of TimelineJS that was written here', () => {
  test('has the titles, dates, lanes and sources of the document', async () => {
    const { document, diagnostics } = await importedDocument(toTimelineJsCsv(flagship));
    expect(diagnostics).toEqual([]);
    expect(document.title).toBe(flagship.title);
    expect(document.events.map(({ title }) => title)).toEqual(flagship.events.map(({ title }) => title));
    const lanes = new Map(flagship.lanes.map(({ id, title }) => [id, title]));
    const read = new Map(document.lanes.map(({ id, title }) => [id, title]));
    expect(document.events.map(({ lane }) => read.get(lane!))).toEqual(
      flagship.events.map(({ lane }) => lanes.get(lane!)),
    );
    for (const [index, { citations }] of flagship.events.entries()) {
      expect(document.events[index]!.citations !== undefined).toBe(citations !== undefined);
    }
  });

  test.each([
    ['2025', '2025'],
    ['2025-04-17', '2025-04-17'],
    ['2025-04-17T14:34', '2025-04-17T14:34'],
    ['-0043-03-15', '-0043-03-15'],
    ['0000', '0000'],
    ['2024-11/2025-01', '2024-11/2025-01'],
    ['2025-03-19~', '2025-03-19~'],
    ...['[2025-04-10..2025-04-16]', '2023-10/..', '../2023-10', '196X', '2021-21', '[..2025-02]'].map((date) => [
      date,
      date,
    ]),
  ])('holds %s as %s', async (date, held) => {
    const { document } = await importedDocument(toTimelineJsCsv(withDate(date)));
    expect(document.events.map((event) => event.date)).toEqual([held]);
  });

  test('has no cell that a spreadsheet would take for a formula', async () => {
    const csv = toTimelineJsCsv(sample);
    for (const cell of csvParseRows(csv).flat()) expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+$))/);
    expect((await importedDocument(csv)).document.events[0]!.title).toBe(sample.events[0]!.title);
  });

  test('makes no HTML of text', async () => {
    const text = fc
      .array(fc.constantFrom('<b>', '&amp;', '</p>', '<', '>', '"', ',', 'a', '<script>', 'é'), { minLength: 1 })
      .map((parts) => `x${parts.join('')}x`);
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const { document } = await importedDocument(
          toTimelineJsCsv({ ...withDate('2025'), events: [{ id: 'a', title, date: '2025', summary: title }] }),
        );
        expect(document.events).toMatchObject([{ title, summary: title }]);
      }),
      { seed: 5 },
    );
  });
});

describe('a calendar that was written here', () => {
  test('has the ids, titles, places, tags and days of the document', async () => {
    for (const timeline of [flagship, sample]) {
      const { text, leftOut } = toICalendar(timeline, { now });
      const { document, diagnostics } = await importedDocument(text);
      expect(diagnostics).toEqual([]);
      const held = timeline.events.filter(({ id }) => !leftOut.includes(id));
      expect(document.title).toBe(timeline.title);
      expect(document.events.map(({ id, title, place, tags }) => ({ id, title, place, tags }))).toEqual(
        held.map(({ id, title, place, tags }) => ({ id, title, place, tags })),
      );
    }
    expect(toICalendar(sample, { now }).leftOut).toEqual(['before']);
  });

  test.each([
    ['2025-04-17', '2025-04-17'],
    ['2025-04-17T14:34:05Z', '2025-04-17T14:34:05Z'],
    ['2025-04-17T14:34Z/2025-04-17T16:00Z', '2025-04-17T14:34Z/2025-04-17T16:00Z'],
    ['2025-04-17/2025-04-19', '2025-04-17/2025-04-19'],
    ...['2025-02', '[2025-04-10..2025-04-16]', '2023-10-07/..', '../2023-10-07', '2021-21', '2025-04-17~'].map(
      (date) => [date, date],
    ),
  ])('holds %s as %s', async (date, held) => {
    const { document } = await importedDocument(toICalendar(withDate(date), { now }).text);
    expect(document.events.map((event) => event.date)).toEqual([held]);
  });

  test('has what it rests on, and the summary without it', async () => {
    const { document } = await importedDocument(toICalendar(flagship, { now }).text);
    const told = ({ events, sources }: TimelineDocument): readonly unknown[] =>
      events.map(({ date, summary, citations }) => [
        date,
        summary,
        citations?.map((citation) => [{ ...citation, source: '' }, sources.find(({ id }) => id === citation.source)]),
      ]);
    expect(told(document)).toEqual(told(flagship));
  });

  test('has the days to which another program moved it', async () => {
    const { text } = toICalendar(withDate('[2025-04-10..2025-04-16]'), { now });
    const moved = text.replace('20250410', '20250411');
    expect((await importedDocument(moved)).document.events).toMatchObject([{ date: '2025-04-11/2025-04-16' }]);
    const stripped = text.replace(/^X-EDTF.*\r\n/m, '');
    expect((await importedDocument(stripped)).document.events).toMatchObject([{ date: '[2025-04-10..2025-04-16]' }]);
  });

  test('has lines of 75 octets at most, and loses no letter in folding', async () => {
    const title = 'é🕊, "صحيفة"; \\n '.repeat(30).trim();
    const { text } = toICalendar({ ...withDate('2025'), events: [{ id: 'a', title, date: '2025' }] }, { now });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect((await importedDocument(text)).document.events[0]!.title).toBe(title);
  });
});

describe('an event that is alleged, without a source', () => {
  const alleged: TimelineDocument = {
    ...withDate('2025-04-17'),
    events: [{ id: 'it', title: 'It', date: '2025-04-17', summary: 'Words.', status: 'alleged' }],
  };

  test('is no plain fact in a calendar, and comes back as it was', async () => {
    const { text } = toICalendar(alleged, { now });
    expect(text.replaceAll('\r\n ', '')).toContain('It\\, 17 April 2025 (alleged)\\nThis event names no source.');
    expect((await importedDocument(text)).document.events).toEqual(alleged.events);
  });

  test('is no plain fact in a sheet of TimelineJS', () => {
    expect(toTimelineJsCsv(alleged)).toContain(
      '<p>Words.</p><p><strong>It</strong>, 17 April 2025 (alleged)</p><p>This event names no source.</p>',
    );
  });
});

describe('whatever stands in a document', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('=1', '<b>', '&amp;', ';', '\\', '\\n', ',', '"', "'", ':', '</p>', 'BEGIN:VEVENT', '🕊', 'é'),
        fc.stringMatching(/^[a-z0-9]{1,8}$/),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => `x${parts.join('')}x`);
  const event = fc.record(
    {
      id: text,
      title: text,
      date: fc.constantFrom('2025-04-17', '2024-11-02/2025-01-03'),
      summary: text,
      place: text,
      tags: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
      lane: fc.constantFrom('talks', 'visits'),
    },
    { requiredKeys: ['id', 'title', 'date'] },
  );
  const document: fc.Arbitrary<TimelineDocument> = fc.record({
    title: text,
    sources: fc.constant([]),
    lanes: fc.constant([
      { id: 'talks', title: 'Talks & calls' },
      { id: 'visits', title: '=Visits' },
    ]),
    events: fc.uniqueArray(event, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
  });

  test('a sheet of TimelineJS holds the title, and of events titles, dates, summaries and lanes', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (given) => {
        const { document: read } = await importedDocument(toTimelineJsCsv(given));
        const laneOf = ({ lanes }: TimelineDocument, lane?: string) => lanes.find(({ id }) => id === lane)?.title;
        const held = (timeline: TimelineDocument) => [
          timeline.title,
          timeline.events.map(({ title, date, summary, lane }) => [title, date, summary, laneOf(timeline, lane)]),
        ];
        expect(held(read)).toEqual(held(given));
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('a sheet of TimelineJS holds years, however long ago, and their ends', async () => {
    const year = fc.oneof(
      fc.integer({ min: -999_998, max: 20_000 }),
      fc.integer({ min: -13_000_000, max: -1000 }).map((thousands) => thousands * 1000),
      fc.constantFrom(-9998, -9999, -10_000, -10_001, -1, 0, 1, 9999, 10_000),
    );
    const edtf = (value: number): string =>
      Math.abs(value) > 9999 ? `Y${value}` : `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;
    await fc.assert(
      fc.asyncProperty(year, fc.nat(2000), async (from, years) => {
        // A million years before Christ, which is Y-999999, and a million years ago are the same figure there.
        fc.pre(from + years !== -999_999);
        for (const date of [edtf(from), ...(years > 0 ? [`${edtf(from)}/${edtf(from + years)}`] : [])]) {
          const { document: read } = await importedDocument(toTimelineJsCsv(withDate(date)));
          expect(read.events.map((one) => [one.date, one.summary])).toEqual([[date, undefined]]);
        }
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  test('a calendar holds the title, and of events ids, titles, days, places and tags', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (given) => {
        // What looks like HTML is read as such: calendar programs write it into places and titles.
        fc.pre(!/<\/?[bp]>/.test(JSON.stringify(given)));
        const { document: read } = await importedDocument(toICalendar(given, { now }).text);
        const held = (timeline: TimelineDocument) => [
          timeline.title,
          timeline.events.map(({ id, title, date, place, tags }) => [id, title, date, place, tags]),
        ];
        expect(held(read)).toEqual(held(given));
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
