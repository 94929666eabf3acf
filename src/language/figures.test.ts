import { expect, test } from 'vitest';
import { figure } from './figures.ts';

test('a count has all its digits below a thousand, and a short form from there on, which is no year', () => {
  expect([1, 999, 1919, 12_345, 1_000_000].map((count) => figure(count, 'en').toLowerCase())).toEqual([
    '1',
    '999',
    '1.9k',
    '12k',
    '1m',
  ]);
});

test('the short form is that of the language', () => {
  expect(figure(1_200_000, 'de')).toBe('1,2\u00a0Mio.');
});
