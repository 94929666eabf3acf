import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteLink } from './quote-link.ts';

const page = 'https://example.org/a';
const fragment = (exact: string, more: object = {}) => quoteLink(page, { exact, ...more })!.slice(page.length);

describe('the link to a quotation', () => {
  it('names the words, percent-encoded, the hyphen too', () => {
    expect(fragment('R&D co-operation, “5%”')).toBe('#:~:text=R%26D%20co%2Doperation%2C%20%E2%80%9C5%25%E2%80%9D');
  });

  it('names the words around them where they are given', () => {
    expect(fragment('b', { prefix: 'a -', suffix: 'c' })).toBe('#:~:text=a%20%2D-,b,-c');
  });

  it('names the first and the last words where something is left out or the quotation is long', () => {
    expect(fragment('one two … three [...] four five')).toBe('#:~:text=one%20two,four%20five');
    for (const dots of ['....', '…. ', '……'])
      expect(fragment(`one two${dots} four five`)).toBe('#:~:text=one%20two,four%20five');
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
    expect(fragment(words.join(' '))).toBe(`#:~:text=${words.slice(0, 5).join('%20')},${words.slice(-5).join('%20')}`);
  });

  it('keeps a fragment that the address has, and replaces a directive', () => {
    expect(quoteLink(`${page}#part:~:text=old`, { exact: 'new' })).toBe(`${page}#part:~:text=new`);
  });

  it('is the address alone where there are no words, and nothing where the address is not safe', () => {
    expect(quoteLink(page)).toBe(page);
    expect(quoteLink(page, { exact: ' ' })).toBe(page);
    expect(quoteLink('mailto:a@example.org', { exact: 'a' })).toBe('mailto:a@example.org');
    expect(quoteLink('javascript:alert(1)', { exact: 'a' })).toBeUndefined();
  });

  it('never throws, and words that fit whole can be read back from it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (exact) => {
        const link = quoteLink(page, { exact })!;
        const [, words] = link.split(':~:text=');
        if (words === undefined || words.includes(',')) return;
        const folded = exact.trim().replace(/\s+/g, ' ');
        expect(words).not.toMatch(/[-&\s]/);
        if (!/…|\.\.\./.test(exact)) expect(decodeURIComponent(words)).toBe(folded.replace(/\p{Cs}/gu, '\ufffd'));
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
