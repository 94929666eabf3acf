import { expect, test } from 'vitest';
import { typedFor, wordsForTyped } from './date-words.ts';

test('a date that is understood is said as the timeline says it', () => {
  expect(wordsForTyped('10–16 Apr 2025')).toEqual({
    edtf: '2025-04-10/2025-04-16',
    said: '10 to 16 April 2025',
    isFault: false,
  });
});

test('what may mean two dates offers both, and what is wrong says what would be right', () => {
  expect(wordsForTyped('01/02/2025').choices).toEqual(['2025-02-01', '2025-01-02']);
  expect(wordsForTyped('31 April 2025').said).toContain('names a day that does not exist');
  expect(wordsForTyped('18 March').said).toBe('The year is missing.');
  expect(wordsForTyped('soon').said).toContain('18 March 2025');
  expect(wordsForTyped('').isFault).toBe(false);
});

test('a field shows words only where they say all that the date says', () => {
  expect(typedFor('[2025-04-10..2025-04-16]')).toBe('between 10 and 16 April 2025');
  expect(typedFor('2025-04-1X')).toBe('2025-04-1X');
  expect(typedFor('no date')).toBe('no date');
});
