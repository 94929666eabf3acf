import { describe, expect, test } from 'vitest';
import { append, layOut, listIn, put, readDraft, removeSource, textIn, writeDraft } from './draft.ts';

const draft = {
  'x-own': { kept: true },
  sources: [
    { id: 'a', publisher: 'A' },
    { id: 'b', publisher: 'B' },
  ],
  events: [
    { id: 'one', title: 'One', date: '2025', citations: [{ source: 'a' }, { source: 'b' }] },
    { id: 'two', title: 'Two', date: '2026', citations: [{ source: 'a' }] },
  ],
};

describe('a draft', () => {
  test('is an object of JSON, and is written so that it is read again', () => {
    expect(readDraft(writeDraft(draft))).toEqual(draft);
    for (const text of ['', '[]', 'null', '"a"', '{']) expect(readDraft(text)).toBeUndefined();
  });

  test('with very many items is written with one a line, and is the same', () => {
    const long = { ...draft, lanes: [], events: Array.from({ length: 2000 }, (_, id) => ({ id, title: 'a\nb' })) };
    const text = writeDraft(long);
    expect(JSON.parse(text)).toEqual(long);
    expect(text.split('\n').length).toBeLessThan(2020);
    expect(layOut(JSON.stringify(long, null, 2))).toBe(text);
  });

  test('that came is left as it was written, but not in one line', () => {
    const own = '{\n"title":   "A",\n"events": []}';
    expect(layOut(own)).toBe(own);
    expect(layOut('{"title":"A"}')).toBe('{\n  "title": "A"\n}\n');
    expect(layOut('{"title":')).toBe('{"title":');
  });

  test('changes at a path and nowhere else', () => {
    const next = put(draft, ['events', 0, 'citations', 1, 'quote', 'exact'], 'words');
    expect(next.events[0]!.citations[1]).toEqual({ source: 'b', quote: { exact: 'words' } });
    expect(next.events[1]).toBe(draft.events[1]);
    expect(next['x-own']).toBe(draft['x-own']);
    expect(draft.events[0]!.citations[1]).toEqual({ source: 'b' });
  });

  test('keeps the order of its fields when one changes', () => {
    expect(Object.keys(put(draft.events[0]!, ['title'], 'Once'))).toEqual(['id', 'title', 'date', 'citations']);
  });

  test('loses a field, or an item, that becomes nothing', () => {
    expect(put(draft, ['events', 0, 'title'], undefined).events[0]).not.toHaveProperty('title');
    expect(put(draft, ['events', 0], undefined).events).toEqual([draft.events[1]]);
  });

  test('gains an item, in a list that need not be there yet', () => {
    expect(append({}, ['events'], { id: 'a' })).toEqual({ events: [{ id: 'a' }] });
    expect(append(draft, ['events', 1, 'citations'], { source: 'b' }).events[1]!.citations).toHaveLength(2);
  });

  test('loses a source together with what cites it', () => {
    const next = removeSource(draft, 0);
    expect(next['sources']).toEqual([draft.sources[1]]);
    expect(listIn(next, 'events').map((event) => event['citations'])).toEqual([[{ source: 'b' }], undefined]);
  });

  test('loses a source without an id, and nothing that names no source', () => {
    const unnamed = { sources: [{ publisher: 'A' }], events: [{ id: 'a', citations: [{ note: 'to be sourced' }] }] };
    expect(removeSource(unnamed, 0)).toEqual({ sources: [], events: unnamed.events });
  });

  test('shows what is no text as JSON', () => {
    expect([textIn({ a: 'x' }, 'a'), textIn({ a: 5 }, 'a'), textIn({}, 'a'), textIn(null, 'a')]).toEqual([
      'x',
      '5',
      '',
      '',
    ]);
    expect(listIn({ a: [1, { b: 2 }] }, 'a')).toEqual([{}, { b: 2 }]);
  });
});
