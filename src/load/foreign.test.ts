import { expect, test } from 'vitest';
import { importedFrom, readData } from './foreign.ts';

const csv = 'date,title\n2025,Café in Zürich\n';
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
test('a table that is not UTF-8 keeps its letters, in a small file, in its bytes and in the pieces of a large one', async () => {
  const small = await readData(new Blob([latin(csv)]), new AbortController().signal);
  expect(small.document.events).toMatchObject([{ title: 'Café in Zürich' }]);
  const bytes = await readData(latin(csv).buffer, new AbortController().signal);
  expect(bytes).toEqual(small);
  const large = await importedFrom([latin(csv.slice(0, 20)), latin(csv.slice(20))]);
  expect(large?.raw.events).toMatchObject([{ title: 'Café in Zürich' }]);
});
