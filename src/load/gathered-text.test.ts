import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GatheredText, partsOf } from './gathered-text.ts';
import type { Piece } from './gathered-text.ts';

function gathered(pieces: readonly Piece[]): { readonly text: string; readonly length: number | undefined } {
  const text = new GatheredText();
  for (const part of partsOf(pieces)) text.add(part);
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(text.bytes()), length: text.textLength };
}

describe('a text that comes in pieces', () => {
  test('is the whole text again, and as long', () => {
    const pieces = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });
    fc.assert(
      fc.property(pieces, (pieces) => {
        const whole = pieces.join('');
        expect(gathered(pieces)).toEqual({ text: whole, length: whole.length });
      }),
      { seed: 20250417 },
    );
  });

  test('is cut between letters, not within one', () => {
    const long = `a${'🕰'.repeat(1_500_000)}`;
    const parts = [...partsOf([long])];
    expect(parts.map(({ length }) => length)).toEqual([1_999_999, 1_000_002]);
    expect(gathered([long])).toEqual({ text: long, length: long.length });
  });

  test('has no length as a text where any of it came as bytes', () => {
    const bytes = new TextEncoder().encode('é');
    expect(gathered([bytes, 'a'])).toEqual({ text: 'éa', length: undefined });
    expect(gathered(['a', bytes])).toEqual({ text: 'aé', length: undefined });
  });

  test('may be empty', () => {
    expect(gathered([])).toEqual({ text: '', length: 0 });
    expect(gathered([''])).toEqual({ text: '', length: 0 });
  });
});
