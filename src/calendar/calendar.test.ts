/** Other calendars: where their years and months begin, what the axis shows, what is said of dates that are not exact. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../language/languages.ts';
import { instantOf, msPerDay } from '../time/calendar.ts';
import { otherCalendars } from '../time/other-calendars.ts';
import { ticks } from '../time/ticks.ts';
import { utc, zoneOrUtc } from '../time/zone.ts';
import { countOf } from './count.ts';

const NAMES = [
  'islamic-umalqura',
  'islamic-civil',
  'hebrew',
  'persian',
  'japanese',
  'buddhist',
  'coptic',
  'ethiopic',
  'chinese',
  'indian',
  'roc',
];
const counts = new Map(NAMES.map((name) => [name, countOf(name)]));
const dayIn = (name: string, wallMs: number, fields: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-u-nu-latn', { timeZone: 'UTC', calendar: name, ...fields }).format(wallMs);
const iso = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10);

describe('a calendar', () => {
  test('has its new years where almanacs have them', () => {
    const newYear = (name: string, year: number): string => iso(counts.get(name)!.yearStart(year));
    expect(newYear('islamic-umalqura', 1446)).toBe('2024-07-07');
    expect(newYear('islamic-umalqura', 1447)).toBe('2025-06-26');
    expect(newYear('hebrew', 5785)).toBe('2024-10-03');
    expect(newYear('persian', 1404)).toBe('2025-03-21');
    expect(newYear('chinese', 2025)).toBe('2025-01-29');
    expect(newYear('coptic', 1742)).toBe('2025-09-11');
    expect(newYear('indian', 1947)).toBe('2025-03-22');
    expect(newYear('buddhist', 2568)).toBe('2025-01-01');
    expect(iso(counts.get('islamic-civil')!.first)).toBe('0622-07-19');
  });

  test('has a thirteenth month in a Hebrew leap year, and none for the five days at the end of a Coptic one', () => {
    const lengths = (name: string, year: number): number => counts.get(name)!.monthsOf(year).length;
    expect([5782, 5783, 5784, 5785].map((year) => lengths('hebrew', year))).toEqual([13, 12, 13, 12]);
    expect(lengths('coptic', 1741)).toBe(12);
    expect(lengths('islamic-umalqura', 1446)).toBe(12);
  });

  test('begins years and months on their first day, whenever', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.double({ min: instantOf(1600), max: instantOf(2200), noNaN: true }),
        (name, place) => {
          const { first, yearOf, yearStart, monthsOf } = counts.get(name)!;
          fc.pre(place > first + 800 * msPerDay);
          const year = yearOf(place);
          const start = yearStart(year);
          expect(start <= place && place < yearStart(year + 1)).toBe(true);
          for (const month of monthsOf(year)) expect(dayIn(name, month, { day: 'numeric' })).toBe('1');
          expect(monthsOf(year)[0]).toBe(start);
        },
      ),
      { seed: 1446, numRuns: 200 },
    );
  });
});

const measure = (text: string): number => text.length * 7;
const axis = async (locale: string, from: number, days: number, zone = utc) => {
  await loadMessages(locale);
  return ticks({
    start: zone.toInstant(from),
    durationMs: days * msPerDay,
    widthPx: 1000,
    zone,
    locale,
    measure,
    yearsAgo: String,
  });
};
/** An axis in a line: minor labels, then major ones. */
const row = ({ unit, count, minor, major }: ReturnType<typeof ticks>): string =>
  `${count} ${unit}: ${minor.map(({ label }) => label).join(' | ')} # ${major.map(({ label, sticky }) => (sticky ? `(${label})` : label)).join(' | ')}`;

