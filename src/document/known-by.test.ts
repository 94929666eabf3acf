import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownBy, publicationDays, publicationEnds } from './known-by.ts';
import { parseDocument } from './parse.ts';
import type { TimelineDocument } from './timeline.ts';

const flagship = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8')).document;

const parsed = (file: object): TimelineDocument => {
  const { document, diagnostics } = parseDocument(JSON.stringify(file));
  expect(diagnostics).toEqual([]);
  return document;
};

const made = parsed({
  sources: [
    { id: 'month', publisher: 'Monthly', published: '2025-03' },
    { id: 'day', publisher: 'Daily', published: '2025-03-21' },
    { id: 'late', publisher: 'Late', published: '2025-05-02' },
    { id: 'undated', publisher: 'Undated' },
  ],
  events: [
    { id: 'a', title: 'A', date: '2025-03-01', citations: [{ source: 'month' }], related: [{ event: 'b' }] },
    {
      id: 'b',
      title: 'B',
      date: '2025-03-02',
      citations: [{ source: 'day', stance: 'context' }, { source: 'late' }],
    },
    { id: 'c', title: 'C', date: '2025-03-03', citations: [{ source: 'day' }, { source: 'late' }] },
    { id: 'd', title: 'D', date: '2025-03-04', citations: [{ source: 'undated' }] },
    { id: 'e', title: 'E', date: '2025-03-05' },
  ],
  story: ['b', 'a'],
  corrections: [
    { date: '2025-04-01', event: 'c', change: 'Early.' },
    { date: '2025-05-03', event: 'c', change: 'Later.' },
    { date: '2025-05-03', event: 'b', change: 'Of what is absent.' },
  ],
});

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

describe('what was known on a day', () => {
  test('a source counts on the day of its publication, a month only from its end', () => {
    expect(ids(knownBy(made, '2025-03-20')!.document.sources)).toEqual(['undated']);
    expect(ids(knownBy(made, '2025-03-21')!.document.sources)).toEqual(['day', 'undated']);
    expect(ids(knownBy(made, '2025-03-30')!.document.sources)).toEqual(['day', 'undated']);
    expect(ids(knownBy(made, '2025-03-31')!.document.sources)).toEqual(['month', 'day', 'undated']);
  });

  test('an event that only later sources report is absent, and is named', () => {
    const known = knownBy(made, '2025-03-21')!;
    expect(ids(known.document.events)).toEqual(['c', 'd', 'e']);
    expect(ids(known.later)).toEqual(['a', 'b']);
  });

  test('the story is told with the events that were known', () => {
    expect(knownBy(made, '2025-04-01')!.document.story).toEqual(['a']);
    expect(knownBy(made, '2025-05-02')!.document.story).toEqual(['b', 'a']);
  });

  test('citations by later sources go, and so do relations to what is absent', () => {
    const known = knownBy(made, '2025-04-01')!;
    expect(known.document.events.find(({ id }) => id === 'c')!.citations).toEqual([{ source: 'day' }]);
    expect(known.document.events.find(({ id }) => id === 'a')!.related).toEqual([]);
  });

  test('what names no source stays as it is; a source without a date counts, and is named', () => {
    const known = knownBy(made, '1900-01-01')!;
    expect(ids(known.document.events)).toEqual(['d', 'e']);
    expect(known.document.events[1]!.citations).toBeUndefined();
    expect(ids(known.undated)).toEqual(['undated']);
  });

  test('corrections show from their day on; later ones of what is shown are told', () => {
    const known = knownBy(made, '2025-04-01')!;
    expect(known.document.corrections!.map(({ change }) => change)).toEqual(['Early.']);
    expect(known.correctedLater.map(({ change }) => change)).toEqual(['Later.']);
  });

  test('what is no date, or has no end, is refused', () => {
    expect(knownBy(made, 'tomorrow')).toBeUndefined();
    expect(knownBy(made, '2025-03/..')).toBeUndefined();
  });

  test('the flagship: nothing before the first article, eleven events by 21 March, all by 17 April', () => {
    const count = (day: string): number => knownBy(flagship, day)!.document.events.length;
    expect(count('2025-03-20')).toBe(0);
    expect(count('2025-03-21')).toBe(11);
    expect(count('2025-04-16')).toBe(11);
    expect(count('2025-04-17')).toBe(19);
    expect(publicationDays(flagship)).toEqual(['2025-03-21', '2025-04-17']);
  });

  test('days pass: what is known never becomes unknown, and none is lost on the way', () => {
    const days = fc.integer({ min: 0, max: 120 }).map((day) => new Date(Date.UTC(2025, 1, day)).toISOString());
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [first, second] = [one, other].sort().map((day) => knownBy(flagship, day.slice(0, 10))!);
        const before = new Set(ids(first!.document.events));
        expect(ids(second!.document.events)).toEqual(expect.arrayContaining([...before]));
        expect(first!.document.events.length + first!.later.length).toBe(flagship.events.length);
      }),
      { seed: 1 },
    );
  });

  test('it is a document that parses without a fault', () => {
    const { document } = knownBy(flagship, '2025-03-21')!;
    expect(parseDocument(JSON.stringify(document)).diagnostics).toEqual([]);
  });

  test('a day on which a source was published that no event rests on is no day to begin with', () => {
    const early = { id: 'early', publisher: 'The Early', published: '2025-01-01' };
    const days = publicationDays({ ...flagship, sources: [early, ...flagship.sources] });
    expect(days).toEqual(publicationDays(flagship));
  });

  test('a source may have been published before the common era', () => {
    const letter = { id: 'letter', publisher: 'Cicero', published: '-0043-03-15' };
    const event = { id: 'ides', title: 'Caesar is killed', date: '-0043-03-15', citations: [{ source: 'letter' }] };
    expect(publicationDays(parsed({ sources: [letter], events: [event] }))).toEqual(['-0043-03-15']);
  });

  test('of what goes on being published no day is the last, however that is written', () => {
    const sources = ['2025-01/..', '[2025-01..]', '2025-01/'].map((published, place) => ({
      id: `s${place}`,
      publisher: 'Archive',
      published,
    }));
    expect(publicationEnds(parsed({ sources, events: [] }))).toEqual([]);
    expect(publicationEnds(flagship)).not.toEqual([]);
  });
});
