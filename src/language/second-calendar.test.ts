/**
 * Two calendars, as tables that someone who reads them can check: every language in every calendar, and dates in a second one. `npm run golden` writes them anew, into
 * `data/golden/calendars-*.txt` and `data/golden/two-calendars.txt`.
 */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { daysInMonth, instantOf, msPerDay } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { zoneOrUtc } from '../time/zone.ts';
import { wordDate } from './dates.ts';
import { loadMessages } from './languages.ts';
import { nameCalendars, readySecond, secondLocale, wordInSecond } from './second-calendar.ts';

const GOLDEN = resolve(import.meta.dirname, '../../data/golden');
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'ja', 'ru', 'zh'];
const CALENDARS = ['gregory', 'islamic-umalqura', 'hebrew', 'persian', 'japanese', 'buddhist', 'chinese'];
const DATES =
  `2025-03-18 2025-03-19~ 2025-03-19? 2025-03 2025 1850~ 2001-21 196X 19XX [2025-04-10..2025-04-16] [2025-03-28..2025-04-02]
[..1983] 2023-10/.. 2023-10-07/.. 2025-02-24/2025-03-03 2024-11/2025-01 2025-04-17T14:34Z 0624-03-13 -0043-03-15`.split(
    /\s+/,
  );
const PAIRS = [
  ['en', 'islamic-umalqura'],
  ['en', 'hebrew'],
  ['en', 'persian'],
  ['en', 'japanese'],
  ['en', 'buddhist'],
  ['en', 'ethiopic'],
  ['ar-u-ca-islamic-umalqura', 'gregory'],
  ['ar', 'islamic-umalqura'],
  ['he-u-ca-hebrew', 'gregory'],
  ['fr-u-ca-persian', 'islamic-umalqura'],
] as const;

const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/[\u200e\u200f]/g, '');

const dated = (edtf: string, zoneName = 'UTC') => {
  const date = parseDate(edtf, zoneOrUtc(zoneName));
  if (isDateFault(date)) throw new Error(edtf);
  return date;
};

async function inBoth(locale: string, name: string, edtf: string, zoneName = 'UTC') {
  const messages = await loadMessages(locale);
  await loadMessages(secondLocale(locale, name) as string);
  const options = { zone: zoneOrUtc(zoneName), messages };
  const date = dated(edtf, zoneName);
  return {
    first: wordDate(date, { ...options, locale, style: 'full' }),
    second: wordInSecond(date, locale, { ...options, locale: readySecond(locale, name)! }),
  };
}

test.each(LANGUAGES)('%s in every calendar', async (language) => {
  const rows: string[] = [];
  for (const edtf of DATES) {
    rows.push(edtf);
    for (const calendar of CALENDARS) {
      const locale = `${language}-u-ca-${calendar}`;
      const messages = await loadMessages(locale);
      const words = wordDate(dated(edtf), { locale, zone: zoneOrUtc('UTC'), messages, style: 'full' });
      rows.push(`  ${calendar.padEnd(18)}${words}`);
    }
  }
  await expect(plain([...rows, ''].join('\n'))).toMatchFileSnapshot(`${GOLDEN}/calendars-${language}.txt`);
});

test('dates in two calendars', async () => {
  const rows: string[] = [];
  for (const [locale, name] of PAIRS) {
    await loadMessages(secondLocale(locale, name) as string);
    rows.push(`${locale} and ${name}: ${nameCalendars(locale, readySecond(locale, name)!)}`);
    for (const edtf of DATES) {
      const { first, second } = await inBoth(locale, name, edtf);
      rows.push(`  ${edtf}`, `    ${first}`, `    ${second ?? '–'}`);
    }
  }
  await expect(plain([...rows, ''].join('\n'))).toMatchFileSnapshot(`${GOLDEN}/two-calendars.txt`);
});

describe('a second calendar', () => {
  test('is none where it is not known, or is the first', () => {
    expect(secondLocale('en', 'aztec')).toEqual({ fault: 'unknown' });
    expect(secondLocale('en', 'no calendar')).toEqual({ fault: 'unknown' });
    expect(secondLocale('en', 'gregory')).toEqual({ fault: 'same' });
    expect(secondLocale('he-u-ca-hebrew', 'Hebrew')).toEqual({ fault: 'same' });
    expect(secondLocale('he-u-ca-hebrew', 'gregory')).toBe('he-u-ca-gregory');
    expect(readySecond('en', undefined)).toBeUndefined();
    expect(readySecond('en', 'aztec')).toBeUndefined();
  });

  test('is ready when what is known of it is there', async () => {
    expect(readySecond('es', 'coptic')).toBeUndefined();
    await loadMessages('es-u-ca-coptic');
    expect(readySecond('es', 'coptic')).toBe('es-u-ca-coptic');
  });

  test('says a time by its day, and two times of one day once', async () => {
    expect((await inBoth('en', 'hebrew', '2025-04-17T14:34Z')).second).toBe('19 Nisan 5785');
    expect((await inBoth('en', 'hebrew', '2025-04-17T10:00Z/2025-04-17T14:34Z')).second).toBe('19 Nisan 5785');
  });

  describe('of days', () => {
    beforeAll(() => loadMessages('en-u-ca-islamic-umalqura'));

    test('says the same day in every zone', async () => {
      const { messages, locale, second } = {
        messages: await loadMessages('en'),
        locale: 'en',
        second: readySecond('en', 'islamic-umalqura')!,
      };
      const say = (edtf: string, zoneName: string): string | undefined =>
        wordInSecond(dated(edtf, zoneName), locale, { locale: second, zone: zoneOrUtc(zoneName), messages });
      fc.assert(
        fc.property(
          fc.constantFrom('Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Africa/Cairo', 'America/Sao_Paulo'),
          fc.integer({ min: instantOf(1900) / msPerDay, max: instantOf(2070) / msPerDay }),
          fc.constantFrom('', '~', '?'),
          (zoneName, day, doubt) => {
            const edtf = new Date(day * msPerDay).toISOString().slice(0, 10) + doubt;
            expect(say(edtf, zoneName)).toBe(say(edtf, 'UTC'));
          },
        ),
        { seed: 1446, numRuns: 500, examples: [['Pacific/Apia', instantOf(2011, 12, 30) / msPerDay, '']] },
      );
    });

    test('says a month as the days from its first to its last', async () => {
      const options = {
        zone: zoneOrUtc('UTC'),
        messages: await loadMessages('en'),
        locale: 'en-u-ca-islamic-umalqura',
      };
      fc.assert(
        fc.property(fc.integer({ min: 1900, max: 2070 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
          const edtf = `${year}-${String(month).padStart(2, '0')}`;
          const days = dated(`[${edtf}-01..${edtf}-${daysInMonth(year, month)}]`);
          expect(wordInSecond(dated(edtf), 'en', options)).toBe(wordDate(days, { ...options, style: 'label' }));
        }),
        { seed: 1446, numRuns: 100 },
      );
    });
  });
});
