import { expect, test } from 'vitest';
import { msPerDay, msPerYear } from '../time/calendar.ts';
import { utc, zoneOf } from '../time/zone.ts';
import { en } from './en.ts';
import { instantInWords } from './instant-in-words.ts';
import { loadMessages } from './languages.ts';

const inEnglish = { locale: 'en', zone: utc, messages: en };
const at = Date.parse('2025-03-09T08:05:30.25Z');

test.each([
  [200 * msPerYear, '2025'],
  [4 * msPerYear, 'March 2025'],
  [msPerYear, '9 March 2025'],
  [msPerDay, '9 March 2025, 8:05'],
  [60_000, '9 March 2025, 8:05:30'],
  [100, '9 March 2025, 8:05:30.250'],
])('an end of a span of %d ms is said as finely as that asks for', (spanMs, words) => {
  expect(instantInWords(at, spanMs, inEnglish)).toBe(words);
});

test('it is said in the time of the zone and the words of the language; far away the year alone', async () => {
  const german = { locale: 'de', zone: zoneOf('Europe/Berlin')!, messages: await loadMessages('de') };
  expect(instantInWords(at, msPerDay, german)).toBe('9. März 2025, 9:05 Uhr');
  expect(instantInWords(-2.1e18, msPerDay, inEnglish)).toMatch(/^[\d.]+ million years ago$/);
});
