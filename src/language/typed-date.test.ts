import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { dateInWords } from './date-in-words.ts';
import { readTypedDate } from './typed-date.ts';

const edtfOf = (text: string): string => {
  const read = readTypedDate(text);
  return read.kind === 'date' ? read.edtf : read.kind;
};

describe('a date as it is typed', () => {
  const table: [typed: string, edtf: string][] = [
    ['2025', '2025'],
    ['2025-03-18', '2025-03-18'],
    ['  [2025-04-10..2025-04-16] ', '[2025-04-10..2025-04-16]'],
    ['199x', '199X'],
    ['March 2025', '2025-03'],
    ['Sept. 2025', '2025-09'],
    ['March 18, 2025', '2025-03-18'],
    ['Tuesday, 18th of March 2025', '2025-03-18'],
    ['18 mar 2025', '2025-03-18'],
    ['on 18 March 2025 at 14:30', '2025-03-18T14:30'],
    ['18 March 2025 14:30', '2025-03-18T14:30'],
    ['April 17, 2025, 2:34 PM', '2025-04-17T14:34'],
    ['17 April 2025, 12 am', '2025-04-17T00:00'],
    ['17 April 2025, 14:34 UTC', '2025-04-17T14:34Z'],
    ['2025-03-18 9:05', '2025-03-18T09:05'],
    ['2025-3-8', '2025-03-08'],
    ['2025/03/18', '2025-03-18'],
    ['18/03/2025', '2025-03-18'],
    ['03/18/2025', '2025-03-18'],
    ['1.2.2025', '2025-02-01'],
    ['03/2025', '2025-03'],
    ['about March 2025', '2025-03~'],
    ['circa 1916', '1916~'],
    ['c.1916', '1916~'],
    ['ca. 500 BC', '-0499~'],
    ['maybe 1916', '1916?'],
    ['1916?', '1916?'],
    ['possibly about 1916', '1916%'],
    ['between 10 and 16 April 2025', '[2025-04-10..2025-04-16]'],
    ['between April 10 and 16, 2025', '[2025-04-10..2025-04-16]'],
    ['between 28 March and 2 April 2025', '[2025-03-28..2025-04-02]'],
    ['between 1914 and 1918', '[1914..1918]'],
    ['10–16 Apr 2025', '2025-04-10/2025-04-16'],
    ['10-16 Apr 2025', '2025-04-10/2025-04-16'],
    ['Apr 10-16, 2025', '2025-04-10/2025-04-16'],
    ['about 10–16 April 2025', '2025-04-10~/2025-04-16~'],
    ['about March 2025 to 17 April 2025', '2025-03~/2025-04-17'],
    ['18 March – 2 April 2025', '2025-03-18/2025-04-02'],
    ['18 March 2025 - 2 April 2025', '2025-03-18/2025-04-02'],
    ['2025-03-18 to 2025-04-02', '2025-03-18/2025-04-02'],
    ['24 December to 3 January 2025', '2024-12-24/2025-01-03'],
    ['from February to March 2024', '2024-02/2024-03'],
    ['Nov-Dec 2024', '2024-11/2024-12'],
    ['18 March 2025, 14:30 – 16:00', '2025-03-18T14:30/2025-03-18T16:00'],
    ['1939–45', '1939/1945'],
    ['1939-45', '1939/1945'],
    ['1964-2008', '1964/2008'],
    ['50–40 BC', '-0049/-0039'],
    ['500 to 400 BC', '-0499/-0399'],
    ['10–14 AD', '0010/0014'],
    ['45 BC to 14 AD', '-0044/0014'],
    ['since October 2023', '2023-10/..'],
    ['from 1985 onwards', '1985/..'],
    ['2020 to present', '2020/..'],
    ['until 2020', '../2020'],
    ['from 1985, end not known', '1985/'],
    ['before 1900', '[..1899]'],
    ['before March 2025', '[..2025-02]'],
    ['after 31 December 2024', '[2025-01-01..]'],
    ['after 1900', '[1901..]'],
    ['before the 1990s', '[..1989]'],
    ['by 2020', '[..2020]'],
    ['1983 or earlier', '[..1983]'],
    ['December 1983 or later', '[1983-12..]'],
    ['10 or 12 April 2025', '[2025-04-10, 2025-04-12]'],
    ['1667, 1668 or 1670 to 1672', '[1667, 1668, 1670..1672]'],
    ['1990s', '199X'],
    ['the 1990’s', '199X'],
    ['20th century', '19XX'],
    ['the 1st century BC', '-00XX'],
    ['the 2nd millennium', '1XXX'],
    ['spring 2021', '2021-21'],
    ['fall of 2021', '2021-23'],
    ['44 BC', '-0043'],
    ['15 March 44 B.C.', '-0043-03-15'],
    ['79 AD', '0079'],
    ['AD 79', '0079'],
    ['12,000 BC', 'Y-11999'],
    ['about 66 million years ago', 'Y-66000000~'],
    ['early March 2025', '[2025-03-01..2025-03-10]'],
    ['mid-April 2025', '[2025-04-11..2025-04-20]'],
    ['end of February 2024', '[2024-02-21..2024-02-29]'],
    ['late 2024', '[2024-09..2024-12]'],
  ];
  it.each(table)('%j is %s', (typed, edtf) => expect(edtfOf(typed)).toBe(edtf));

  test('what may mean two days says both', () => {
    expect(readTypedDate('01/02/2025')).toEqual({ kind: 'ambiguous', choices: ['2025-02-01', '2025-01-02'] });
    expect(readTypedDate('since 01/02/2025')).toEqual({
      kind: 'ambiguous',
      choices: ['2025-02-01/..', '2025-01-02/..'],
    });
    expect(edtfOf('03/03/2025')).toBe('2025-03-03');
  });

  it.each(['18 March', 'since October', '10–16 April', 'between 10 and 16 April'])('%j lacks a year', (typed) =>
    expect(readTypedDate(typed)).toEqual({ kind: 'no-year' }),
  );

  it.each([
    ['31 April 2025', 'no-such-day'],
    ['2025-02-30', 'no-such-day'],
    ['18 March 2025, 25:00', 'no-such-time'],
    ['16–10 April 2025', 'ends-before-start'],
  ])('%j is understood, and wrong: %s', (typed, fault) =>
    expect(readTypedDate(typed)).toMatchObject({ kind: 'fault', fault: { fault } }),
  );

  it.each([
    '',
    'soon',
    'March March 2025',
    '18',
    '5 6 March 2025',
    'the talks of 2025',
    'between 2025',
    '1 2 3',
    'or',
    '–',
  ])('%j is not understood', (typed) => expect(readTypedDate(typed).kind).toBe('not-understood'));
});

