import { expect, test } from 'vitest';
import { utc, zoneOf } from '../time/zone.ts';
import { en } from './en.ts';
import { loadMessages } from './languages.ts';
import { wordSpan } from './span.ts';

const inEnglish = { locale: 'en', zone: utc, messages: en };
const at = (text: string): number => Date.parse(`${text}Z`);

test.each([
  ['1900-01-01T00:00', '2000-01-01T00:00', '1900 – 1999'],
  ['2025-01-01T00:00', '2025-12-01T00:00', 'January – November 2025'],
  ['2025-03-09T00:00', '2025-04-21T00:00', '9 March – 20 April 2025'],
  ['2025-03-17T10:00', '2025-03-18T18:30', '17 March 2025, 10:00 – 18 March 2025, 18:29'],
  ['2025-03-17T00:00', '2025-03-17T09:30', '17 March 2025, 0:00–9:29'],
  ['2025-03-17T23:59:20', '2025-03-18T00:00:10', '17 March 2025, 23:59:20 – 18 March 2025, 0:00:09'],
  ['2025-03-18T10:00:00', '2025-03-18T10:00:01', '18 March 2025, 10:00:00.000–10:00:00.999'],
])('from %s to %s is said as finely as its length asks for', (start, end, words) => {
  expect(wordSpan(at(start), at(end), inEnglish).replaceAll('\u2009', ' ')).toBe(words);
});

test('times are those of the zone, in the words of the language', async () => {
  const german = { locale: 'de', zone: zoneOf('Europe/Berlin')!, messages: await loadMessages('de') };
  expect(wordSpan(at('2025-03-18T08:00'), at('2025-03-18T10:00'), german)).toBe('18. März 2025, 9:00–10:59 Uhr');
});

test('two ends that have the same words are said once', () => {
  expect(wordSpan(-2.1e18, -2.1e18 + 1e9, inEnglish)).toMatch(/^[\d.]+ million years ago$/);
});
