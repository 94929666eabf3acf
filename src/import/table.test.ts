/** d3's reader is the oracle for text as RFC 4180 wants it; where that loses letters, what stands in the text is. */
import { csvFormatRows, csvParseRows, tsvFormatRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from './table.ts';

const texts = (text: string): readonly (readonly string[])[] => {
  const { header, rows } = readTable(text);
  return [header, ...rows].map((row) => row.map((cell) => cell.text));
};

describe('a table', () => {
  const cell = fc.array(fc.constantFrom('a', 'é🕊', '"', ',', ';', '\t', '\n', '\r\n', ' ', '1'), { maxLength: 5 });
  const rows = fc.array(
    fc.array(
      cell.map((parts) => parts.join('')),
      { minLength: 2, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 5 },
  );
  // A header without blanks or separators, and rows that have something in them: the rest is told of below.
  const tables = rows.map((body) => [['head', 'two', 'three', 'four'], ...body.map((row) => ['x', ...row])]);

  test('reads what d3 writes, as d3 reads it', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('\n', '\r\n', '\r'), (table, lineEnd) => {
        const csv = table.map((row) => csvFormatRows([row])).join(lineEnd) + lineEnd;
        expect(texts(csv)).toEqual(csvParseRows(csv));
        expect(texts(tsvFormatRows(table))).toEqual(table);
      }),
      { seed: 5 },
    );
  });

  test('knows where each cell stands', () => {
    const text = 'a,b\r\n"x, ""y""\r\nz",2\r\n\r\n,"3"';
    const { rows } = readTable(text);
    expect(rows.flat().map(({ offset }) => text.slice(offset, offset + 2))).toEqual(['"x', '2\r', ',"', '"3']);
  });

  test('loses no letter that follows a closing quotation mark', () => {
    expect(texts('a,b\n"one"two,3')).toEqual([
      ['a', 'b'],
      ['onetwo', '3'],
    ]);
  });

  test('takes a quotation mark that is never closed for a letter, and reads on', () => {
    const { rows, unclosed } = readTable('a,b\n"one,2\n3,4');
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['"one', '2'],
      ['3', '4'],
    ]);
    expect(unclosed).toBe(4);
  });

  test('finds its separator, and passes over blank lines', () => {
    expect(texts('\n\n a ; b \n\n1,5;2\n;;\n')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(texts('"a;b;c",d\n1,2')[0]).toEqual(['a;b;c', 'd']);
  });

  test.each(['sep=;\r\n', '"sep=;"\n', '\nSEP=;\t\r'])(
    'takes its separator from a first line %j, which is none of its rows',
    (told) => {
      const text = `${told}a,1;b\n1,2;3`;
      expect(texts(text)).toEqual([
        ['a,1', 'b'],
        ['1,2', '3'],
      ]);
      const { header, rows } = readTable(text);
      expect([header[0]!.offset, rows[0]![1]!.offset]).toEqual([told.length, text.length - 1]);
    },
  );

  test.each(['|', '^', ']', '\\', '-', '\t', '.'])('may have any separator that is told: %s', (separator) => {
    expect(texts(`sep=${separator}\na${separator}b\n1${separator}"2${separator}3"`)).toEqual([
      ['a', 'b'],
      ['1', `2${separator}3`],
    ]);
  });
});
