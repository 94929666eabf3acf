import { describe, expect, test } from 'vitest';
import { checkAgainstArticles } from './articles.ts';
import { foldText } from './fold.ts';

const article = (name: string, text: string) => ({ name, raw: text, text: foldText(text) });
const source = (id: string, url?: string) => ({ path: ['sources', '0'], id, url, archivedAt: undefined, gone: false });
const quotation = (source: string, exact: string) => ({ path: ['events', '0'], source, quote: { exact } });

const one = article('000.txt', 'The first minister spoke of bridges and of rivers at noon.');
const two = article('001.txt', 'The second minister spoke of mountains and of valleys at night.');

describe('the article of a source', () => {
  test('is the file in which most of its quotations stand', () => {
    const quotations = [quotation('a', 'mountains and of valleys'), quotation('a', 'The second minister')];
    const check = checkAgainstArticles([source('a')], quotations, [one, two]);
    expect(check).toEqual({ findings: [], standing: 2, articles: new Map([['a', '001.txt']]) });
  });

  test('is not a list that merely holds its address', () => {
    const list = article('README.md', 'https://example.org/two');
    const { articles } = checkAgainstArticles(
      [source('a', 'https://example.org/two')],
      [quotation('a', 'mountains and of valleys')],
      [list, one, two],
    );
    expect(articles.get('a')).toBe('001.txt');
  });

  test('is the file that is named after it, whatever stands in it', () => {
    const named = article('a.txt', 'Nothing of the kind.');
    const { findings } = checkAgainstArticles(
      [source('a')],
      [quotation('a', 'mountains and of valleys')],
      [two, named],
    );
    expect(findings).toMatchObject([
      { code: 'quotation-elsewhere', message: expect.stringContaining('001.txt') as string },
    ]);
  });

  test('is not the file of a source with a longer name', () => {
    const named = article('a-b.txt', 'Nothing of the kind.');
    const { articles } = checkAgainstArticles([source('a')], [quotation('a', 'The second minister')], [named, two]);
    expect(articles.get('a')).toBe('001.txt');
  });

  test('is the one most like its only quotation, where a word of that is changed', () => {
    const { findings } = checkAgainstArticles(
      [source('a')],
      [quotation('a', 'spoke of mountains and of oceans at night')],
      [one, two],
    );
    expect(findings).toMatchObject([
      { code: 'quotation-missing', message: 'These words do not stand so in 001.txt: “oceans” is “valleys” there.' },
    ]);
  });

  test('need not be found for the words to be told apart from all of them', () => {
    const { findings, standing } = checkAgainstArticles([source('a')], [quotation('a', 'quite another thing')], [one]);
    expect(findings).toMatchObject([{ code: 'quotation-missing', remedy: 'Check the source and the words.' }]);
    expect(standing).toBe(0);
  });
});
