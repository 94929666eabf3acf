import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostDetailed } from './diagnostics.ts';
import * as schemas from './generated/bare-schema.ts';
import { english } from './wording.ts';
import { parseDocument } from './parse.ts';
import type { Schema, SchemaFault } from './validate.ts';
import { validator } from './validate.ts';

const good = {
  title: 'A document',
  sources: [{ id: 'trt-2025-04-17', publisher: 'TRT' }],
  lanes: [{ id: 'talks', title: 'Talks' }],
  events: [
    { id: 'a', title: 'The talks', date: '2025-04-17', lane: 'talks', citations: [{ source: 'trt-2025-04-17' }] },
  ],
};

/** The good document with one event changed. */
const withEvent = (change: object) => ({ ...good, events: [{ ...good.events[0], ...change }] });
const codes = (input: unknown) => parseDocument(input).diagnostics.map(({ code }) => code);
const only = (input: unknown) => {
  const { document, diagnostics } = parseDocument(input);
  expect(diagnostics).toHaveLength(1);
  return { document, diagnostic: diagnostics[0]! };
};

describe('a good document', () => {
  it('comes back as it is, with nothing to say, as data and as text', () => {
    expect(parseDocument(good)).toEqual({ document: good, diagnostics: [] });
    expect(parseDocument(JSON.stringify(good))).toEqual({ document: good, diagnostics: [] });
  });

  it('may begin with a byte order mark', () => {
    expect(parseDocument(`\ufeff${JSON.stringify(good)}`).diagnostics).toEqual([]);
  });

  it('needs no lanes and no sources', () => {
    const events = [{ id: 'a', title: 'A', date: '2025' }];
    expect(parseDocument({ events })).toEqual({ document: { sources: [], lanes: [], events }, diagnostics: [] });
  });

  it('may hold fields of the author’s own that begin with x-', () => {
    const { document, diagnostics } = parseDocument(withEvent({ 'x-desk': 'foreign' }));
    expect(diagnostics).toEqual([]);
    expect(document.events[0]).toHaveProperty('x-desk', 'foreign');
  });

  it('may say null where it has nothing to say', () => {
    const { document, diagnostics } = parseDocument(withEvent({ summary: null, place: null }));
    expect(diagnostics).toEqual([]);
    expect(document.events[0]).toEqual(good.events[0]);
  });
});

describe('a story', () => {
  const withStory = (...story: readonly unknown[]) => ({ ...good, story });

  it('names events in the order of telling, and the same one twice where it comes back to it', () => {
    const events = ['a', 'b'].map((id) => ({ id, title: id, date: '2025' }));
    const { document, diagnostics } = parseDocument({ events, story: ['b', 'a', 'b'] });
    expect(diagnostics).toEqual([]);
    expect(document.story).toEqual(['b', 'a', 'b']);
  });

  it('loses a step to an event that is not there, and is told which one was meant', () => {
    const events = [{ id: 'kremlin-talks', title: 'Talks', date: '2025' }];
    const { document, diagnostic } = only({ events, story: ['kremlin-talks', 'kremlin-talk'] });
    expect(document.story).toEqual(['kremlin-talks']);
    expect(diagnostic).toMatchObject({
      severity: 'error',
      code: 'unknown-event',
      path: '/story/1',
      where: 'step 2',
      message: 'No event that is shown has the id “kremlin-talk”. The step is left out.',
      remedy: 'Did you mean “kremlin-talks”?',
    });
  });

  it('loses steps that are no texts, and the others are told of by their places in the file', () => {
    const { document, diagnostics } = parseDocument(withStory(7, ' ', 'nobody', 'a', null));
    expect(document.story).toEqual(['a']);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', '/story/0'],
      ['empty', '/story/1'],
      ['wrong-type', '/story/4'],
      ['unknown-event', '/story/2'],
    ]);
  });

  it('that is no list is left out', () => {
    const { document, diagnostic } = only({ ...good, story: 'a' });
    expect(document).toEqual(good);
    expect(diagnostic).toMatchObject({ code: 'wrong-type', path: '/story' });
  });
});

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

  it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'never gets a link such as %j',
    (url) => {
      const { document, diagnostic } = only({ ...good, sources: [{ ...good.sources[0], url }] });
      expect(document.sources[0]).toEqual(good.sources[0]);
      expect(diagnostic.code).toBe('bad-link');
    },
  );
});

