/** schema.org: our own export, as far as schema.org can hold a document, and the lists that other pages carry. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { toJsonLd } from '../export/json-ld.ts';
import { isEventType } from './json-ld.ts';
import { importedDocument } from './imported.fixture.ts';

describe('schema.org', () => {
  test('gives back the flagship with its words, dates, sources and quotations', async () => {
    const { document: flagship } = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8'));
    const { format, document, diagnostics } = await importedDocument(JSON.stringify(toJsonLd(flagship)));
    expect(format).toBe('json-ld');
    expect(diagnostics).toEqual([]);
    expect(document.title).toBe(flagship.title);
    expect(document.sources.map(({ id, url }) => [id, url])).toEqual(flagship.sources.map(({ id, url }) => [id, url]));
    const told = ({ events }: typeof document): readonly unknown[] =>
      events.map(({ id, title, summary, date, citations }) => ({
        id,
        title,
        summary,
        // An open end has no place in schema.org.
        date: date.replace('/..', ''),
        quotes: citations?.map(({ source, quote, speaker }) => [source, quote?.exact, speaker]).sort(),
      }));
    expect(told(document)).toEqual(told(flagship));
  });

  test('gives events of a list, with where they are', async () => {
    const { document, diagnostics } = await importedDocument([
      {
        '@context': 'https://schema.org',
        '@type': 'MusicEvent',
        name: 'A <b>concert</b>',
        startDate: '2025-05-01T19:30+02:00',
        endDate: '2025-05-02',
        location: {
          '@type': 'Place',
          name: 'The Hall',
          address: { '@type': 'PostalAddress', addressLocality: 'Doha' },
        },
        image: ['https://example.org/a.jpg'],
        keywords: 'music, open air',
        url: 'https://www.example.org/concert',
      },
    ]);
    expect(diagnostics).toEqual([]);
    expect(document.events).toEqual([
      {
        id: '2025-05-01t19-30-02-00-2025-05-02-a-concert',
        title: 'A concert',
        date: '2025-05-01T19:30+02:00/2025-05-02',
        place: 'The Hall, Doha',
        tags: ['music', 'open air'],
        media: { url: 'https://example.org/a.jpg' },
        citations: [{ source: 'example-org', stance: 'context' }],
      },
    ]);
  });

  test('knows every subtype of Event that schema.org has', () => {
    const types = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
    const parts = (name: string): readonly string[] => {
      const union = new RegExp(`^export type ${name} = (.+);$`, 'm').exec(types)?.[1]?.split(' | ') ?? [];
      return [name, ...union.filter((part) => /^\w+$/.test(part) && !part.endsWith('Leaf')).flatMap(parts)];
    };
    const subtypes = parts('Event');
    expect(subtypes).toContain('Festival');
    expect(subtypes.filter((type) => !isEventType(type))).toEqual([]);
    expect(['Place', 'Schedule', 'Article'].filter(isEventType)).toEqual([]);
  });

  test('gives whatever has a start in the graph itself', async () => {
    const { document, diagnostics } = await importedDocument({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Festival', name: 'A <small>small</small> one', startDate: '2025-05-01' },
        {
          '@type': 'Match',
          name: 'A match',
          startDate: '3 May 2025',
          eventSchedule: { '@type': 'Schedule', startDate: '2025' },
        },
        { '@type': 'Match', name: 'On one of two days', startDate: '3/5/2025' },
      ],
    });
    expect(document.events).toMatchObject([
      { title: 'A small one', date: '2025-05-01' },
      { title: 'A match', date: '2025-05-03' },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'bad-date', remedy: expect.stringContaining('2025-03-05') as string }]);
  });

  test('gives articles as events of the day on which they were published, where there are no events', async () => {
    const article = (headline: string, more: object): object => ({
      '@type': 'ListItem',
      item: { '@type': 'NewsArticle', headline, publisher: { '@type': 'Organization', name: 'The Paper' }, ...more },
    });
    const text = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: [
        article('They meet', { datePublished: '2025-04-17', author: [{ '@type': 'Person', name: 'Jane' }] }),
        article('Undated', {}),
      ],
    });
    const { document, diagnostics } = await importedDocument(text);
    expect(document.sources).toMatchObject([
      { id: 'the-paper-they-meet', publisher: 'The Paper', headline: 'They meet', author: 'Jane', kind: 'article' },
      { headline: 'Undated' },
    ]);
    expect(document.events).toMatchObject([{ title: 'They meet', citations: [{ source: 'the-paper-they-meet' }] }]);
    expect(diagnostics).toMatchObject([
      { code: 'missing', line: 1, column: text.lastIndexOf('{"@type":"NewsArticle"') + 1 },
    ]);
  });
});
