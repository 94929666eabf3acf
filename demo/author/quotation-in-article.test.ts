import { expect, test } from 'vitest';
import { longWords, lookUp } from './quotation-in-article.ts';

const article = 'They met on Monday. The talks “went well”, he said. Later the talks "went well" again, she said.';

test('words that stand there once are well', () => {
  expect(lookUp({ exact: 'They met on Monday' }, article)).toEqual({ finding: undefined, places: [] });
});

test('words that stand there twice can be told apart, and then are well', () => {
  const { places } = lookUp({ exact: "talks 'went well'" }, article);
  expect(places).toHaveLength(2);
  for (const place of places) expect(lookUp(place, article).finding).toBeUndefined();
});

test('words that do not stand there are said, with the nearest passage', () => {
  expect(lookUp({ exact: 'They met on Tuesday' }, article).finding).toMatchObject({
    message: expect.stringContaining('“Tuesday” is not there') as string,
  });
});

test('a page that was pasted is read as text', () => {
  expect(lookUp({ exact: 'They met' }, '<!doctype html><p>They <b>met</b>.</p>').finding).toBeUndefined();
});

test('only a long quotation is called long', () => {
  expect(longWords({ exact: 'word '.repeat(25) })).toBeUndefined();
  expect(longWords({ exact: 'word '.repeat(26) })).toContain('26 words');
});
