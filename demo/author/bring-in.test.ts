import { expect, test } from 'vitest';
import { bringIn } from './bring-in.ts';

test('a table becomes a document, and what is wrong with it keeps its line', async () => {
  const brought = await bringIn('date,title\n2025-03-18,It collapses\n2025-04-31,Never\n');
  expect(brought).toMatchObject({ format: 'a table (CSV or TSV)', events: 1, diagnostics: [{ line: 3 }] });
  if ('refused' in brought) throw new Error(brought.refused);
  expect(JSON.parse(brought.text)).toMatchObject({ events: [{ title: 'It collapses', date: '2025-03-18' }] });
});

test('a document of our own comes as it is, mistakes and all', async () => {
  const text = '{ "events": [,] }';
  expect(await bringIn(text)).toMatchObject({ text, events: undefined });
});

test.each([
  ['', 'is empty.'],
  ['a letter to a friend', 'is in no format that is read here'],
  ['<!doctype html><p>Not found</p>', 'is in no format that is read here'],
  ['[1, 2]', 'is in no format that is read here'],
  ['Datum,Titel\n2025,Eins', 'A table needs the columns date and title; found: Datum, Titel.'],
  ["new vis.DataSet([\n  {id: 1, content: 'a', start: '2013'}\n]);", 'This is JavaScript, not JSON.'],
])('%j is refused, and why', async (text, why) => {
  expect(await bringIn(text)).toEqual({ refused: expect.stringContaining(why) as string });
});