describe('a document', () => {
  it('is told of an unknown field once, with what was likely meant, and keeps it', () => {
    const events = ['a', 'b'].map((id) => ({ id, title: 'T', date: '2025', sumary: 'S' }));
    const { document, diagnostic } = only({ events });
    expect(document.events).toEqual(events);
    expect(diagnostic).toMatchObject({ severity: 'warning', code: 'unknown-field', remedy: 'Did you mean “summary”?' });
  });

  it('knows what other formats call a field', () => {
    expect(only(withEvent({ description: 'S' })).diagnostic.remedy).toBe('Did you mean “summary”?');
  });

  it.each([
    [{ ...good, view: '2025-03-09' }, 'bad-view'],
    [{ ...good, view: '2025-03-09/..' }, 'bad-view'],
    [{ ...good, timeZone: 'Mars/Olympus' }, 'bad-time-zone'],
    [{ ...good, language: 'not a tag' }, 'bad-language'],
    [{ ...good, lanes: [{ id: 'talks', title: 'Talks', color: 'url(https://example.org)' }] }, 'bad-color'],
  ])('drops what it cannot use of the document itself: %#', (input, code) => {
    const { document, diagnostic } = only(input);
    expect(diagnostic.code).toBe(code);
    expect(document).toEqual(good);
  });

  it.each([undefined, null, 5, true, [], () => 1, Symbol('s'), 5n])('that is %o is answered', (input) => {
    expect(codes(input)).toEqual(['not-a-document']);
  });

  it('without events keeps the rest', () => {
    expect(only({ title: 'T' })).toMatchObject({
      document: { title: 'T', events: [] },
      diagnostic: { code: 'missing' },
    });
    expect(only({ title: 'T', events: 5 }).document).toEqual({ title: 'T', sources: [], lanes: [], events: [] });
  });

  it('with very many mistakes tells some and counts the rest', () => {
    const events = Array.from({ length: 1000 }, (_, i) => ({ id: `e${i}`, title: 'T', date: 'soon' }));
    const { diagnostics } = parseDocument({ events });
    expect(diagnostics).toHaveLength(mostDetailed + 1);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'more', message: 'And 800 more: 800 errors and 0 warnings.' });
  });

  it('is answered in other words where they are given', () => {
    const messages = { ...english, words: () => ({ message: 'Nein.', expected: '', remedy: '' }) };
    expect(parseDocument(5, messages).diagnostics[0]!.message).toBe('Nein.');
  });
});

describe('text', () => {
  it('says the line and the column of what is wrong', () => {
    const text = `{\n  "events": [\n    { "id": "a", "title": "T",\n      "date": "soon" }\n  ]\n}`;
    expect(only(text).diagnostic).toMatchObject({ line: 4, column: 15 });
  });

  it('has its mistakes told from top to bottom', () => {
    const events = [
      { id: 'a', title: 'T', date: 'soon' },
      { title: 'T', date: '2025' },
      { id: 'c', date: '2025' },
    ];
    const { diagnostics } = parseDocument(JSON.stringify({ events }, null, 1));
    expect(diagnostics.map(({ where }) => where)).toEqual(['event 1 “T” → date', 'event 2 “T” → id', 'event 3 “c”']);
  });

  it('points at the event where a field is missing', () => {
    expect(only('{"events": [ {"id": "a", "date": "2025"} ]}').diagnostic).toMatchObject({ line: 1, column: 14 });
  });

  it('that is not JSON is shown with a caret', () => {
    expect(only('{\n  "events": [\n    1,\n  ]\n}').diagnostic).toMatchObject({
      code: 'not-json',
      line: 3,
      column: 6,
      excerpt: '    1,\n     ^',
      message: 'The document is not JSON: trailing comma.',
    });
  });

  it('that is a web page is called so', () => {
    const { diagnostic } = only('<!doctype html><title>404 Not Found</title>');
    expect(diagnostic).toMatchObject({
      code: 'html',
      message: 'A web page (HTML) came instead of the document: “404 Not Found”.',
    });
  });

  it.each(["new vis.DataSet([{id: 1, content: 'a'}])", 'var data = {};', '// items\nitems = [1]'])(
    'that is JavaScript is called so: %s',
    (text) => expect(codes(text)).toEqual(['javascript']),
  );

  it('that is empty is called so', () => {
    expect(codes(' \n')).toEqual(['empty-text']);
  });
});

