import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, daysInMonth, instantOf, msPerDay, msPerMinute } from './calendar.ts';
import { readDate } from './edtf-date.ts';
import { boundsOf, isDateFault, parseDate } from './edtf.ts';
import type { FaultCode } from './edtf.ts';
import type { HistoricalDate } from './historical-date.ts';
import { utc, zoneOf } from './zone.ts';
import type { Zone } from './zone.ts';

const dated = (text: string, zone: Zone = utc): HistoricalDate => {
  const date = parseDate(text, zone);
  if (isDateFault(date)) throw new Error(`${text}: ${date.fault}`);
  return date;
};
const spanOf = (text: string, zone: Zone = utc) => {
  const { earliest, latest } = dated(text, zone);
  return [earliest, latest];
};
const zoneNamed = (name: string): Zone => zoneOf(name) ?? utc;
const settings = { seed: 2025, numRuns: 1000 };

/** The examples of https://www.loc.gov/standards/datetime/ that are read here. */
const examples = {
  level0: `1985-04-12 1985-04 1985 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04
    1985-04-12T23:20:30+04:30 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005
    2005/2006-02`,
  level1: `Y170000002 Y-170000002 2001-21 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX
    1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985-04/ 1985/ /1985-04-12 /1985-04
    /1985 -1985 1984~/2004-06 1984/2004-06~ 1984~/2004~ -1984?/2004% 1984-06-02?/2004-08-08~ 1984-06-02?/ 0000`,
  level2: `Y-17E7 [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12]
    [..1984] 2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11 156X-12-25 15XX-12-25 1XXX-XX 1XXX-12 1984-1X
    2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03`,
};
const words = (text: string) => text.split(/\s+/);

describe('the standard’s own examples', () => {
  // The package takes seasons for quarters of a year, has the wrong end for a set that ends in a range, and ends where
  // Date does; it gives an instant for a time where we give its whole second.
  const faulty = new Set(['2001-21', '[1667,1668,1670..1672]', 'Y170000002', 'Y-170000002', 'Y-17E7']);
  const all = Object.values(examples).flatMap(words);

  it.each(all.filter((text) => !faulty.has(text)))('%s spans what the package edtf says', (text) => {
    // The package reads a time without a zone in the machine's own.
    const reference = edtf(/T[\d:]+$/.test(text) ? `${text}Z` : text);
    const [earliest, latest] = spanOf(text);
    // Of an end that is open or not known the package says null, an infinity or the date of the other end.
    if (earliest !== -Infinity) expect(earliest).toBe(reference.min);
    if (latest !== Infinity) expect(latest).toBe(reference.max + (text.includes('T') ? 1000 : 1));
  });

  it('that the package has wrong span what the standard says', () => {
    expect(spanOf('2001-21')).toEqual([instantOf(2001, 3), instantOf(2001, 6)]);
    expect(spanOf('2001-24')).toEqual([instantOf(2001, 12), instantOf(2002, 3)]);
    expect(spanOf('[1667,1668,1670..1672]')).toEqual([instantOf(1667), instantOf(1673)]);
    expect(spanOf('Y170000002')).toEqual([instantOf(170000002), instantOf(170000003)]);
    expect(spanOf('Y-170000002')).toEqual([instantOf(-170000002), instantOf(-170000001)]);
    expect(spanOf('Y-17E7')).toEqual([instantOf(-17e7), instantOf(-17e7 + 1)]);
  });

  it('keep their ends, open or not known, and what is said of each', () => {
    expect(dated('1985-04-12/..')).toMatchObject({ end: 'open', earliest: instantOf(1985, 4, 12), latest: Infinity });
    expect(dated('../1985')).toMatchObject({ start: 'open', earliest: -Infinity, latest: instantOf(1986) });
    expect(dated('1985/')).toMatchObject({ end: 'unknown', latest: Infinity });
    expect(dated('/1985')).toMatchObject({ start: 'unknown', earliest: -Infinity });
    expect(dated('[..1984]')).toMatchObject({ choices: [{ first: 'open', last: { precision: 'year' } }] });
    expect(dated('[1760-12..]')).toMatchObject({ choices: [{ first: { precision: 'month' }, last: 'open' }] });
    expect(dated('-1984?/2004%')).toMatchObject({
      start: { uncertain: true, approximate: false },
      end: { uncertain: true, approximate: true },
    });
  });

  it.each(words('{1667,1668,1670..1672} {1960,1961-12} {..1984} 1950S2 Y171010000S3 Y3388E2S3 2001-34 XXXX-12-XX'))(
    '%s of level 2 is said not to be read, rather than misread',
    (text) => {
      expect(parseDate(text, utc)).toMatchObject({ fault: 'unsupported' });
    },
  );
});

