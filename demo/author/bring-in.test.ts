import { expect, test } from 'vitest';
import { bringIn } from './bring-in.ts';

test('a table becomes a document, and what is wrong with it keeps its line', async () => {
  const brought = await bringIn('date,title\n2025-03-18,It collapses\n2025-04-31,Never\n');
  expect(brought).toMatchObject({ format: 'a table (CSV or TSV)', events: 1, diagnostics: [{ line: 3 }] });
  expect(JSON.parse(brought!.text)).toMatchObject({ events: [{ title: 'It collapses', date: '2025-03-18' }] });
});

test('a document of our own comes as it is, mistakes and all', async () => {
  const text = '{ "events": [,] }';
  expect(await bringIn(text)).toMatchObject({ text, events: undefined });
});

test.each(['', 'a letter to a friend', '<!doctype html><p>Not found</p>', '[1, 2]'])('%j is none', async (text) => {
  expect(await bringIn(text)).toBeUndefined();
});
