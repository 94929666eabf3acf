import { describe, expect, it } from 'vitest';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc, zoneOf } from '../time/zone.ts';
import { detailsEn } from './details-en.ts';
import { en } from './en.ts';
import { wordDuration, wordPrecision } from './precision.ts';

const options = { locale: 'en', zone: utc, messages: en };

const dated = (edtf: string) => {
  const date = parseDate(edtf, utc);
  if (isDateFault(date)) throw new Error(`${edtf}: ${date.fault}`);
  return date;
};

describe('why a date is not exact', () => {
  it.each([
    ['2025-03-18', undefined],
    ['2025-03-18/2025-03-20', undefined],
    ['2025-04-17T14:34Z', undefined],
    ['2025-01', 'The source does not give the day, only the month.'],
    ['2018', 'The source does not give the day, only the year.'],
    ['2001-21', 'The source does not give the month, only the season.'],
    ['196X', 'The source does not give the year, only that it was between 1960 and 1969.'],
    ['19XX', 'The source does not give the year, only that it was between 1900 and 1999.'],
    ['-00XX', 'The source does not give the year, only that it was between 100 BC and 1 BC.'],
    ['2025-03-19~', 'The date is approximate.'],
    ['2025-03-19?', 'The date is in doubt.'],
    ['2025-01%', 'The source does not give the day, only the month. The date is approximate. The date is in doubt.'],
    ['[2025-04-10..2025-04-16]', 'One of these days; the sources do not say which.'],
    ['[1667, 1668]', 'One of these dates; the sources do not say which.'],
    ['2023-10-07/..', 'No end is given.'],
    ['2023-10/..', 'The source does not give the day, only the month. No end is given.'],
    ['/1985-04-12', 'The start is not known.'],
    ['1985-04-12/1986', undefined],
    ['1985/1986', 'The source does not give the day, only the year.'],
    ['196X/198X', undefined],
    ['[..1984]', undefined],
  ])('%s: %s', (edtf, sentence) => {
    expect(wordPrecision(dated(edtf), options, detailsEn.precision, true)).toBe(sentence);
  });

  it('says nothing of sources where there are none', () => {
    expect(wordPrecision(dated('2025-01~'), options, detailsEn.precision, false)).toBe('The date is approximate.');
    expect(wordPrecision(dated('[1667, 1668]'), options, detailsEn.precision, false)).toBeUndefined();
  });
});

describe('how long it lasted', () => {
  const table: [edtf: string, words: string | undefined][] = [
    ['2025-02-24/2025-03-03', '8 days'],
    ['2025-03-18/2025-03-18', '1 day'],
    ['2024-01-31/2024-02-28', '1 month'],
    ['2024-01-30/2024-02-29', '1 month, 1 day'],
    ['2022-02-24/2025-03-23', '3 years, 1 month'],
    ['2024-11/2025-01', 'up to 3 months'],
    ['1964/2008', 'up to 45 years'],
    ['2025-03-01~/2025-04-17~', 'about 1 month, 17 days'],
    ['2025-04-17T14:00Z/2025-04-17T15:30Z', '1 hour, 30 minutes'],
    ['2025-04-17T14:00Z/2025-04-19T15:30Z', '2 days, 1 hour'],
    ['-0043-03-15/0014-08-19', '57 years, 5 months'],
    ['Y-66000000/Y-60000000', 'up to 6,000,001 years'],
    ['2023-10/..', undefined],
    ['/1985', undefined],
  ];
  it.each(table)('%s: %s', (edtf, words) => {
    const date = dated(edtf);
    if (date.kind !== 'interval') throw new Error(`${edtf} is no interval`);
    expect(wordDuration(date, options, detailsEn.precision)).toBe(words);
  });

  it('counts the hours that passed, not those that the clock skipped', () => {
    const zone = zoneOf('Europe/Berlin') ?? utc;
    const night = parseDate('2025-03-30T01:00/2025-03-30T04:00', zone);
    if (isDateFault(night) || night.kind !== 'interval') throw new Error('no interval');
    expect(wordDuration(night, { ...options, zone }, detailsEn.precision)).toBe('2 hours');
  });
});