const LOCALES = [
  'ar-EG-u-ca-islamic-umalqura',
  'fa-u-ca-persian',
  'he-u-ca-hebrew',
  'ja-u-ca-japanese',
  'en-u-ca-hebrew',
  'en-u-ca-ethiopic',
];
describe('the axis', () => {
  test('stands on months and years of the calendar', async () => {
    const rows: string[] = [];
    for (const locale of LOCALES) {
      for (const [from, days] of [
        [instantOf(1990), 9000],
        [instantOf(2024, 2), 1000],
        [instantOf(2025, 3, 9), 43],
        [instantOf(2025, 3, 28), 4],
      ] as const)
        rows.push(`${locale} ${row(await axis(locale, from, days))}`);
    }
    expect(rows).toMatchInlineSnapshot(`
      [
        "ar-EG-u-ca-islamic-umalqura 2 year: ١٤١٢ هـ | ١٤١٤ هـ | ١٤١٦ هـ | ١٤١٨ هـ | ١٤٢٠ هـ | ١٤٢٢ هـ | ١٤٢٤ هـ | ١٤٢٦ هـ | ١٤٢٨ هـ | ١٤٣٠ هـ | ١٤٣٢ هـ | ١٤٣٤ هـ # ",
        "ar-EG-u-ca-islamic-umalqura 6 month: محرم | رجب | محرم | رجب | محرم # (١٤٤٥ هـ) | ١٤٤٦ هـ | ١٤٤٧ هـ | ١٤٤٨ هـ",
        "ar-EG-u-ca-islamic-umalqura 1 week: ١٠ | ١٧ | ٢٤ | ٢ | ٩ | ١٦ # (رمضان ١٤٤٦ هـ) | شوال ١٤٤٦ هـ",
        "ar-EG-u-ca-islamic-umalqura 12 hour: ١٢:٠٠ ص | ١٢:٠٠ م | ١٢:٠٠ ص | ١٢:٠٠ م | ١٢:٠٠ ص | ١٢:٠٠ م | ١٢:٠٠ ص | ١٢:٠٠ م # ٢٨ رمضان ١٤٤٦ هـ | ٢٩ رمضان ١٤٤٦ هـ | ١ شوال ١٤٤٦ هـ | ٢ شوال ١٤٤٦ هـ",
        "fa-u-ca-persian 2 year: ۱۳۷۰ | ۱۳۷۲ | ۱۳۷۴ | ۱۳۷۶ | ۱۳۷۸ | ۱۳۸۰ | ۱۳۸۲ | ۱۳۸۴ | ۱۳۸۶ | ۱۳۸۸ | ۱۳۹۰ | ۱۳۹۲ # ",
        "fa-u-ca-persian 3 month: فروردین | تیر | مهر | دی | فروردین | تیر | مهر | دی | فروردین | تیر | مهر # (۱۴۰۲) | ۱۴۰۳ | ۱۴۰۴ | ۱۴۰۵",
        "fa-u-ca-persian 1 week: ۲۰ | ۲۷ | ۴ | ۱۱ | ۱۸ | ۲۵ # (۱۴۰۳ اسفند) | ۱۴۰۴ فروردین",
        "fa-u-ca-persian 6 hour: ۰:۰۰ | ۶:۰۰ | ۱۲:۰۰ | ۱۸:۰۰ | ۰:۰۰ | ۶:۰۰ | ۱۲:۰۰ | ۱۸:۰۰ | ۰:۰۰ | ۶:۰۰ | ۱۲:۰۰ | ۱۸:۰۰ | ۰:۰۰ | ۶:۰۰ | ۱۲:۰۰ | ۱۸:۰۰ # ۸ فروردین ۱۴۰۴ | ۹ فروردین ۱۴۰۴ | ۱۰ فروردین ۱۴۰۴ | ۱۱ فروردین ۱۴۰۴",
        "he-u-ca-hebrew 2 year: 5752 | 5754 | 5756 | 5758 | 5760 | 5762 | 5764 | 5766 | 5768 | 5770 | 5772 | 5774 # ",
        "he-u-ca-hebrew 3 month: אדר ב׳ | סיוון | תשרי | טבת | ניסן | תמוז | תשרי | טבת | ניסן | תמוז | תשרי # (5784) | 5785 | 5786 | 5787",
        "he-u-ca-hebrew 1 week: 10 | 17 | 24 | 2 | 9 | 16 # (אדר 5785) | ניסן 5785",
        "he-u-ca-hebrew 6 hour: 0:00 | 6:00 | 12:00 | 18:00 | 0:00 | 6:00 | 12:00 | 18:00 | 0:00 | 6:00 | 12:00 | 18:00 | 0:00 | 6:00 | 12:00 | 18:00 # 28 באדר 5785 | 29 באדר 5785 | 1 בניסן 5785 | 2 בניסן 5785",
        "ja-u-ca-japanese 2 year: 平成2年 | 平成4年 | 平成6年 | 平成8年 | 平成10年 | 平成12年 | 平成14年 | 平成16年 | 平成18年 | 平成20年 | 平成22年 | 平成24年 | 平成26年 # ",
        "ja-u-ca-japanese 3 month: 4月 | 7月 | 10月 | 1月 | 4月 | 7月 | 10月 | 1月 | 4月 | 7月 | 10月 # (令和6年) | 令和7年 | 令和8年",
        "ja-u-ca-japanese 1 week: 10日 | 17日 | 24日 | 31日 | 7日 | 14日 # (令和7年3月) | 令和7年4月",
        "ja-u-ca-japanese 6 hour: 0:00 | 6:00 | 12:00 | 18:00 | 0:00 | 6:00 | 12:00 | 18:00 | 0:00 | 6:00 | 12:00 | 18:00 | 0:00 | 6:00 | 12:00 | 18:00 # 令和7年3月28日 | 令和7年3月29日 | 令和7年3月30日 | 令和7年3月31日",
        "en-u-ca-hebrew 2 year: 5752 | 5754 | 5756 | 5758 | 5760 | 5762 | 5764 | 5766 | 5768 | 5770 | 5772 | 5774 # ",
        "en-u-ca-hebrew 3 month: Adar II | Sivan | Tishri | Tevet | Nisan | Tamuz | Tishri | Tevet | Nisan | Tamuz | Tishri # (5784) | 5785 | 5786 | 5787",
        "en-u-ca-hebrew 1 week: 10 | 17 | 24 | 2 | 9 | 16 # (Adar 5785) | Nisan 5785",
        "en-u-ca-hebrew 6 hour: 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 # 28 Adar 5785 | 29 Adar 5785 | 1 Nisan 5785 | 2 Nisan 5785",
        "en-u-ca-ethiopic 2 year: 1984 AM | 1986 AM | 1988 AM | 1990 AM | 1992 AM | 1994 AM | 1996 AM | 1998 AM | 2000 AM | 2002 AM | 2004 AM | 2006 AM # ",
        "en-u-ca-ethiopic 3 month: Megabit | Sene | Meskerem | Tahsas | Megabit | Sene | Meskerem | Tahsas | Megabit | Sene | Meskerem # (2016 AM) | 2017 AM | 2018 AM | 2019 AM",
        "en-u-ca-ethiopic 1 week: 1 | 8 | 15 | 22 | 29 | 6 # Megabit 2017 AM | Miazia 2017 AM",
        "en-u-ca-ethiopic 6 hour: 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 # 19 Megabit 2017 AM | 20 Megabit 2017 AM | 21 Megabit 2017 AM | 22 Megabit 2017 AM",
      ]
    `);
  });

  test('has ticks at midnights of the zone, where the calendar turns', async () => {
    const zone = zoneOrUtc('America/St_Johns');
    const { major } = await axis('ar-u-ca-islamic-umalqura', instantOf(2025, 3, 9), 43, zone);
    const [shawwal] = major.filter(({ sticky }) => !sticky);
    expect(new Date(shawwal!.at).toISOString()).toBe('2025-03-30T02:30:00.000Z');
  });

  test('is Gregorian where the calendar has not begun', async () => {
    expect(row(await axis('en-u-ca-islamic-civil', instantOf(500), 4000))).toMatch(/500 AD/);
    expect(row(await axis('en-u-ca-islamic-civil', instantOf(700), 4000))).toMatch(/AH/);
  });

  test('panning moves no tick and changes no step, and no two labels collide', async () => {
    for (const locale of LOCALES) await loadMessages(locale);
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.double({ min: instantOf(1900), max: instantOf(2060), noNaN: true }),
        fc.double({ min: -2, max: 4.5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (locale, start, logDays, share) => {
          const durationMs = 10 ** logDays * msPerDay;
          const options = { start, durationMs, widthPx: 1000, zone: utc, locale, measure, yearsAgo: String };
          const [a, b] = [ticks(options), ticks({ ...options, start: start + share * durationMs })];
          expect([b.unit, b.count]).toEqual([a.unit, a.count]);
          const isShared = ({ at }: { readonly at: number }): boolean =>
            at >= start + share * durationMs && at < start + durationMs;
          expect(b.minor.filter(isShared)).toEqual(a.minor.filter(isShared));
          for (const [i, tick] of a.minor.entries()) {
            const next = a.minor[i + 1];
            if (next)
              expect(((next.at - tick.at) / durationMs) * 1000).toBeGreaterThanOrEqual(measure(tick.label) + 11.99);
          }
        },
      ),
      { seed: 1446, numRuns: 300 },
    );
  });
});

describe('a calendar that is not known', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('is told once, with those that are, and dates are Gregorian', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await loadMessages('en-u-ca-aztec');
    await loadMessages('de-u-ca-aztec');
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/“aztec”.*hebrew/)]]);
    expect(otherCalendars.has('en-u-ca-aztec')).toBe(false);
    expect(row(await axis('en-u-ca-aztec', instantOf(2025, 3, 9), 43))).toContain('March 2025');
  });

  test('but the Gregorian is', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await loadMessages('th-u-ca-gregory');
    expect(warn).not.toHaveBeenCalled();
  });
});
