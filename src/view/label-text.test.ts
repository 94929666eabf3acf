import { describe, expect, test } from 'vitest';
import { sourcesById } from '../document/publishers.ts';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { en } from '../language/en.ts';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { labelTexts, saysYears } from './label-text.ts';
import type { LabelText } from './label-text.ts';

const sources = [
  { id: 'a', publisher: 'Agency A', url: 'https://a.example/1' },
  { id: 'b', publisher: 'Paper B' },
];

function textOf(event: Partial<TimelineEvent>, view?: string): LabelText {
  const whole = { id: 'e', title: 'What happened', date: '2025-03-18', ...event };
  const document: TimelineDocument = { sources, lanes: [], events: [whole], ...(view ? { view } : {}) };
  const chronology = chronologyOf(document, utc);
  return labelTexts({ chronology, sources: sourcesById(document), locale: 'en-GB', messages: en })(0);
}

describe('a label says what, when, and who says so', () => {
  test('the publisher leads to the article, of which words are quoted', () => {
    const text = textOf({ citations: [{ source: 'a', quote: { exact: 'two words' } }] });
    expect(text).toMatchObject({ title: 'What happened', shortTitle: 'What happened', source: 'Agency A', more: '' });
    expect(text).toMatchObject({ sourceHref: 'https://a.example/1', quote: { exact: 'two words' } });
  });

  test('a source without an address is named without a link', () => {
    expect(textOf({ citations: [{ source: 'b' }] })).toMatchObject({ source: 'Paper B', sourceHref: undefined });
  });

  test('an event without a source says so', () => {
    expect(textOf({})).toMatchObject({ source: en.label.unsourced, sourceHref: undefined });
  });

  test('further publishers are counted', () => {
    expect(textOf({ citations: [{ source: 'a' }, { source: 'b' }] }).more).toBe(en.label.morePublishers(1));
  });

  test('the year goes without saying where the opening view stays inside one', () => {
    expect(textOf({}, '2025-03-01/2025-04-20').date).toBe('18 March');
    expect(textOf({}, '2024-03-01/2025-04-20').date).toBe('18 March 2025');
    expect(textOf({}, '2025-03-01/2025-04-20').fullDate).toBe('18 March 2025');
  });

  test('the short title is there for narrow places', () => {
    expect(textOf({ shortTitle: 'It' }).shortTitle).toBe('It');
  });
});

test('years are said in a view that leaves the year of the opening view', () => {
  const document: TimelineDocument = { sources: [], lanes: [], events: [], view: '2025-03-01/2025-04-20' };
  const chronology = chronologyOf(document, utc);
  const says = (from: number, to: number): boolean => saysYears({ start: from, duration: to - from }, chronology);
  expect(says(Date.UTC(2025, 0), Date.UTC(2026, 0))).toBe(false);
  expect(says(Date.UTC(2024, 11, 31), Date.UTC(2025, 3))).toBe(true);
  expect(says(Date.UTC(2024, 0), Date.UTC(2024, 3))).toBe(true);
});
