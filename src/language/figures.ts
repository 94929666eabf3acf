/**
 * Figures for where there is little room. In: a count and a locale. Out: all its digits, or from a thousand on a short form, "1.9K": under an
 * axis of years four digits are taken for one.
 */
import { numbersIn } from '../time/format.ts';

/** What was asked for last: a frame has dozens of figures, all in one locale. */
let last: Readonly<Record<'locale', string> & Record<'standard' | 'compact', Intl.NumberFormat>> | undefined;

export function figure(count: number, locale: string): string {
  if (last?.locale !== locale) {
    const formatOf = (notation: 'standard' | 'compact') => numbersIn(locale, { notation, useGrouping: false });
    last = { locale, standard: formatOf('standard'), compact: formatOf('compact') };
  }
  return last[count < 1_000 ? 'standard' : 'compact'].format(count);
}
