import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { toJson } from './json.ts';
import { sample } from './sample.fixture.ts';

test('JSON that is read again is the same document, without a mistake', () => {
  expect(parseDocument(toJson(sample))).toEqual({ document: sample, diagnostics: [] });
});

test('the order of the fields in the document does not matter, that of lists does', () => {
  const entries = Object.entries(sample.events[0]!);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const event = Object.fromEntries(shuffled) as unknown as (typeof sample.events)[number];
      expect(toJson({ ...sample, events: [event, ...sample.events.slice(1)] })).toBe(toJson(sample));
    }),
    { seed: 4 },
  );
  expect(toJson({ ...sample, events: sample.events.toReversed() })).not.toBe(toJson(sample));
});

test('fields of the author come last, sorted, and are kept as they are', () => {
  const own = { 'x-b': { z: 1, a: [null] }, title: 'T', 'x-a': '=', events: [], sources: [], lanes: [] };
  expect(Object.keys(JSON.parse(toJson(own)) as object)).toEqual(['title', 'sources', 'lanes', 'events', 'x-a', 'x-b']);
  expect(JSON.parse(toJson(own))).toEqual(own);
});
