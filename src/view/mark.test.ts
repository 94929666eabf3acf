import { describe, expect, test } from 'vitest';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { markOf } from './mark.ts';
import type { Mark } from './mark.ts';

const horizon = { first: Date.UTC(2023, 0), last: Date.UTC(2025, 11, 31) };
const mark = (edtf: string): Mark => {
  const date = parseDate(edtf, utc);
  if (isDateFault(date)) throw new Error(`not EDTF: ${edtf}`);
  return markOf(date, horizon);
};
const day = (year: number, month: number, ofMonth: number): number => Date.UTC(year, month - 1, ofMonth);

describe('the mark of a date', () => {
  test('a day is a moment as wide as the day', () => {
    expect(mark('2025-03-18')).toEqual({
      form: 'moment',
      from: day(2025, 3, 18),
      to: day(2025, 3, 19),
      approximate: false,
      uncertain: false,
      oneOf: false,
    });
  });

  test('about a day reaches a day farther on either side', () => {
    expect(mark('2025-03-19~')).toMatchObject({ from: day(2025, 3, 18), to: day(2025, 3, 21), approximate: true });
  });

  test('a doubtful month is as wide as the month', () => {
    expect(mark('2025-01?')).toMatchObject({ from: day(2025, 1, 1), to: day(2025, 2, 1), uncertain: true });
  });

  test('one of several days is one moment somewhere from the first to the last', () => {
    expect(mark('[2025-04-10..2025-04-16]')).toMatchObject({
      form: 'moment',
      from: day(2025, 4, 10),
      to: day(2025, 4, 17),
      oneOf: true,
    });
  });

  test('a duration between months is solid only where it is certain', () => {
    expect(mark('2024-11/2025-01')).toMatchObject({
      form: 'span',
      from: day(2024, 11, 1),
      solidFrom: day(2024, 12, 1),
      solidTo: day(2025, 1, 1),
      to: day(2025, 2, 1),
    });
  });

  test('ends that may overlap leave no part outside of the mark', () => {
    const { from, solidFrom, solidTo, to } = mark('2025-03~/2025-04-17~') as Extract<Mark, { form: 'span' }>;
    expect([from, solidFrom, solidTo, to].toSorted((a, b) => a - b)).toEqual([from, solidFrom, solidTo, to]);
  });

  test('an open end reaches to the horizon and fades; an unknown one says so', () => {
    expect(mark('2023-10/..')).toMatchObject({ to: horizon.last, opensAfter: 'open', opensBefore: undefined });
    expect(mark('2023-10/')).toMatchObject({ to: horizon.last, opensAfter: 'unknown' });
    expect(mark('../2024-05')).toMatchObject({ from: horizon.first, opensBefore: 'open' });
  });

  test('an open end beyond the horizon ends with its own date', () => {
    expect(mark('2030/..')).toMatchObject({ from: day(2030, 1, 1), to: day(2031, 1, 1) });
  });
});
