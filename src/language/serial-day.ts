/**
 * A day as spreadsheets count it: a cell that lost its format on the way to CSV says 45764 for 17 April 2025. In: a text. Out: the day in EDTF, where the text
 * may be such a number. It may be a year as well, so this is for a suggestion, never for a date.
 */
import { instantOf, msPerDay } from '../time/calendar.ts';

/** Days from 1954 to 2119: smaller numbers are years and counts of anything. */
const [FIRST, LAST] = [20_000, 80_000];

export function serialDay(text: string): string | undefined {
  const days = /^\s*(\d{5})(?:[.,]\d+)?\s*$/.exec(text)?.[1];
  if (days === undefined || Number(days) < FIRST || Number(days) > LAST) return undefined;
  // Day 1 is 1 January 1900, and that year has a 29 February there: so these are counted from 30 December 1899.
  return new Date(instantOf(1899, 12, 30) + Number(days) * msPerDay).toISOString().slice(0, 10);
}
