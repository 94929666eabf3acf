import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, msPerMinute } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { HistoricalDate } from '../time/historical-date.ts';
import { utc, zoneOf } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { wordDate } from './dates.ts';
import type { DateWordOptions } from './dates.ts';
import { en } from './en.ts';

const dated = (edtf: string, zone: Zone = utc): HistoricalDate => {
  const date = parseDate(edtf, zone);
  if (isDateFault(date)) throw new Error(`${edtf}: ${date.fault}`);
  return date;
};

/** `Intl` puts thin and unbreakable spaces and marks of direction where readers see plain ones or none. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/[\u200e\u200f]/g, '');

const word = (edtf: string, options: Partial<DateWordOptions> = {}): string =>
  plain(wordDate(dated(edtf, options.zone), { locale: 'en', zone: utc, messages: en, style: 'label', ...options }));

describe('a date in English', () => {
  const table: [edtf: string, label: string, full: string][] = [
    ['2025-03-18', '18 March', 'Tuesday, 18 March 2025'],
    ['2024-07-04', '4 July 2024', 'Thursday, 4 July 2024'],
    ['2025-03-19~', 'about 19 March', 'about 19 March 2025'],
    ['2025-03-19?', 'possibly 19 March', 'possibly 19 March 2025'],
    ['2025-03-19%', 'possibly about 19 March', 'possibly about 19 March 2025'],
    ['[2025-04-10..2025-04-16]', 'between 10 and 16 April', 'between 10 and 16 April 2025'],
    ['2025-04-1X', 'between 10 and 19 April', 'between 10 and 19 April 2025'],
    ['[2025-03-28..2025-04-02]', 'between 28 March and 2 April', 'between 28 March and 2 April 2025'],
    [
      '[2024-12-30..2025-01-02]',
      'between 30 December 2024 and 2 January 2025',
      'between 30 December 2024 and 2 January 2025',
    ],
    ['2023-10/..', 'since October 2023', 'since October 2023'],
    ['../1985', 'until 1985', 'until 1985'],
    ['1985/', 'from 1985, end not known', 'from 1985, end not known'],
    ['/1985', 'until 1985, start not known', 'until 1985, start not known'],
    ['2025-01', 'January 2025', 'January 2025'],
    ['2018', '2018', '2018'],
    ['2024-11/2025-01', 'November 2024 to January 2025', 'November 2024 to January 2025'],
    ['2024-02/2024-03', 'February to March 2024', 'February to March 2024'],
    ['2025-02-24/2025-03-03', '24 February to 3 March', '24 February to 3 March 2025'],
    ['2025-03~/2025-04-17~', 'about March 2025 to about 17 April', 'about March 2025 to about 17 April 2025'],
    ['1964/2008', '1964 to 2008', '1964 to 2008'],
    ['1984~/2004-06', 'about 1984 to June 2004', 'about 1984 to June 2004'],
    ['2025-04-17T14:34Z', '17 April, 14:34', '17 April 2025, 14:34 UTC'],
    ['2024-04-17T14:34:05Z', '17 April 2024, 14:34:05', '17 April 2024, 14:34:05 UTC'],
    ['196X', 'the 1960s', 'the 1960s'],
    ['19XX', 'the 20th century', 'the 20th century'],
    ['1XXX', 'the 2nd millennium', 'the 2nd millennium'],
    ['-00XX', 'the 1st century BC', 'the 1st century BC'],
    ['-01XX', 'the 2nd century BC', 'the 2nd century BC'],
    ['-012X', 'between 130 BC and 121 BC', 'between 130 BC and 121 BC'],
    ['2001-21', 'spring 2001', 'spring 2001'],
    ['2001-24~', 'about winter 2001', 'about winter 2001'],
    ['-0043-03-15', '15 March 44 BC', 'Friday, 15 March 44 BC'],
    ['0000', '1 BC', '1 BC'],
    ['0079-08-24', '24 August 79 AD', 'Thursday, 24 August 79 AD'],
    ['-0044/0014', '45 BC to 14 AD', '45 BC to 14 AD'],
    ['Y-11999', '12,000 BC', '12,000 BC'],
    ['Y-66000000~', 'about 66 million years ago', 'about 66 million years ago'],
    ['Y-138E8', '13.8 billion years ago', '13.8 billion years ago'],
    ['[1667, 1668, 1670..1672]', '1667, 1668 or 1670 to 1672', '1667, 1668 or 1670 to 1672'],
    ['[1667, 1668, 1670, 1672]', 'between 1667 and 1672', '1667, 1668, 1670 or 1672'],
    ['[..1983]', '1983 or earlier', '1983 or earlier'],
    ['[1983-12..]', 'December 1983 or later', 'December 1983 or later'],
  ];
  it.each(table)('%s is %j on a label and %j in full', (edtf, label, full) => {
    expect(word(edtf, { yearless: 2025 })).toBe(label);
    expect(word(edtf, { style: 'full' })).toBe(full);
  });

  it('keeps a day the same in every zone', () => {
    for (const name of ['UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Africa/Cairo']) {
      const zone = zoneOf(name) ?? utc;
      // In Cairo this day has no midnight.
      expect(word('2025-04-25', { zone })).toBe('25 April 2025');
      expect(word('[2025-04-10..2025-04-16]', { zone })).toBe('between 10 and 16 April 2025');
      expect(word('1985', { zone })).toBe('1985');
      expect(word('-0043-03-15', { zone })).toBe('15 March 44 BC');
    }
  });

  it('tells a time in the zone and names the zone in full', () => {
    const zone = zoneOf('Europe/Moscow') ?? utc;
    expect(word('2025-04-17T14:34Z', { zone })).toBe('17 April 2025, 17:34');
    expect(word('2025-04-17T14:34Z', { zone, style: 'full' })).toBe('17 April 2025, 17:34 GMT+3');
    expect(word('2025-04-17T14:34', { zone })).toBe('17 April 2025, 14:34');
  });
});

describe('from one time to another of the same day', () => {
  const day = '2025-04-17T08:00Z/2025-04-17T09:30Z';

  it('says the day once, and the zone', () => {
    expect(word(day)).toBe('17 April 2025, 8:00–9:30');
    expect(word(day, { yearless: 2025 })).toBe('17 April, 8:00–9:30');
    expect(word(day, { style: 'full' })).toBe('17 April 2025, 8:00–9:30 UTC');
    expect(word(day, { locale: 'en-US' })).toBe('April 17, 2025, 8:00 AM–9:30 AM');
    expect(word('2025-04-17T22:00Z/2025-04-18T01:30Z')).toBe('17 April 2025, 22:00 to 18 April 2025, 1:30');
    expect(word('2025-04-17T22:00Z/2025-04-17T23:30Z', { zone: zoneOf('Europe/Moscow')! })).toBe(
      '18 April 2025, 1:00–2:30',
    );
  });

  it('says both where they are known otherwise, or clocks are set in between', () => {
    expect(word('2025-04-17T08:00Z~/2025-04-17T09:30Z')).toBe('about 17 April 2025, 8:00 to 17 April 2025, 9:30');
    expect(word('2025-04-17T08:00Z/2025-04-17T09:30:05Z')).toBe('17 April 2025, 8:00 to 17 April 2025, 9:30:05');
    expect(word('[2025-04-17T08:00Z..2025-04-17T09:30Z]')).toBe('between 17 April 2025, 8:00 and 17 April 2025, 9:30');
    expect(word('2025-10-26T00:30/2025-10-26T04:30', { zone: zoneOf('Europe/Berlin')!, style: 'full' })).toBe(
      '26 October 2025, 0:30 CEST to 26 October 2025, 4:30 CET',
    );
  });
});

describe('a time that the clock showed twice', () => {
  const london = zoneOf('Europe/London')!;

  it('says which of the two it is, in every language', () => {
    const said = ['en', 'ar', 'de', 'es', 'fr', 'he', 'ja', 'ru', 'zh'].map((locale) =>
      ['2025-10-26T00:30Z', '2025-10-26T01:30Z'].map((edtf) => word(edtf, { locale, zone: london })).join(' | '),
    );
    expect(said).toMatchInlineSnapshot(`
      [
        "26 October 2025, 1:30 BST | 26 October 2025, 1:30 GMT",
        "26 أكتوبر 2025, 1:30 ص غرينتش+1 | 26 أكتوبر 2025, 1:30 ص غرينتش+0",
        "26. Oktober 2025, 1:30 GMT+1 | 26. Oktober 2025, 1:30 GMT+0",
        "26 de octubre de 2025, 1:30 GMT+1 | 26 de octubre de 2025, 1:30 GMT",
        "26 octobre 2025, 1:30 UTC+1 | 26 octobre 2025, 1:30 UTC+0",
        "26 באוקטובר 2025, 1:30 GMT+1 | 26 באוקטובר 2025, 1:30 GMT+0",
        "2025年10月26日, 1:30 GMT+1 | 2025年10月26日, 1:30 GMT+0",
        "26 октября 2025 г., 1:30 GMT+1 | 26 октября 2025 г., 1:30 GMT+0",
        "2025年10月26日, 1:30 GMT+1 | 2025年10月26日, 1:30 GMT+0",
      ]
    `);
  });

  it('is told from all others near by in a label, and one that came once needs no zone', () => {
    expect(word('2025-10-26T02:00Z', { zone: london })).toBe('26 October 2025, 2:00');
    const zones = ['Europe/London', 'America/St_Johns', 'Africa/Cairo', 'Australia/Lord_Howe', 'Pacific/Apia'];
    const halfHours = fc.integer({ min: 0, max: 365 * 48 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), halfHours, fc.integer({ min: 1, max: 4 }), (name, place, apart) => {
        const [first, second] = [place, place + apart].map((half) => {
          const instant = instantOf(2025) + half * 30 * msPerMinute;
          return word(`${new Date(instant).toISOString().slice(0, 16)}Z`, { zone: zoneOf(name)! });
        });
        expect(first).not.toBe(second);
      }),
      {
        seed: 2025,
        numRuns: 1000,
        examples: [
          ['Europe/London', (instantOf(2025, 10, 26, 0, 30) - instantOf(2025)) / (30 * msPerMinute), 2],
          ['Australia/Lord_Howe', (instantOf(2025, 4, 5, 14, 30) - instantOf(2025)) / (30 * msPerMinute), 1],
        ],
      },
    );
  });
});

describe('the parts that Intl says follow the locale', () => {
  const edtfs = ['2025-03-18', '2025-01', '[2025-04-10..2025-04-16]', '2024-11/2025-01', '2025-04-17T14:34Z', '-0043'];
  const table: [locale: string, ...words: string[]][] = [
    [
      'en',
      '18 March 2025',
      'January 2025',
      'between 10 and 16 April 2025',
      'November 2024 to January 2025',
      '17 April 2025, 14:34',
      '44 BC',
    ],
    [
      'en-US',
      'March 18, 2025',
      'January 2025',
      'between April 10 and 16, 2025',
      'November 2024 to January 2025',
      'April 17, 2025, 2:34 PM',
      '44 BC',
    ],
    [
      'de',
      '18. März 2025',
      'Januar 2025',
      'between 10. and 16. April 2025',
      'November 2024 to Januar 2025',
      '17. April 2025, 14:34',
      '44 v. Chr.',
    ],
    [
      'fr',
      '18 mars 2025',
      'janvier 2025',
      'between 10 and 16 avril 2025',
      'novembre 2024 to janvier 2025',
      '17 avril 2025, 14:34',
      '44 av. J.-C.',
    ],
    [
      'ar-EG',
      '١٨ مارس ٢٠٢٥',
      'يناير ٢٠٢٥',
      'between ١٠ and ١٦ أبريل ٢٠٢٥',
      'نوفمبر ٢٠٢٤ to يناير ٢٠٢٥',
      '١٧ أبريل ٢٠٢٥, ٢:٣٤ م',
      '٤٤ ق.م',
    ],
    [
      'he',
      '18 במרץ 2025',
      'ינואר 2025',
      'between 10 and 16 באפריל 2025',
      'נובמבר 2024 to ינואר 2025',
      '17 באפריל 2025, 14:34',
      '44 לפנה״ס',
    ],
    [
      'ja',
      '2025年3月18日',
      '2025年1月',
      'between 2025年4月10日 and 2025年4月16日',
      '2024年11月 to 2025年1月',
      '2025年4月17日, 14:34',
      '紀元前44年',
    ],
  ];
  it.each(table)('%s', (locale, ...words) => {
    expect(edtfs.map((edtf) => word(edtf, { locale }))).toEqual(words);
  });
});
