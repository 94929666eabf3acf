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
  },
};
