import { describe, expect, test } from 'vitest';
import { looksLikeHtml, textOfHtml } from './html-text.ts';

describe('the text of a page', () => {
  test.each([
    [
      'blocks break lines, inline elements do not',
      '<p>The <b>Em</b>ir</p><p>spoke<br>there</p>',
      'The Emir\nspoke\nthere',
    ],
    ['entities are resolved', '<p>R&amp;D &ldquo;x&rdquo; &#8212; caf&eacute;&nbsp;y</p>', 'R&D “x” — café y'],
    ['scripts and styles are not read', 'a<script>"<p>b</p>"</script><style>p{}</style> c', 'a c'],
    ['comments are not read', 'a<!-- b <p> --> c', 'a c'],
    ['elements of its own stand in a line', '<p>the <x-link>Emir</x-link>, who</p>', 'the Emir, who'],
    ['the title of the window is not on the page', '<title>x</title><h1>Headline</h1>', 'Headline'],
    ['what is left open harms nothing', '<html><head><meta charset=utf-8><body><p>one<p>two', 'one\ntwo'],
    ['a less-than sign is text', '<p>1 < 2 and 3 > 2</p>', '1 < 2 and 3 > 2'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test('a page is told from a text', () => {
    expect(looksLikeHtml('\n<!-- saved --><!DOCTYPE html><html>')).toBe(true);
    expect(looksLikeHtml('<html lang="en">')).toBe(true);
    expect(looksLikeHtml('A text that speaks of <html>')).toBe(false);
  });

  test('a text that begins with many comments is told in no time', () => {
    const begun = performance.now();
    expect(looksLikeHtml(`${'<!-- a -->'.repeat(28)}<p>`)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

test.each(['plain words', ' a \t b  c\u00a0\u00a0d ', 'one\n\n  two \t\nthree ', '', ' \n ', 'a; b: "c" = d'])(
  'text without markup is the same as beside an element that says nothing: %j',
  (text) => {
    expect(textOfHtml(text)).toBe(textOfHtml(`<i></i>${text}`));
  },
);
