import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJavaScript, jsonFaults } from './json-fault.ts';
import { mendedText } from './json-mend.ts';
import type { JsonMend } from './json-mend.ts';

describe('the first fault of a JSON text', () => {
  it.each([
    ['[1, 2,]', 'trailing-comma', 5],
    ['{"a": 1,}', 'trailing-comma', 7],
    ['[1 2]', 'missing-comma', 3],
    ['{"a": 1 "b": 2}', 'missing-comma', 8],
    ['{"a" 1}', 'missing-colon', 5],
    ['{"a": }', 'missing-value', 6],
    ['[,1]', 'missing-value', 1],
    ["{'a': 1}", 'single-quotes', 1],
    ['{“a”: 1}', 'curly-quotes', 1],
    ['{a: 1}', 'unquoted-name', 1],
    ['[1, // one\n2]', 'comment', 4],
    ['["a]', 'unclosed-text', 1],
    ['["a', 'cut-off', 3],
    ['["a\nb"]', 'line-break-in-text', 3],
    ['["a\\x"]', 'bad-escape', 3],
    ['[.5]', 'bad-number', 1],
    ['[01]', 'bad-number', 1],
    ['[1.]', 'bad-number', 1],
    ['[NaN]', 'bad-word', 1],
    ['[1}', 'wrong-bracket', 2],
    ['{} {}', 'text-after-end', 3],
    ['{"a": [1', 'cut-off', 8],
    ['', 'cut-off', 0],
  ])('in %j is a %s at %i', (text, kind, offset) => {
    expect(jsonFaults(text).next().value).toEqual({ kind, offset });
  });

  it('is found just where JSON.parse throws', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.json(), fc.string()), (text) => {
        expect([...jsonFaults(text)].length === 0).toBe(isJson(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('a JSON text with slips is read as it was meant', () => {
  const event = { id: 'a', title: 'The talks', date: '2025-04-17' };
  it.each([
    ['commas at the ends of lists', '{"events": [{"id": "a", "title": "The talks", "date": "2025-04-17",},],}'],
    ['no commas', '{"events": [{"id": "a"\n "title": "The talks"\n "date": "2025-04-17"}]}'],
    [
      'comments',
      '// ours\n{"events": [ /* one, so far */ {"id": "a", "title": "The talks", # so be it\n"date": "2025-04-17"}]} // end',
    ],
    ['single quotes', "{'events': [{'id': 'a', 'title': 'The talks', 'date': '2025-04-17'}]}"],
    ['curly quotes', '{“events”: [{“id”: “a”, “title”: “The talks”, “date”: “2025-04-17"}]}'],
    ['names without quotes', '{events: [{id: "a", title: "The talks", date: "2025-04-17"}]}'],
    ['a date without quotes', '{"events": [{"id": "a", "title": "The talks", "date": 2025-04-17}]}'],
    ['a quote that was forgotten', '{"events": [{"id": "a",\n"title": "The talks,\n"date": "2025-04-17"}]}'],
    ['a colon that was forgotten', '{"events": [{"id" "a", "title": "The talks", "date": "2025-04-17"}]}'],
    ['brackets that were forgotten', '{"events": [{"id": "a", "title": "The talks", "date": "2025-04-17"'],
    ['something behind its end', '{"events": [{"id": "a", "title": "The talks", "date": "2025-04-17"}]}}'],
  ])('%s', (_, text) => {
    expect(mended(text)).toEqual({ events: [event] });
  });

  it.each([
    ['["It\'s all\tright\nnow", "x"]', ["It's all\tright\nnow", 'x']],
    ["['It\\'s', 'isn't', `so`]", ["It's", "isn't", 'so']],
    ['["C:\\data", "It\\\'s"]', ['C:\\data', "It's"]],
    ['[.5, +1, 1., True, False, None, undefined, spring]', [0.5, 1, 1, true, false, null, null, 'spring']],
    ['[,1,,,2,,]', [1, 2]],
    ['{,"a": 1,, "b": 2}', { a: 1, b: 2 }],
    ['{"a": , "b": }', { a: null, b: null }],
    ['{"a": 1, "b": [1, {"c": "x", "d": "y', { a: 1, b: [1, { c: 'x' }] }],
    ['{"a": 1, "b', { a: 1 }],
    ['{"a": 1, // one\n}', { a: 1 }],
  ])('%s', (text, value) => {
    expect(mended(text)).toEqual(value);
  });

  it.each([
    ['{"title": "He said "no" to it"}', 'missing-comma'],
    ['{"a": [1}', 'wrong-bracket'],
    ['{"title": The talks in Doha}', 'bad-word'],
    ['{"a": "b}', 'unclosed-text'],
    ['{"a"}', 'missing-colon'],
    ['some words', 'bad-word'],
    ['', 'cut-off'],
  ])('but what could mean several things is not guessed at: %s', (text, kind) => {
    expect([...jsonFaults(text)].at(-1)).toEqual({ kind, offset: expect.any(Number) });
    expect(mendsOf(text)).toBeUndefined();
  });

  it('or else not at all: what is mended is JSON', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(mutated, mutatedTwice), (text) => {
        if (!mendsOf(text)?.length) return;
        count++;
        expect(() => mended(text)).not.toThrow();
      }),
      { seed: 2, numRuns: 5000 },
    );
    expect(count).toBeGreaterThan(500);
  });

  it('with the lines that it had', () => {
    const text = '{ // one\n"a": [1,\n2,\n],\n"b": "x\n}';
    expect(mendedText(text, mendsOf(text)!).split('\n')).toHaveLength(6);
  });
});

describe('a program', () => {
  it.each([
    ['new vis.DataSet([{id: 1}])', true],
    ['// ours\n/* really */ var data = {}', true],
    ['// ours\n{"events": []}', false],
    [`${'/'.repeat(10_000)}\n{"events": []}`, false],
    ['/* a */ '.repeat(2000) + '{}', false],
  ])('is told from data at once: %.40s', (text, is) => {
    expect(isJavaScript(text)).toBe(is);
  });
});

const put = fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '\\', '-', '0', 'e', ' ', '\n', 'null', "'", '//');
const mutate = ([json, at, put]: readonly [string, number, string]): string =>
  json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + (at % 2));
const mutated = fc.tuple(fc.json(), fc.nat(), put).map(mutate);
const mutatedTwice = fc.tuple(mutated, fc.nat(), put).map(mutate);

function mendsOf(text: string): readonly JsonMend[] | undefined {
  const walk = jsonFaults(text);
  let step = walk.next();
  while (!step.done) step = walk.next();
  return step.value;
}

const mended = (text: string): unknown => JSON.parse(mendedText(text, mendsOf(text)!)) as unknown;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
