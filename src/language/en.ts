/** English, the language that is always there. */
import { interfaceEn } from './interface-en.ts';
import type { Messages } from './messages.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (n: number): string => `${n}${suffixes[ordinals.select(n)] ?? 'th'}`;
const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? ' BC' : '');

export const en: Messages = {
  ...interfaceEn,
  dates: {
    about: (date) => `about ${date}`,
    possibly: (date) => `possibly ${date}`,
    between: (first, last) => `between ${first} and ${last}`,
    fromTo: (first, last) => `${first} to ${last}`,
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
    startNotKnown: (end) => `until ${end}, start not known`,
    endNotKnown: (start) => `from ${start}, end not known`,
    orEarlier: (date) => `${date} or earlier`,
    orLater: (date) => `${date} or later`,
    noDate: 'at an unknown time',
    dayAndTime: (day, time, zone) => `${day}, ${time}${zone ? ` ${zone}` : ''}`,
    season: (season, year) => `${season} ${year}`,
    decade: (firstYear) => `the ${firstYear}s`,
    century: (number, isBeforeChrist) => `the ${ordinal(number)} century${era(isBeforeChrist)}`,
    millennium: (number, isBeforeChrist) => `the ${ordinal(number)} millennium${era(isBeforeChrist)}`,
    yearsAgo: (amount) => `${amount} years ago`,
    upTo: (duration) => `up to ${duration}`,
    roughly: (duration) => `about ${duration}`,
    precision: {
      onlyMonth: 'The source does not give the day, only the month.',
      onlySeason: 'The source does not give the month, only the season.',
      onlyYear: 'The source does not give the day, only the year.',
      onlyYears: (first, last) => `The source does not give the year, only that it was from ${first} to ${last}.`,
      approximate: 'The date is approximate.',
      uncertain: 'The date is in doubt.',
      oneOfDays: 'One of these days; the sources do not say which.',
      oneOfDates: 'One of these dates; the sources do not say which.',
      openStart: 'No start is given.',
      openEnd: 'No end is given.',
      unknownStart: 'The start is not known.',
      unknownEnd: 'The end is not known.',
    },
  },
  faults: {
    problem: (text, problem) => `“${text}” ${problem}.`,
    problems: {
      empty: 'is no date',
      'not-edtf': 'is not a date in EDTF',
      unsupported: 'is EDTF of a kind that is not read here',
      'year-too-far': 'is further away than the universe is old',
      'no-such-month': 'names a month that does not exist',
      'no-such-day': 'names a day that does not exist',
      'no-such-time': 'names a time that does not exist',
      'ends-before-start': 'ends before it starts',
      'no-ends': 'has neither a start nor an end',
    },
    remedies: {
      empty: 'Write a day (2025-03-18), a month (2025-03), a year (2025) or an interval (2024-11/2025-01).',
      'not-edtf': 'Write year, month and day, as in 2025-03-18, 2025-03 or 2025; ~ behind it means about.',
      unsupported: 'Write a date, an interval (2024-11/2025-01) or one of a set ([2025-04-10..2025-04-16]).',
      'year-too-far': 'Check the number of zeros.',
      'no-such-month': 'Write a month from 01 to 12, or a season from 21 (spring) to 24 (winter).',
      'no-such-day': 'Check the day, or write only the year and the month.',
      'no-such-time': 'Write a time from 00:00 to 23:59, as in 2025-04-17T14:34Z.',
      'ends-before-start': 'Put the earlier date first.',
      'no-ends': 'Give a start or an end, as in 2023-10/..',
    },
    suggestion: (edtf) => `Did you mean ${edtf}?`,
  },
};
