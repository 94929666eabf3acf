import { describe, expect, test } from 'vitest';
import { parseDocument } from '../src/document/parse.ts';
import { archive } from './archive.ts';

describe.each([1, 2, 4000, 9001])('an archive of %i entries', (count) => {
  const text = [...archive(7, count)].join('');

  test('is a document without a mistake', () => {
    const { document, diagnostics } = parseDocument(text);
    expect(diagnostics).toEqual([]);
    expect(document.events).toHaveLength(count);
  });

  test('is the same for the same seed, and another for another', () => {
    expect([...archive(7, count)].join('')).toBe(text);
    expect([...archive(8, count)].join('')).not.toBe(text);
  });
});