describe('whatever comes', () => {
  const seed = 20250417;
  /** Documents that are nearly right, so that every check meets what it checks. */
  const text = fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      'c',
      '2025-04-17',
      '2025/2026',
      'soon',
      '',
      'https://example.org',
      'javascript:x',
      'supports',
    ),
    fc.string(),
  );
  const anything = fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue() });
  const object = (fields: readonly string[], inside: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record({ ...Object.fromEntries(fields.map((field) => [field, anything])), ...inside }, { requiredKeys: [] });
  const list = (item: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 9, arbitrary: fc.array(item, { maxLength: 5 }) }, { weight: 1, arbitrary: anything });
  const nearly = object(['title', 'view', 'timeZone', 'language', '__proto__', 'x-own'], {
    sources: list(object(['id', 'publisher', 'url', 'published', 'gone'])),
    lanes: list(object(['id', 'title', 'color'])),
    events: list(
      object(['id', 'title', 'date', 'lane', 'importance', 'media', 'constructor', 'toString'], {
        citations: list(object(['source', 'stance', 'date'], { quote: object(['exact', 'prefix']) })),
        related: list(object(['event', 'kind'])),
        tags: list(anything),
      }),
    ),
    corrections: list(object(['date', 'event', 'change'])),
  });

  it('is never changed, never throws, and what comes out is valid and reads back the same without an error', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.jsonValue()), (input) => {
        const before = JSON.stringify(input);
        const { document } = parseDocument(input);
        expect(JSON.stringify(input)).toBe(before);
        expect(document.events.every(isMended(schemas.event))).toBe(true);
        expect(document.sources.every(isMended(schemas.source))).toBe(true);
        expect(document.lanes.every(isMended(schemas.lane))).toBe(true);
        const again = parseDocument(JSON.stringify(document));
        expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(JSON.stringify(again.document)).toBe(JSON.stringify(document));
      }),
      { seed, numRuns: 300 },
    );
  });

  it('as text, is answered with a place inside the text', () => {
    const broken = fc.tuple(nearly, fc.nat(), fc.string({ maxLength: 2 })).map(([value, at, put]) => {
      const json = JSON.stringify(value, null, 1);
      return json.slice(0, at % json.length) + put + json.slice((at % json.length) + 1);
    });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (input) => {
        const lines = input.split('\n');
        for (const { line, column } of parseDocument(input).diagnostics) {
          if (line === undefined || column === undefined) continue;
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('may be nested as deep as it likes, be cyclic, have getters that throw, or be a revoked proxy', () => {
    const cyclic: Record<string, unknown> = { title: 'T', date: '2025', id: 'a' };
    cyclic['x-self'] = cyclic;
    cyclic['summary'] = cyclic;
    expect(parseDocument({ events: [cyclic] }).document.events).toHaveLength(1);

    const throwing = {
      id: 'b',
      get title(): string {
        throw new Error('no');
      },
    };
    const { document, diagnostics } = parseDocument({ events: [throwing, good.events[0], cyclic], lanes: good.lanes });
    expect(document.events.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(diagnostics.map(({ code }) => code)).toContain('unreadable');

    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codes(proxy)).toEqual(['unreadable']);
    expect(
      codes({
        get events(): unknown {
          throw new Error('no');
        },
      }),
    ).toEqual(['unreadable']);

    const depth = 200_000;
    expect(codes(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toHaveLength(1);
    expect(codes('['.repeat(depth))).toEqual(['not-json']);
    expect(codes(`{"events": [${'{"related":['.repeat(depth)}`)).toEqual(['not-json']);
  });

  it('may name __proto__ without changing what objects are', () => {
    const { document } = parseDocument('{"events": [{"title": "T", "date": "2025", "__proto__": {"polluted": 1}}]}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(document.events[0])).toBe(Object.prototype);
    expect(document.events[0]!.id).toBe('2025-t');
  });
});

/** Whether a value is as the schema wants it, but for fields that are kept though nothing shows them. */
function isMended(schema: Schema) {
  const validate = validator(schema);
  return (value: unknown) => {
    const faults: SchemaFault[] = [];
    return validate(value, faults) === value && faults.every((fault) => fault.keyword === 'unknown');
  };
}
