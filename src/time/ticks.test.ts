import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, msPerDay, msPerHour, msPerMinute, msPerYear } from './calendar.ts';
import { ticks } from './ticks.ts';
import type { TickOptions } from './ticks.ts';
import { utc, zoneOf } from './zone.ts';

/** Figures and Latin letters as wide as in a real face, roughly; everything else wider. */
const measure: TickOptions['measure'] = (text, level) =>
  [...text].reduce((px, c) => px + (/[\d٠-٩]/.test(c) ? 7 : /[ .,:il]/.test(c) ? 4 : /[a-zA-Z]/.test(c) ? 8 : 13), 0) *
  (level === 'major' ? 1.1 : 1);

const view = (start: number, durationMs: number, options: Partial<TickOptions> = {}): TickOptions => ({
  start,
  durationMs,
  widthPx: 776,
  zone: utc,
  locale: 'en',
  measure,
  yearsAgo: (amount) => `${amount} years ago`,
  ...options,
});

const zoneNamed = (name: string) => {
  const zone = zoneOf(name);
  if (!zone) throw new Error(`This machine does not know the zone ${name}`);
  return zone;
};

const row = (options: TickOptions): string => {
  const { unit, count, minor, major } = ticks(options);
  const above = major.map((tick) => (tick.sticky ? `(${tick.label})` : tick.label));
  return `${count} ${unit}: ${minor.map((tick) => tick.label).join(' | ')}${above.length ? ` # ${above.join(' | ')}` : ''}`;
};

