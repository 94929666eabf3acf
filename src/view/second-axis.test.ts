/** The row of a second calendar: where it stands, that its texts never collide, and that it says nothing of clocks. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../language/en.ts';
import { loadMessages } from '../language/languages.ts';
import { instantOf, msPerDay } from '../time/calendar.ts';
import { zoneOrUtc } from '../time/zone.ts';
import { TICK_INSET_PX } from './axis.ts';
import { secondAxis } from './second-axis.ts';

const LOCALES = [
  'en-u-ca-islamic-umalqura',
  'en-u-ca-hebrew',
  'en-u-ca-persian',
  'en-u-ca-japanese',
  'en-u-ca-gregory',
];
const WIDTH_PX = 900;
const measure = (text: string, level: 'minor' | 'major'): number => text.length * (level === 'major' ? 7.5 : 7);

const rowOf = (locale: string, start: number, duration: number, zoneName = 'UTC') =>
  secondAxis({
    viewport: { start, duration },
    widthPx: WIDTH_PX,
    zone: zoneOrUtc(zoneName),
    locale,
    messages: en,
    measure,
  });

const textsOf = ({ minor, major }: ReturnType<typeof rowOf>) =>
  [...minor, ...major.map((one) => ({ ...one, level: 'major' as const }))]
    .filter(({ label }) => label)
    .map((one) => ({ level: 'minor' as const, ...one }))
    .toSorted((a, b) => a.x - b.x);

beforeAll(async () => void (await Promise.all(LOCALES.map(loadMessages))));

describe('the row of a second calendar', () => {
  test('has ticks where its months and years turn, and days between them', () => {
    const rows = [
      ['en-u-ca-islamic-umalqura', instantOf(2025, 3, 9), 43],
      ['en-u-ca-hebrew', instantOf(2024, 2), 900],
      ['en-u-ca-persian', instantOf(1990), 9000],
      ['en-u-ca-islamic-umalqura', instantOf(2025, 3, 29), 2.5],
    ] as const;
    const said = rows.map(([locale, start, days]) =>
      textsOf(rowOf(locale, start, days * msPerDay))
        .map(({ label, x }) => `${label} ${Math.round(x)}`)
        .join(' | '),
    );
    expect(said).toMatchInlineSnapshot(`
      [
        "Ramadan 1446 AH 0 | 17 167 | 24 314 | Shawwal 1446 AH 440 | 9 607 | 16 753",
        "5784 0 | Sivan 127 | 5785 245 | Tevet 335 | Nisan 423 | Tamuz 512 | 5786 600 | Tevet 689 | Nisan 777",
        "1370 AP 44 | 1372 AP 118 | 1374 AP 191 | 1376 AP 264 | 1378 AP 337 | 1380 AP 410 | 1382 AP 483 | 1384 AP 556 | 1386 AP 629 | 1388 AP 702 | 1390 AP 775",
        "29 Ramadan 1446 AH 0 | 1 Shawwal 1446 AH 360 | 2 Shawwal 1446 AH 720",
      ]
    `);
  });

  test('stands at midnights of the zone', () => {
    const { major } = rowOf('en-u-ca-islamic-umalqura', instantOf(2025, 3, 9), 43 * msPerDay, 'America/St_Johns');
    const shawwal = major.find(({ sticky }) => !sticky);
    expect(new Date(shawwal!.at).toISOString()).toBe('2025-03-30T02:30:00.000Z');
  });

  test('has no two texts that collide, and none that is cut, wherever one looks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.double({ min: instantOf(1900), max: instantOf(2060), noNaN: true }),
        fc.double({ min: -2, max: 4.5, noNaN: true }),
        fc.constantFrom('UTC', 'Pacific/Apia', 'America/St_Johns'),
        (locale, start, logDays, zoneName) => {
          const texts = textsOf(rowOf(locale, start, 10 ** logDays * msPerDay, zoneName));
          for (const [place, { x, label, level }] of texts.entries()) {
            const end = x + (x > 0 ? TICK_INSET_PX : 0) + measure(label, level);
            expect(end).toBeLessThanOrEqual(texts[place + 1]?.x ?? WIDTH_PX);
          }
        },
      ),
      { seed: 1446, numRuns: 400 },
    );
  });

  test('says nothing of clocks: they are the same in every calendar', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), fc.double({ min: 0.001, max: 0.9, noNaN: true }), (locale, days) => {
        const { minor } = rowOf(locale, instantOf(2025, 3, 18, 7), days * msPerDay);
        expect(minor).toEqual([]);
      }),
      { seed: 1446, numRuns: 50 },
    );
  });
});
