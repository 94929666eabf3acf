/** Rows that have more cells than their table has headings. */
import { expect, test } from 'vitest';
import { importedDocument } from './imported.fixture.ts';

test('of rows of events each is told with its line, and what is beyond the headings is kept', async () => {
  const { document, diagnostics } = await importedDocument(
    'date,title\n2025-04-17,Talks, in Moscow\n2025-04-18,Fine,,\n2025-04-19\n2025-04-17,Talks\n' +
      '2025-04-20,More,a,b\n2025-04-20,More,,d\n',
  );
  expect(document.events).toMatchObject([
    { title: 'Talks', 'x-row-1': 'in Moscow' },
    { title: 'Fine' },
    { title: 'Talks' },
    { title: 'More', 'x-row-5': 'a, b', 'x-row-6': ', d' },
  ]);
  expect(diagnostics.map(({ line, column, code, found }) => [line, column, code, found])).toEqual([
    [2, 18, 'surplus-cells', '“in Moscow”'],
    [4, 1, 'missing', 'an object'],
    [6, 17, 'surplus-cells', '“a, b”'],
    [7, 17, 'surplus-cells', '“, d”'],
  ]);
  expect(diagnostics[2]!.message).toBe(
    'This row has 4 cells, and there are 2 headings; what is beyond them is kept, but nothing shows it.',
  );
});

test.each([
  'row,id,title,date\ntimeline,,All,,x\nlane,a,A,,x\nevent,b,B,2025,x\n',
  'Year,Headline\n2025,A\n2025,B,x\n',
  'Year,Headline,Type\n,A,title,x\n2025,B\n',
])('of rows of every kind are told: %j', async (csv) => {
  const { diagnostics } = await importedDocument(csv);
  const lines = csv.split('\n').flatMap((line, index) => (line.includes('x') ? [index + 1] : []));
  expect(diagnostics.map(({ line, code }) => [line, code])).toEqual(lines.map((line) => [line, 'surplus-cells']));
});
