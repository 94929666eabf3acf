import { describe, expect, test } from 'vitest';
import { countVoices, sourceGroups } from './source-list.ts';
import type { TimelineDocument } from './timeline.ts';

const document: TimelineDocument = {
  lanes: [],
  sources: [
    { id: 'a', publisher: 'Dunya News', credit: 'Reuters' },
    { id: 'b', publisher: 'TRT' },
    { id: 'c', publisher: 'Reuters ' },
    { id: 'unused', publisher: 'Nobody' },
  ],
  events: [
    { id: 'x', title: 'X', date: '2025', citations: [{ source: 'a' }, { source: 'a' }, { source: 'b' }] },
    { id: 'y', title: 'Y', date: '2025', citations: [{ source: 'c' }] },
    { id: 'z', title: 'Z', date: '2025' },
  ],
};

describe('the list of sources', () => {
  test('an agency and who carried it are one group, in the order of the document', () => {
    const groups = sourceGroups(document).map(({ origin, entries }) => [
      origin,
      entries.map(({ source }) => source.id),
    ]);
    expect(groups).toEqual([
      ['Reuters', ['a', 'c']],
      ['TRT', ['b']],
      ['Nobody', ['unused']],
    ]);
    expect(countVoices(document.sources)).toBe(3);
  });

  test('each source knows the events that rest on it, once', () => {
    const events = sourceGroups(document).flatMap(({ entries }) => entries.map((entry) => entry.events));
    expect(events).toEqual([['x'], ['y'], ['x'], []]);
  });
});
