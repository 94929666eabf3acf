import { describe, expect, it } from 'vitest';
import { mostDetailed } from './diagnostics.ts';
import { codes, good, only, withEvent } from './parse.fixture.ts';
import { parseDocument } from './parse.ts';
import { english } from './wording.ts';

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
    expect(only('{\n  "events": [\n  ],\n}').diagnostic).toMatchObject({
      code: 'not-json',
      line: 3,
      column: 4,
      excerpt: '  ],\n   ^',
      found: 'nothing',
      message: 'The document is not JSON: trailing comma.',
    });
  });

  it('with several slips has all of them told, and is read as it was meant', () => {
    const text = `{ // the talks
  'events': [
    { "id": "a", "title": "T", "date": "2025" }
    { "id": "b", "title": "U", "date": "soon", },
  ]
}`;
    const { document, diagnostics } = parseDocument(text);
    expect(document.events.map(({ id }) => id)).toEqual(['a']);
    const said = diagnostics.map(({ line, column, code, facts }) => [
      line,
      column,
      Object.values(facts.finding).at(-1) ?? code,
    ]);
    expect(said).toEqual([
      [1, 3, 'comment'],
      [2, 3, 'single-quotes'],
      [4, 5, 'missing-comma'],
      [4, 40, { fault: 'not-edtf', text: 'soon' }],
      [4, 46, 'trailing-comma'],
      [4, 49, 'trailing-comma'],
    ]);
  });

  it('that is cut off is read as far as it came', () => {
    const text = '{ "events": [ { "id": "a", "title": "T", "date": "2025" }, { "id": "b", "tit';
    const { document, diagnostics } = parseDocument(text);
    expect(document.events.map(({ id }) => id)).toEqual(['a']);
    expect(diagnostics.map(({ facts: { finding } }) => finding)).toContainEqual({ code: 'not-json', fault: 'cut-off' });
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
