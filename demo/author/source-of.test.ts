import { describe, expect, test } from 'vitest';
import { addressOf, newId, publisherOf, withSource } from './source-of.ts';

describe('a source for an address', () => {
  test.each([
    ['https://trt.global/world/article/bd09591d4de3', 'TRT'],
    ['https://english.almayadeen.net/news', 'Almayadeen'],
    ['https://www.bbc.co.uk/news/1', 'BBC'],
    ['https://al-monitor.com', 'Al Monitor'],
    ['https://en.example.org/a', 'Example'],
  ])('%s is guessed to be of %s', (url, publisher) => expect(publisherOf(url)).toBe(publisher));

  test('is new, with an id of its own and a publisher to check', () => {
    const draft = { sources: [{ id: 'example', publisher: 'Other' }] };
    expect(withSource(draft, ' https://example.org/a ')).toEqual({
      id: 'example-2',
      isGuess: true,
      draft: { sources: [draft.sources[0], { id: 'example-2', publisher: 'Example', url: 'https://example.org/a' }] },
    });
  });

  test('is the one that has the address, or has the publisher of one of the same host', () => {
    const draft = { sources: [{ id: 'a', publisher: 'The Example', url: 'https://example.org/a' }] };
    expect(withSource(draft, 'https://example.org/a')).toEqual({ draft, id: 'a', isGuess: false });
    expect(withSource(draft, 'https://example.org/b')).toMatchObject({ id: 'the-example', isGuess: false });
  });

  test('is none where there is no address of the web', () => {
    for (const text of ['', 'a book', 'javascript:alert(1)', 'mailto:a@example.org', '/a', 'https://']) {
      expect(withSource({}, text)).toBeUndefined();
    }
    expect(addressOf('example.org/a')).toBe('https://example.org/a');
    expect(addressOf('bbc.com')).toBe('https://bbc.com');
    expect(addressOf('a.html')).toBeUndefined();
  });

  test('ids are never taken twice', () => {
    expect(newId('The talks', [{ id: 'the-talks' }, { id: 'the-talks-2' }])).toBe('the-talks-3');
    expect(newId('…', [])).toBe('item');
  });
});
