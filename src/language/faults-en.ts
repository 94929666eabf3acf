/** What is wrong with a date, in English. */
import type { FaultMessages } from './messages.ts';

export const faultsEn: FaultMessages = {
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
  ambiguous: 'may mean two dates',
  choice: (dayFirst, monthFirst) => `Write ${dayFirst} or ${monthFirst}, whichever is meant.`,
  suggestion: (edtf) => `Did you mean ${edtf}?`,
};
