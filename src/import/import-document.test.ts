/** What developers get of a text or data, in our own format too. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { importDocument } from './import-document.ts';

describe('a document of our own', () => {
  const text = readFileSync('data/gaza-ceasefire.json', 'utf8');

  test('is read as parsing reads it, as text and as data', async () => {
    const read = { format: 'own-json', ...parseDocument(text) };
    expect(await importDocument(text)).toEqual(read);
    expect(await importDocument(JSON.parse(text))).toEqual(read);
  });

  test('has its mistakes told at their places', async () => {
    const wrong = '{ "events": [\n{ "id": "a", "title": "A", "date": "soon" }] }';
    expect(await importDocument(wrong)).toEqual({ format: 'own-json', ...parseDocument(wrong) });
    expect((await importDocument(wrong)).diagnostics).toMatchObject([{ code: 'bad-date', line: 2 }]);
  });
});

test.each([
  ['', 'empty-text'],
  ['some words', 'not-json'],
  ['{ "events": [}', 'not-json'],
  ['<!doctype html><title>Sign in</title>', 'html'],
  ['var a = 1', 'javascript'],
  [undefined, 'not-a-document'],
  [[1], 'not-a-document'],
])('what is no document has no format, and is told of: %j', async (input, code) => {
  const { format, document, diagnostics } = await importDocument(input);
  expect([format, document.events]).toEqual([undefined, []]);
  expect(diagnostics).toMatchObject([{ severity: 'error', code }]);
});
