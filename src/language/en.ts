/** English, the language that is always there. */
import { countsIn } from './counting.ts';
import { interfaceEn } from './interface-en.ts';
import type { Messages } from './messages.ts';

const { plural } = countsIn<'one' | 'two' | 'few'>('en', 'ordinal');
const ordinal = (n: number): string => plural(n, { one: '#st', two: '#nd', few: '#rd', other: '#th' });
const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? ' BC' : '');

export const en: Messages = {
  ...interfaceEn,
  language: 'en',
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
    decade: (_, figures) => `the ${figures}s`,
    century: (number, isBeforeChrist) => `the ${ordinal(number)} century${era(isBeforeChrist)}`,
    millennium: (number, isBeforeChrist) => `the ${ordinal(number)} millennium${era(isBeforeChrist)}`,
    yearsAgo: (amount) => `${amount} years ago`,
  },
};
