import { expect, test } from 'vitest';
import { figure } from './figures.ts';

test('a count has all its digits below ten thousand, and a short form from there on', () => {
  expect([1, 9999, 10_000, 12_345, 1_000_000].map((count) => figure(count, 'en'))).toEqual([
    '1',
    '9999',
    '10k',
    '12k',
    '1m',
  ]);
});

test('the short form is that of the language', () => {
  expect(figure(1_200_000, 'de')).toBe('1,2\u00a0Mio.');
});
