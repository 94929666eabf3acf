import { expect, test } from 'vitest';
import { zoneOf } from '../time/zone.ts';
import { dateInWords } from './date-in-words.ts';
import { en } from './en.ts';
import { loadMessages } from './languages.ts';

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

test('from one time to another of a day is said in every language with the day once', async () => {
  const locales = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'ru', 'zh'];
  const said = locales.map(async (locale) =>
    dateInWords('2025-04-17T08:00Z/2025-04-17T09:30Z', locale, await loadMessages(locale)).replace(
      /[\u200e\u200f]/g,
      '',
    ),
  );
  expect(await Promise.all(said)).toEqual([
    '17 أبريل 2025، 8:00 ص–9:30 ص',
    '17. April 2025, 8:00–9:30 Uhr',
    '17 de abril de 2025, 8:00–9:30',
    '17 avril 2025, 8:00–9:30',
    '17 באפריל 2025, 8:00–9:30',
    '2025年4月17日 8:00～9:30',
    '17 апреля 2025 г., 8:00–9:30',
    '2025年4月17日 8:00–9:30',
  ]);
});
