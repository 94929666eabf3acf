import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from './json-text.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const letters = fc.string({ unit: 'grapheme-composite' });
const pieces = fc.array(letters, { maxLength: 5 });

describe('a text in pieces', () => {
  test('is the whole text, whatever it came as', () => {
    fc.assert(
      fc.property(pieces, (pieces) => {
        const whole = pieces.join('');
        for (const text of [jsonText(pieces), jsonText(pieces.map(encode))])
          expect(text.between(0, text.length)).toBe(whole);
      }),
      { seed: 20250417 },
    );
  });

  test('keeps halves of letters that a string may hold', () => {
    const whole = '"\ud83d"';
    expect(jsonText(['"\ud83d', '"']).between(0, 3)).toBe(whole);
  });

  test('knows its codes, and where a quotation mark stands', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        for (const make of [(text: string) => text, encode]) {
          const place = make(before).length;
          const text = jsonText([make(before), make(`"${after}`)]);
          expect(text.codeAt(place)).toBe(0x22);
          expect(text.between(place, text.length)).toBe(`"${after}`);
          const quote = make(before.replaceAll('"', "'")).length;
          expect(jsonText([make(`${before.replaceAll('"', "'")}"${after}`)]).quoteFrom(0)).toBe(quote);
        }
      }),
      { seed: 20250417 },
    );
  });

  test('has no quotation mark behind the last', () => {
    for (const piece of ['"a"b', encode('"a"b')]) expect(jsonText([piece]).quoteFrom(3)).toBe(-1);
  });

  test('gives back the bytes that it came as', () => {
    const bytes = encode('{}');
    expect(jsonText([bytes]).bytes).toBe(bytes);
    expect(jsonText(['{}']).bytes).toBeUndefined();
  });

  test('may be empty', () => {
    expect(jsonText([]).length).toBe(0);
    expect(jsonText(['']).length).toBe(0);
  });
});
