import { describe, expect, test } from 'vitest';
import type { Source, TimelineEvent } from '../document/timeline.ts';
import { toEventCitation } from './event-citation.ts';

const sources = new Map<string, Source>([
  [
    'dunya',
    {
      id: 'dunya',
      publisher: 'Dunya News',
      credit: 'Reuters',
      headline: 'Talks in Moscow',
      author: 'Jane Doe',
      published: '2025-04-17',
      url: 'https://example.org/a',
      archivedAt: 'https://archive.example/a',
      archivedOn: '2025-05-02',
    },
  ],
  ['book', { id: 'book', publisher: 'A <b>Book</b>', url: 'javascript:alert(1)' }],
]);

const event: TimelineEvent = {
  id: 'talks',
  title: 'Talks <i>& more</i>',
  date: '2025-04-17~',
  status: 'disputed',
  citations: [
    { source: 'dunya', quote: { exact: 'very serious efforts' }, speaker: 'Vladimir Putin', date: '2025-04' },
    { source: 'book', stance: 'disputes' },
    { source: 'not-there' },
  ],
};

describe('the citation of an event', () => {
  const { text, html } = toEventCitation(event, sources);

  test('says all that it rests on, with whole addresses', () => {
    expect(text.split('\n')).toEqual([
      'Talks <i>& more</i>, about 17 April 2025 (disputed)',
      '“very serious efforts” Vladimir Putin, Dunya News (credited to Reuters), “Talks in Moscow”, Jane Doe, 17 April 2025, gives the date as April 2025. https://example.org/a#:~:text=very%20serious%20efforts Archived copy of 2 May 2025: https://archive.example/a#:~:text=very%20serious%20efforts',
      'Disputes: A <b>Book</b>.',
    ]);
  });

  test('as HTML, its links lead to the words, and no text becomes markup', () => {
    expect(html).toContain(
      '<a href="https://example.org/a#:~:text=very%20serious%20efforts">https://example.org/a</a>',
    );
    expect(html).toContain('Talks &lt;i&gt;&amp; more&lt;/i&gt;');
    expect(html).toContain('A &lt;b&gt;Book&lt;/b&gt;');
    expect(html).not.toContain('javascript');
  });

  test('says a time in the zone that is asked for, and names it', () => {
    const visit = { ...event, date: '2025-04-17T14:34Z', citations: [] };
    expect(toEventCitation(visit, sources).text).toContain('17 April 2025, 14:34 UTC');
    expect(toEventCitation(visit, sources, { timeZone: 'Asia/Qatar' }).text).toContain('17 April 2025, 17:34 GMT+3');
  });

  test('of an event without a source says so', () => {
    expect(toEventCitation({ id: 'a', title: 'A', date: '2025' }, sources).text).toBe(
      'A, 2025\nThis event names no source.',
    );
  });
});