describe('a date', () => {
  it.each([
    ['1XXX', 'millennium'],
    ['20XX', 'century'],
    ['201X', 'decade'],
    ['-012X', 'decade'],
    ['2004-XX-XX', 'year'],
    ['2001-22', 'season'],
    ['1985-04-XX', 'month'],
    [' 2025-03-18 ', 'day'],
    ['2025-04-17T14Z', 'hour'],
    ['2025-04-17T14:34Z', 'minute'],
    ['2025-04-17T14:34:05+03:00', 'second'],
    ['2025-04-17T14:34:05.5Z', 'millisecond'],
  ])('%s is known to the %s', (text, precision) => {
    expect(dated(text)).toMatchObject({ kind: 'moment', edtf: text, at: { precision } });
  });

  it('with X inside it is one of a range', () => {
    expect(dated('2025-04-1X')).toMatchObject({ kind: 'one-of', choices: [{ first: { precision: 'day' } }] });
    expect(spanOf('2025-04-1X')).toEqual([instantOf(2025, 4, 10), instantOf(2025, 4, 20)]);
    expect(spanOf('2025-04-3X')).toEqual([instantOf(2025, 4, 30), instantOf(2025, 5, 1)]);
    expect(spanOf('2025-02-2X')).toEqual([instantOf(2025, 2, 20), instantOf(2025, 3, 1)]);
    expect(spanOf('2025-0X')).toEqual([instantOf(2025, 1), instantOf(2025, 10)]);
    expect(spanOf('-012X')).toEqual([instantOf(-129), instantOf(-119)]);
  });

  const faults: [text: string, fault: FaultCode, part?: string][] = [
    ['', 'empty'],
    ['   ', 'empty'],
    ['18.03.2025', 'not-edtf'],
    ['2025-3-1', 'not-edtf'],
    ['Spring 2025', 'not-edtf'],
    ['20', 'not-edtf'],
    ['Y2025', 'not-edtf'],
    ['2025-04-12/13', 'not-edtf', '13'],
    ['2025/2026/2027', 'not-edtf'],
    ['[]', 'not-edtf'],
    ['[2025,]', 'not-edtf'],
    ['2025-W15', 'not-edtf'],
    ['Y999999999999', 'year-too-far'],
    ['Y9E99', 'year-too-far'],
    ['2025-13', 'no-such-month'],
    ['2025-00', 'no-such-month'],
    ['2025-13-01', 'no-such-month'],
    ['2025-21-01', 'no-such-month'],
    ['2025-04-31', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['2025-04-00', 'no-such-day'],
    ['2025-04-4X', 'no-such-day'],
    ['2025-04-17T24:00', 'no-such-time'],
    ['2025-04-17T14:60Z', 'no-such-time'],
    ['2025-04-17T14:00+25:00', 'no-such-time'],
    ['2008/1964', 'ends-before-start'],
    ['[1972..1970]', 'ends-before-start', '1972..1970'],
    ['../..', 'no-ends'],
    ['/', 'no-ends'],
    ['[..]', 'no-ends', '..'],
    ['2025-01-01/2025-02-30', 'no-such-day', '2025-02-30'],
    ['[2025-01, 2025-14]', 'no-such-month', '2025-14'],
    ['2025-04-1X/2025-05', 'unsupported', '2025-04-1X'],
  ];
  it.each(faults)('%j is answered with %s', (text, fault, part) => {
    expect(parseDate(text, utc)).toEqual({ fault, text: part ?? (fault === 'empty' ? text : text.trim()) });
    expect(boundsOf(text, utc)).toBeUndefined();
  });

  it('of one day covers that civil day in every zone', () => {
    const zone = zoneNamed('America/St_Johns');
    expect(spanOf('2025-03-18', zone)).toEqual([instantOf(2025, 3, 18, 2, 30), instantOf(2025, 3, 19, 2, 30)]);
    // The day on which summer time begins has 23 hours.
    const [earliest = 0, latest = 0] = spanOf('2025-03-30', zoneNamed('Europe/Berlin'));
    expect(latest - earliest).toBe(23 * 60 * msPerMinute);
    // A day that a zone skipped has a place, of no length to speak of.
    const skipped = instantOf(2011, 12, 30, 10);
    expect(spanOf('2011-12-30', zoneNamed('Pacific/Apia'))).toEqual([skipped, skipped + 1]);
  });

  it('with a time is absolute where it has an offset, and in the zone where it has none', () => {
    const zone = zoneNamed('Asia/Kathmandu');
    const at = instantOf(2025, 4, 17, 14, 34);
    expect(spanOf('2025-04-17T14:34Z', zone)[0]).toBe(at);
    expect(spanOf('2025-04-17T17:34+03:00', zone)[0]).toBe(at);
    expect(spanOf('2025-04-17T17:34+03', zone)[0]).toBe(at);
    expect(spanOf('2025-04-17T20:19', zone)[0]).toBe(at);
    expect(spanOf('2025-04-17T14:34Z~', zone)[0]).toBe(at);
  });
});

describe('for any date', () => {
  const zones = ['UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Africa/Cairo'].map(zoneNamed);
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const anyZone = fc.constantFrom(...zones);
  const anyDay = fc
    .record({
      year: fc.integer({ min: 0, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      ms: fc.integer({ min: 0, max: msPerDay - 1 }),
    })
    .map(({ year, month, day, ms }) => {
      const days = Math.min(day, daysInMonth(year, month));
      const iso = `${pad(year, 4)}-${pad(month)}-${pad(days)}`;
      return { year, month, day: days, iso, time: new Date(ms).toISOString().slice(10, 23) };
    });
  const anyText = fc.oneof(
    anyDay.map(({ iso }) => iso),
    anyDay.map(({ iso, time }) => iso + time),
    anyDay.chain(({ iso, time }) => fc.constantFrom(16, 19, 24).map((end) => `${(iso + time).slice(0, end)}Z`)),
    anyDay.chain(({ iso }) => fc.constantFrom(4, 7, 10).map((end) => `${iso.slice(0, end)}~`)),
    anyDay.map(({ iso }) => `${iso.slice(0, 3)}X`),
    anyDay.map(({ iso }) => `${iso.slice(0, -1)}X`),
    anyDay.map(({ year, month }) => `-${pad(year, 4)}-${pad(month)}`),
    fc.integer({ min: 10_000, max: 1e11 }).map((year) => `Y-${year}`),
    fc.tuple(anyDay, anyDay).map(([a, b]) => `[${a.iso}, ${b.iso}]`),
    fc.tuple(anyDay, anyDay).map(([a, b]) => `${a.iso}/${b.iso.slice(0, 7)}`),
  );

  it('a plain one comes back as the day it names, in any zone', () => {
    fc.assert(
      fc.property(anyDay, anyZone, ({ iso, year, month, day }, zone) => {
        fc.pre(!(zone.name === 'Pacific/Apia' && iso === '2011-12-30'));
        expect(civilOf(zone.toWall(spanOf(iso, zone)[0] ?? NaN))).toMatchObject({ year, month, day });
      }),
      settings,
    );
  });

  it('the bounds are in order, and boundsOf gives the same', () => {
    fc.assert(
      fc.property(anyText, anyZone, (text, zone) => {
        const date = parseDate(text, zone);
        if (isDateFault(date)) {
          expect(date.fault).toMatch(/ends-before-start|no-such-day/);
          expect(boundsOf(text, zone)).toBeUndefined();
          return;
        }
        expect(date.earliest).toBeLessThan(date.latest);
        expect(boundsOf(text, zone)).toEqual([date.earliest, date.latest]);
      }),
      settings,
    );
  });

  it('the fast path reads what the grammar reads', () => {
    fc.assert(
      fc.property(anyDay, anyZone, ({ iso }, zone) => {
        const date = dated(iso, zone);
        expect(date.kind === 'moment' && date.at).toEqual(readDate(iso, zone));
      }),
      settings,
    );
  });

  it('what is known better lies within what is known worse', () => {
    fc.assert(
      fc.property(anyDay, anyZone, ({ iso, time }, zone) => {
        fc.pre(iso !== '2011-12-30');
        const decade = `${iso.slice(0, 3)}X`;
        const century = `${iso.slice(0, 2)}XX`;
        const minute = iso + time.slice(0, 6);
        const chain = [century, decade, iso.slice(0, 4), iso.slice(0, 7), iso, minute, iso + time];
        const spans = chain.map((text) => spanOf(text, zone));
        for (const [i, [earliest = 0, latest = 0]] of spans.slice(1).entries()) {
          const [from = 0, to = 0] = spans[i] ?? [];
          expect(from, `${chain[i + 1]} in ${chain[i]}`).toBeLessThanOrEqual(earliest);
          expect(to, `${chain[i + 1]} in ${chain[i]}`).toBeGreaterThanOrEqual(latest);
        }
      }),
      settings,
    );
  });

  it('a set spans all its members and no more', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 5 }), anyZone, (days, zone) => {
        const spans = days.map(({ iso }) => spanOf(iso, zone));
        expect(spanOf(`[${days.map(({ iso }) => iso).join(', ')}]`, zone)).toEqual([
          Math.min(...spans.map(([earliest = NaN]) => earliest)),
          Math.max(...spans.map(([, latest = NaN]) => latest)),
        ]);
      }),
      settings,
    );
  });

  it('no text at all makes it throw', () => {
    const likeEdtf = fc.stringMatching(/^[-0-9XYEST:.,+Z/?~%[\]{} ]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), likeEdtf), anyZone, (text, zone) => {
        const date = parseDate(text, zone);
        if (!isDateFault(date)) expect(date.earliest).toBeLessThan(date.latest);
      }),
      { seed: 2025, numRuns: 5000 },
    );
  });
});
