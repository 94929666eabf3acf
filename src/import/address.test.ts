/** Cells that are addresses, and cells that are not. */
import { expect, test } from 'vitest';
import { looksLikeAddress } from './address.ts';

test.each([
  'https://a.example',
  ' http://a.example/b ',
  'mailto:a@b.example',
  '//a.example',
  'articles/a',
  'a.html',
  '../a',
  '/a',
])('%j is an address', (cell) => expect(looksLikeAddress(cell)).toBe(true));

test.each(['#N/A', '#REF!', '#a.html', ' in Moscow', 'As told by a.example', 'none', '-', 'N/A'])(
  '%j is none',
  (cell) => expect(looksLikeAddress(cell)).toBe(false),
);

// The check of the document has a word on these.
test.each(['javascript:alert(1)', 'https:'])('%j names a scheme', (cell) => expect(looksLikeAddress(cell)).toBe(true));
