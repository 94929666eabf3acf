/** Bytes as programs save them, and what is read from them. */
import { expect, test } from 'vitest';
import { importedFrom, readData } from './foreign.ts';
import { textOfBytes } from './text-of-bytes.ts';

const csv = 'date,title\n2025,Café in Zürich\n';
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string): readonly number[] =>
  [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);

test.each([
  ['UTF-8', new TextEncoder().encode(csv)],
  ['windows-1252', latin(csv)],
  ['UTF-16, its small bytes first', Uint8Array.from(wide(csv))],
  ['UTF-16, its large bytes first', Uint8Array.from(wide(csv)).map((_, at, all) => all[at ^ 1]!)],
])('%s is read as it was meant', (_name, bytes) => {
  expect(textOfBytes(bytes)).toBe(csv);
});

test('nothing is nothing', () => {
  expect(textOfBytes(new Uint8Array())).toBe('');
});

test('a table that is not UTF-8 keeps its letters, in a small file and in the pieces of a large one', async () => {
  const small = await readData(new Blob([latin(csv)]), new AbortController().signal);
  expect(small.document.events).toMatchObject([{ title: 'Café in Zürich' }]);
  const large = await importedFrom([latin(csv.slice(0, 20)), latin(csv.slice(20))]);
  expect(large?.raw.events).toMatchObject([{ title: 'Café in Zürich' }]);
});
