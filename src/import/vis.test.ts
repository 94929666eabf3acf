/** Items and groups as they are written for vis-timeline, as text and as data. */
import { describe, expect, test } from 'vitest';
import { importedDocument } from './imported.fixture.ts';

describe('items of vis-timeline', () => {
  test('are events, and groups are lanes in their order', async () => {
    const items = [
      { id: 1, content: 'Item <b>one</b>', start: '2014-04-20', group: 'b' },
      {
        id: 2,
        content: 'Two',
        start: new Date(Date.UTC(2014, 3, 14, 10)),
        end: 1_397_606_400_000,
        title: 'More of it',
      },
      { id: 3, content: '<a href="https://example.org/x">Three</a>', start: '2014-04-16 10:00:00', type: 'point' },
      { content: 'Four', start: '2014-4-7', group: 'unnamed', className: 'red' },
    ];
    const groups = [
      { id: 'a', content: 'Second', order: 2 },
      { id: 'b', content: '<i>First</i>', order: 1 },
    ];
    const { format, document, diagnostics } = await importedDocument({ items, groups });
    expect(format).toBe('vis');
    expect(diagnostics).toEqual([]);
    expect(document).toEqual({
      sources: [{ id: 'example-org-three', publisher: 'example.org', headline: 'Three', url: 'https://example.org/x' }],
      lanes: [
        { id: 'b', title: 'First' },
        { id: 'a', title: 'Second' },
        { id: 'unnamed', title: 'unnamed' },
      ],
      events: [
        { id: '1', title: 'Item one', date: '2014-04-20', lane: 'b' },
        { id: '2', title: 'Two', date: '2014-04-14T10:00Z/2014-04-16', summary: 'More of it' },
        {
          id: '3',
          title: 'Three',
          date: '2014-04-16T10:00',
          citations: [{ source: 'example-org-three', stance: 'context' }],
        },
        { id: '2014-04-07-four', title: 'Four', date: '2014-04-07', lane: 'unnamed' },
      ],
    });
  });

  test('as text have their mistakes told with line and column', async () => {
    const { document, diagnostics } = await importedDocument(
      '[\n  { "id": 1, "content": "One", "start": "2014-04-20" },\n  { "id": 1, "content": "Two", "start": "whenever" }\n]',
    );
    expect(document.events.map(({ id }) => id)).toEqual(['1']);
    expect((await importedDocument([{ content: 'Either', start: '3/4/2025' }])).diagnostics).toMatchObject([
      { code: 'bad-date', message: '“3/4/2025” may mean two dates. The event is left out.' },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'bad-date', line: 3, column: 41, found: '“whenever”' }]);
  });

  test('a time as a program writes it says no more than it knew', async () => {
    const items = ['2025-04-16T10:00:00.000Z', '2025-04-16T00:00:00.000Z', '2025-04-16T10:00:07.500Z'].map((start) => ({
      content: 'X',
      start,
    }));
    const { document } = await importedDocument(items);
    expect(document.events.map(({ date }) => date)).toEqual([
      '2025-04-16T10:00Z',
      '2025-04-16',
      '2025-04-16T10:00:07.500Z',
    ]);
  });
});
