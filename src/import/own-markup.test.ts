/** What is exported and read again is the same document: as JSON, CSV, SVG and HTML, whatever stands in it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { toCsv } from '../export/csv.ts';
import { toHtml } from '../export/html.ts';
import { toJson } from '../export/json.ts';
import { sample } from '../export/sample.fixture.ts';
import { toSvg } from '../export/svg.ts';
import { importDocument } from './import-document.ts';
import { importedDocument } from './imported.fixture.ts';

const flagship = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8')).document;
const script = 'const inPage = "<sourced-timeline></sourced-timeline></script><!--";';

const nasty = fc.constantFrom(
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '</metadata>',
  '</sourced-timeline>',
  '&amp;',
  '&#x0;',
  '\u0000',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\u2028',
  '\r\n',
  '"',
  "'",
  '\\u003c',
  '🕊',
);
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 3 })
  .map((parts) => `${parts.join('')}.`);
const source = fc.record(
  { id: text, publisher: text, headline: text, gone: fc.boolean() },
  { requiredKeys: ['id', 'publisher'] },
);
const event = fc.record(
  {
    id: text,
    title: text,
    date: fc.constantFrom('2025', '-0044', '2025~', '[2025-04-10..2025-04-16]', '2023-10/..'),
    summary: text,
    tags: fc.array(text, { minLength: 1, maxLength: 3 }),
    importance: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
    citations: fc.array(fc.record({ source: fc.nat(2), note: text, quote: fc.record({ exact: text }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    'x-own': fc.jsonValue().filter((value) => value !== null && value !== ''),
  },
  { requiredKeys: ['id', 'title', 'date'] },
);
/** What parsing gives of anything: a document as it is exported. */
const document: fc.Arbitrary<TimelineDocument> = fc
  .tuple(
    fc.uniqueArray(source, { selector: ({ id }) => id.trim(), minLength: 1, maxLength: 3 }),
    fc.uniqueArray(event, { selector: ({ id }) => id.trim(), minLength: 1, maxLength: 4 }),
    text,
  )
  .map(([sources, events, title]) => {
    const cited = events.map(({ citations, ...own }) => ({
      ...own,
      ...(citations && {
        citations: citations.map((citation) => ({
          ...citation,
          source: sources[citation.source % sources.length]!.id,
        })),
      }),
    }));
    return parseDocument({ title, sources, events: cited }).document;
  });

const circles: Readonly<Record<string, (document: TimelineDocument) => Promise<TimelineDocument>>> = {
  JSON: async (document) => parseDocument(toJson(document)).document,
  CSV: async (document) => (await importedDocument(toCsv(document))).document,
  SVG: async (document) => (await importedDocument(toSvg(document))).document,
  HTML: async (document) => (await importedDocument(await toHtml(document, { script }))).document,
};

describe.each(Object.entries(circles))('%s that is read again', (_name, circle) => {
  test('is the same document, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (document) => {
        expect(document.events).not.toEqual([]);
        expect(await circle(document)).toEqual(document);
      }),
      { seed: 5, numRuns: 60, endOnFailure: true },
    );
  });

  test('is the sample and the flagship again', async () => {
    for (const document of [sample, flagship]) expect(await circle(document)).toEqual(document);
  });
});

describe('markup that is not ours', () => {
  test.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><metadata>{"events":[]}</metadata></svg>',
    '<!doctype html><script type="application/json">{"events":[]}</script>',
    '<sourced-timeline src="a.json"></sourced-timeline>',
    '<sourced-timeline><script type="application/json">{"events":[</script></sourced-timeline>',
    '<sourced-timeline></sourced-timeline><script type="application/json">{"events":[]}</script>',
  ])('is none: %s', async (markup) => {
    expect(await importDocument(markup)).toMatchObject({ document: { events: [] }, diagnostics: [{ code: 'html' }] });
  });

  test('a page that was written by hand is read', async () => {
    const page = `<!DOCTYPE html>\n<p>Words.<Sourced-Timeline class=wide><script type="application/json">${toJson(flagship)}</script></Sourced-Timeline>`;
    expect(await importDocument(page)).toEqual({ format: 'html', document: flagship, diagnostics: [] });
  });
});