describe('what the timeline says is understood', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const one = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => text.slice(0, 4)),
    fc.tuple(day, fc.integer({ min: 21, max: 24 })).map(([text, season]) => `${text.slice(0, 4)}-${season}`),
    day.map((text) => `${text.slice(0, 3)}X`),
    day.map((text) => `${text.slice(0, 2)}XX`),
    fc.integer({ min: 1, max: 998 }).map((year) => `-${String(year).padStart(4, '0')}`),
    fc.integer({ min: 1, max: 999 }).map((year) => String(year).padStart(4, '0')),
    fc
      .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([text, hour, minute]) => `${text}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  );
  const qualified = fc.tuple(one, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
  const edtf = fc.oneof(
    qualified,
    fc.tuple(qualified, qualified).map((sides) => sides.join('/')),
    fc.tuple(qualified, qualified).map((sides) => `[${sides.join('..')}]`),
    fc.tuple(qualified, qualified).map((sides) => `[${sides.join(', ')}]`),
    qualified.map((side) => `${side}/..`),
    qualified.map((side) => `../${side}`),
    qualified.map((side) => `${side}/`),
    qualified.map((side) => `/${side}`),
    qualified.map((side) => `[..${side}]`),
    qualified.map((side) => `[${side}..]`),
  );

  /** Two that begin and end alike are said as one date. */
  const isSaidShorter = (text: string): boolean => {
    const [a, b] = text.replace(/^\[|\]$/g, '').split(/\/|\.\.|, /);
    return a !== '' && a?.replace(/[~?%]$/, '') === b?.replace(/[~?%]$/, '');
  };

  test.each(['en', 'en-US'])('as the same EDTF (%s)', (locale) => {
    fc.assert(
      fc.property(
        edtf.filter((text) => !isDateFault(parseDate(text, utc)) && !isSaidShorter(text)),
        (text) => {
          const words = dateInWords(text, locale);
          expect(`${words}: ${edtfOf(words)}`).toBe(`${words}: ${text}`);
        },
      ),
      { seed: 5, numRuns: 3000 },
    );
  });

  test('nothing that is typed throws, and what is understood is EDTF', () => {
    const word = fc.constantFrom(
      'about',
      'between',
      'and',
      'to',
      '–',
      '-',
      'March',
      '18',
      '2025',
      'BC',
      ',',
      'or',
      'the',
      '1/2/2025',
      'since',
      'century',
      '20th',
      '14:30',
      '?',
      'before',
      'early',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
        ),
        (text) => {
          const read = readTypedDate(text);
          if (read.kind === 'date') expect(isDateFault(parseDate(read.edtf, utc))).toBe(false);
        },
      ),
      { seed: 5, numRuns: 3000 },
    );
  });
});
