import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url.ts';

describe('an address', () => {
  it.each([
    ['https://example.org/a?b#c'],
    ['HTTP://example.org'],
    ['mailto:desk@example.org'],
    ['images/a.jpg'],
    ['/a/b:c'],
    ['#note'],
    ['?q=a:b'],
    ['مقال/1'],
  ])('%s may become a link', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    ['  https://example.org \n', 'https://example.org'],
    ['ht\ntps://example.org', 'https://example.org'],
    ['//example.org/a', 'https://example.org/a'],
    ['\\\\example.org/a', 'https://example.org/a'],
  ])('%j is taken as %j', (url, taken) => {
    expect(safeUrl(url)).toBe(taken);
  });

  it.each([
    [''],
    [' '],
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['java\tscript\r:alert(1)'],
    ['data:text/html,x'],
    ['blob:https://example.org/x'],
    ['file:///etc/passwd'],
    ['vbscript:x'],
    ['https:example.org'],
    ['https://'],
    ['https:///'],
    ['a\u0000b'],
  ])('%j must not', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  it('that may become a link never has another scheme, as the platform reads it', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      '\t',
      '\n',
      ' ',
      '\u0001',
      'https',
      '/',
      '\\',
      '//',
      'data',
      'a',
      'A',
      '%0a',
      '&#58;',
      '@',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
          fc.string(),
          fc.webUrl(),
        ),
        (url) => {
          const safe = safeUrl(url);
          if (safe === undefined || !URL.canParse(safe, 'https://page.example/')) return;
          expect(['https:', 'http:', 'mailto:']).toContain(new URL(safe, 'https://page.example/').protocol);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });
});