describe('ticks', () => {
  it('label the weeks of a few weeks, and their days get a rule only', () => {
    const options = view(instantOf(2025, 3, 9), 42 * msPerDay, { widthPx: 700 });
    expect(row(options)).toMatchInlineSnapshot(`"1 week: 10 | 17 | 24 | 31 | 7 | 14 # (March 2025) | April 2025"`);
    expect(ticks(options).fine).toHaveLength(42);
  });

  it('run from deep time to milliseconds', () => {
    const at = instantOf(2025, 3, 18, 14, 34);
    const windows = [
      [-14e9 * msPerYear, 14e9 * msPerYear],
      [-70e6 * msPerYear, 10e6 * msPerYear],
      [-1.2e6 * msPerYear, 1e6 * msPerYear],
      [instantOf(-12000), 10_000 * msPerYear],
      [instantOf(-60), 130 * msPerYear],
      [instantOf(1900), 130 * msPerYear],
      [instantOf(2019), 8 * msPerYear],
      [instantOf(2024, 9, 12), 400 * msPerDay],
      [instantOf(2025, 2, 20), 90 * msPerDay],
      [instantOf(2025, 3, 12), 10 * msPerDay],
      [at, 2 * msPerDay],
      [at, 10 * msPerHour],
      [at, 10 * msPerMinute],
      [at, 10_000],
      [at, 40],
    ] as const;
    expect(windows.map(([start, duration]) => row(view(start, duration)))).toMatchInlineSnapshot(`
      [
        "5000000000 year: 10 billion years ago | 5 billion years ago | 1 AD",
        "2000000 year: 68 million years ago | 66 million years ago | 64 million years ago | 62 million years ago | 60 million years ago",
        "200000 year: 1 million years ago | 800,000 BC | 600,000 BC | 400,000 BC | 200,000 BC",
        "1000 year: 12,000 BC | 11,000 BC | 10,000 BC | 9000 BC | 8000 BC | 7000 BC | 6000 BC | 5000 BC | 4000 BC | 3000 BC",
        "20 year: 60 BC | 40 BC | 20 BC | 1 AD | 20 AD | 40 AD | 60 AD",
        "10 year: 1900 | 1910 | 1920 | 1930 | 1940 | 1950 | 1960 | 1970 | 1980 | 1990 | 2000 | 2010 | 2020",
        "6 month: Jan | Jul | Jan | Jul | Jan | Jul | Jan | Jul | Jan | Jul | Jan | Jul | Jan | Jul | Jan | Jul # 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026",
        "1 month: Oct | Nov | Dec | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sept | Oct # (2024) | 2025",
        "1 week: 24 | 3 | 10 | 17 | 24 | 31 | 7 | 14 | 21 | 28 | 5 | 12 | 19 # March 2025 | April 2025 | May 2025",
        "1 day: 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 # (March 2025)",
        "6 hour: 18:00 | 0:00 | 6:00 | 12:00 | 18:00 | 0:00 | 6:00 | 12:00 # (18 March 2025) | 19 March 2025 | 20 March 2025",
        "1 hour: 15:00 | 16:00 | 17:00 | 18:00 | 19:00 | 20:00 | 21:00 | 22:00 | 23:00 | 0:00 # (18 March 2025) | 19 March 2025",
        "1 minute: 14:34 | 14:35 | 14:36 | 14:37 | 14:38 | 14:39 | 14:40 | 14:41 | 14:42 | 14:43 # (18 March 2025)",
        "1 second: 14:34:00 | 14:34:01 | 14:34:02 | 14:34:03 | 14:34:04 | 14:34:05 | 14:34:06 | 14:34:07 | 14:34:08 | 14:34:09 # (18 March 2025)",
        "5 millisecond: 0.000 | 0.005 | 0.010 | 0.015 | 0.020 | 0.025 | 0.030 | 0.035 # 18 March 2025 at 14:34",
      ]
    `);
  });

  it('speak the language of the locale', () => {
    const locales = ['en', 'en-US', 'de', 'fr', 'ar-EG', 'he', 'ja'];
    const rows = locales.map((locale) => `${locale} ${row(view(instantOf(2025, 3, 17), 25 * msPerDay, { locale }))}`);
    expect(rows).toMatchInlineSnapshot(`
      [
        "en 1 day: 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 # (March 2025) | April 2025",
        "en-US 1 day: 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 # (March 2025) | April 2025",
        "de 1 day: 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 # (März 2025) | April 2025",
        "fr 1 day: 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 # (mars 2025) | avril 2025",
        "ar-EG 1 day: ١٧ | ١٨ | ١٩ | ٢٠ | ٢١ | ٢٢ | ٢٣ | ٢٤ | ٢٥ | ٢٦ | ٢٧ | ٢٨ | ٢٩ | ٣٠ | ٣١ | ١ | ٢ | ٣ | ٤ | ٥ | ٦ | ٧ | ٨ | ٩ | ١٠ # (مارس ٢٠٢٥) | أبريل ٢٠٢٥",
        "he 1 day: 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 # (מרץ 2025) | אפריל 2025",
        "ja 1 week: 17日 | 24日 | 31日 | 7日 # (2025年3月) | 2025年4月",
      ]
    `);
  });

  it('skip the hour that a clock skipped and repeat the hour that it repeated', () => {
    const labels = (zone: string, day: [number, number, number], widthPx = 500) => {
      const inZone = zoneNamed(zone);
      const start = inZone.toInstant(instantOf(...day));
      return row(view(start, 6 * msPerHour, { zone: inZone, widthPx }));
    };
    expect(labels('Europe/Berlin', [2025, 3, 30])).toBe(
      '1 hour: 0:00 | 1:00 | 3:00 | 4:00 | 5:00 | 6:00 # 30 March 2025',
    );
    // Which of the two it is, as far as there is room for it.
    const autumn: readonly (readonly [widthPx: number, hours: string])[] = [
      [500, '2:00 CEST | 2:00 CET'],
      [300, '2:00 | CET'],
    ];
    for (const [widthPx, hours] of autumn) {
      expect(labels('Europe/Berlin', [2025, 10, 26], widthPx)).toBe(
        `1 hour: 0:00 | 1:00 | ${hours} | 3:00 | 4:00 # 26 October 2025`,
      );
    }
    // Midnight itself is missing: the day begins at one.
    expect(labels('Africa/Cairo', [2025, 4, 25])).toBe(
      '1 hour: 1:00 | 2:00 | 3:00 | 4:00 | 5:00 | 6:00 # 25 April 2025',
    );
  });

  it('leave out the day that Apia left out, and keep half hours in St John’s whole', () => {
    const apia = zoneNamed('Pacific/Apia');
    const start = apia.toInstant(instantOf(2011, 12, 28));
    expect(row(view(start, 4 * msPerDay, { zone: apia, widthPx: 200 }))).toBe(
      '1 day: 28 | 29 | 31 | 1 # (December 2011) | January 2012',
    );
    const johns = zoneNamed('America/St_Johns');
    expect(ticks(view(instantOf(2025, 7, 1), 6 * msPerHour, { zone: johns, widthPx: 400 })).minor[0]).toEqual({
      at: instantOf(2025, 7, 1, 0, 30),
      label: '22:00',
    });
  });

  it('are none where there is no window', () => {
    for (const bad of [view(NaN, 1), view(0, 0), view(0, Infinity), view(0, 1, { widthPx: 0 })]) {
      expect(ticks(bad).minor).toEqual([]);
    }
  });
});

