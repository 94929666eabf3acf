import { expect, test } from 'vitest';
import { zoneOf } from '../time/zone.ts';
import { dateInWords } from './date-in-words.ts';
import { en } from './en.ts';

const qatar = zoneOf('Asia/Qatar');

test.each([
  ['2025-04-17T22:30Z', '18 April 2025, 1:30'],
  ['2025-04-17T22:30', '17 April 2025, 22:30'],
  ['2025-04-17', '17 April 2025'],
])('%s is said in the zone that is asked for', (edtf, said) => {
  expect(dateInWords(edtf, 'en-GB', en, qatar)).toBe(said);
});

test('a time is said in UTC where no zone is asked for', () => {
  expect(dateInWords('2025-04-17T22:30Z', 'en-GB')).toBe('17 April 2025, 22:30');
});
