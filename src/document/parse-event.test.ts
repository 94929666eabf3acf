import { describe, expect, it } from 'vitest';
import { goodDocument } from './good-document.ts';
import { good, only, withEvent } from './parse.fixture.ts';
import { parseDocument } from './parse.ts';

describe('an event', () => {
  it('loses a bad optional field and keeps the rest', () => {
    const { document, diagnostic } = only(withEvent({ importance: 7 }));
    expect(document.events).toEqual(good.events);
    expect(diagnostic).toMatchObject({
      severity: 'error',
      code: 'out-of-range',
      path: '/events/0/importance',
      where: 'event 1 “The talks” → importance',
      event: 'a',
      message: 'This is not a number from 0 to 1. The field is left out.',
      expected: 'a number from 0 to 1',
      found: '7',
    });
  });

  it.each([
    [{ title: 5 }, 'wrong-type'],
    [{ title: ' ' }, 'empty'],
    [{ title: undefined }, 'missing'],
    [{ title: null }, 'wrong-type'],
    [{ date: '2025-02-31' }, 'bad-date'],
    [{ date: 20250231 }, 'wrong-type'],
  ])('is left out where its title or date cannot be used: %o', (change, code) => {
    const { document, diagnostic } = only(withEvent(change));
    expect(document.events).toEqual([]);
    expect(diagnostic.code).toBe(code);
    expect(diagnostic.message).toContain('The event is left out.');
    expect(diagnostic.remedy).not.toBe('');
  });

  it('with a date written by habit is told how to write it', () => {
    expect(only(withEvent({ date: '18 March 2025' })).diagnostic.remedy).toBe('Did you mean 2025-03-18?');
  });

  it('without an id is kept under one that its place in the list does not change', () => {
    const idless = { title: 'Talks, again', date: '2025-04-17' };
    const first = parseDocument({ events: [idless] });
    const second = parseDocument({ events: [good.events[0], idless] });
    expect(first.document.events[0]!.id).toBe('2025-04-17-talks-again');
    expect(second.document.events[1]!.id).toBe('2025-04-17-talks-again');
    expect(first.diagnostics[0]).toMatchObject({ code: 'missing-id', event: '2025-04-17-talks-again' });
    expect(idless).not.toHaveProperty('id');
  });

  it('with an id that is taken is kept under another, which no author’s id takes', () => {
    const ids = ['a', 'a', 'a', 'a-2'];
    const { document, diagnostics } = parseDocument({ events: ids.map((id) => ({ id, title: 'T', date: '2025' })) });
    expect(document.events.map(({ id }) => id)).toEqual(['a', 'a-3', 'a-4', 'a-2']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['doubled-id', 'doubled-id']);
  });

  it('in a lane that is not there gets one, told once', () => {
    const events = ['a', 'b'].map((id) => ({ id, title: 'T', date: '2025', lane: 'tolks' }));
    const { document, diagnostic } = only({ ...good, events });
    expect(document.lanes.map(({ id }) => id)).toEqual(['talks', 'tolks']);
    expect(diagnostic).toMatchObject({ severity: 'warning', code: 'unknown-lane', remedy: 'Did you mean “talks”?' });
  });

  it('keeps its good citations beside a bad one, whose place is that of the file', () => {
    const citations = [{ source: 5 }, { source: 'trt-2025-04-18' }, { source: 'trt-2025-04-17' }];
    const { document, diagnostics } = parseDocument(withEvent({ citations }));
    expect(document.events[0]!.citations).toEqual([{ source: 'trt-2025-04-17' }]);
    expect(diagnostics).toMatchObject([
      { code: 'unknown-source', path: '/events/0/citations/1/source', remedy: 'Did you mean “trt-2025-04-17”?' },
      { code: 'wrong-type', path: '/events/0/citations/0/source' },
    ]);
    expect(diagnostics[1]!.message).toContain('The citation is left out.');
  });

  it('loses a quotation without words, but not the citation', () => {
    const { document, diagnostic } = only(
      withEvent({ citations: [{ source: 'trt-2025-04-17', quote: { exact: '' } }] }),
    );
    expect(document.events[0]!.citations).toEqual([{ source: 'trt-2025-04-17' }]);
    expect(diagnostic).toMatchObject({
      code: 'empty',
      where: 'event 1 “The talks” → citation 1 “trt-2025-04-17” → quote → exact',
    });
    expect(diagnostic.message).toContain('The quotation is left out.');
  });

  it('loses relations to what is not shown', () => {
    const events = [
      { id: 'a', title: 'A', date: '2025', related: [{ event: 'b' }, { event: 'c' }, { event: 'd' }] },
      { id: 'b', title: 'B', date: '2025' },
      { id: 'c', title: 'C', date: 'soon' },
    ];
    const { document, diagnostics } = parseDocument({ events });
    expect(document.events[0]!.related).toEqual([{ event: 'b' }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-date', 'unknown-event', 'unknown-event']);
  });

  it.each(['example.org/c', 'www.example.org/a', ' www.example.org', 'EXAMPLE.co.uk?a', 'example.com'])(
    'is asked whether https:// is missing before %j, and keeps it',
    (url) => {
      const given = { ...good, sources: [{ ...good.sources[0], url }] };
      const { document, diagnostic } = only(given);
      expect(document.sources).toEqual(given.sources);
      expect(diagnostic).toMatchObject({
        severity: 'warning',
        code: 'bare-host',
        path: '/sources/0/url',
        remedy: `Did you mean “https://${url.trim()}”?`,
      });
      expect(diagnostic.message).not.toContain('left out');
    },
  );

  it.each([
    'a.html',
    'b.pdf',
    'notes.md',
    'a/example.org/b',
    './example.org',
    '../a.b/c',
    '/example.org',
    'v1.2/a',
    'a',
  ])('may have the relative link %j', (url) => {
    const given = { ...good, sources: [{ ...good.sources[0], url }] };
    expect(parseDocument(given).diagnostics).toEqual([]);
    expect(goodDocument(given)).toEqual(parseDocument(given).document);
  });

  it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'never gets a link such as %j',
    (url) => {
      const { document, diagnostic } = only({ ...good, sources: [{ ...good.sources[0], url }] });
      expect(document.sources[0]).toEqual(good.sources[0]);
      expect(diagnostic.code).toBe('bad-link');
    },
  );
});