describe('in any window', () => {
  const zones = ['UTC', 'Africa/Cairo', 'Pacific/Apia', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
  const anyView = fc
    .record({
      place: fc.oneof(
        fc.double({ min: instantOf(1830), max: instantOf(2100), noNaN: true }),
        fc.double({ min: instantOf(-12000), max: instantOf(12000), noNaN: true }),
        fc.double({ min: -14e9 * msPerYear, max: 1e9 * msPerYear, noNaN: true }),
      ),
      logDuration: fc.double({ min: 1, max: Math.log10(14e9 * msPerYear), noNaN: true }),
      widthPx: fc.integer({ min: 200, max: 2500 }),
      zone: fc.constantFrom(...zones).map(zoneNamed),
      locale: fc.constantFrom('en', 'en-US', 'de', 'fr', 'ar-EG', 'he', 'ja'),
    })
    .map(({ place, logDuration, ...rest }) => view(Math.round(place), 10 ** logDuration, rest));
  const settings = { seed: 2025, numRuns: 300 };

  it('no label comes nearer than the gap to the next, however it is aligned', () => {
    fc.assert(
      fc.property(anyView, (options) => {
        const { minor, major } = ticks(options);
        const pxOf = (at: number) => ((at - options.start) / options.durationMs) * options.widthPx;
        for (const [level, list] of [['minor', minor] as const, ['major', major] as const]) {
          for (const [i, tick] of list.entries()) {
            const next = list[i + 1];
            if (!next) continue;
            const left = Math.max(0, pxOf(tick.at));
            const width = Math.max(measure(tick.label, level), level === 'minor' ? measure(next.label, level) : 0);
            expect(pxOf(next.at) - left, `${tick.label} → ${next.label}`).toBeGreaterThanOrEqual(width + 12 - 0.01);
          }
        }
      }),
      settings,
    );
  });

  it('ticks are in order, in the window, and each minor one has its fine one', () => {
    fc.assert(
      fc.property(anyView, (options) => {
        const { minor, major, fine } = ticks(options);
        const lists = [minor.map((t) => t.at), major.filter((t) => !t.sticky).map((t) => t.at), fine];
        for (const list of lists) {
          expect([...list].sort((a, b) => a - b)).toEqual(list);
          expect(new Set(list).size).toBe(list.length);
          expect(list.every((at) => at >= options.start && at < options.start + options.durationMs)).toBe(true);
        }
        if (fine.length) expect(minor.every((tick) => fine.includes(tick.at))).toBe(true);
      }),
      settings,
    );
  });

  it('panning moves no tick, changes no label and no step', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: -1, max: 1, noNaN: true }), (options, share) => {
        const far = Math.abs(options.start) + options.durationMs;
        fc.pre(far < instantOf(9000) - instantOf(1970) && options.start > instantOf(1100));
        const panned = { ...options, start: Math.round(options.start + options.durationMs * share) };
        fc.pre(panned.start > instantOf(1000) && panned.start + panned.durationMs < instantOf(9999));
        const [a, b] = [ticks(options), ticks(panned)];
        expect([b.unit, b.count]).toEqual([a.unit, a.count]);
        const isShared = ({ at }: { at: number }) =>
          at >= Math.max(options.start, panned.start) &&
          at < Math.min(options.start, panned.start) + options.durationMs;
        expect(b.minor.filter(isShared)).toEqual(a.minor.filter(isShared));
        expect(b.major.filter(isShared).map((t) => t.label)).toEqual(a.major.filter(isShared).map((t) => t.label));
      }),
      settings,
    );
  });

  it('there is at least one minor tick wherever a number can hold it', () => {
    fc.assert(
      fc.property(anyView, (options) => {
        const far = Math.abs(options.start) + options.durationMs;
        fc.pre(options.durationMs > far * 2 ** -40);
        expect(ticks({ ...options, widthPx: Math.max(options.widthPx, 900) }).minor.length).toBeGreaterThan(0);
      }),
      settings,
    );
  });
});
