/** Figures for where there is little room. In: a count and a locale. Out: all its digits, or from ten thousand on a short form, "12K". */
import { numbersIn } from '../time/format.ts';

export const figure = (count: number, locale: string): string =>
  numbersIn(locale, { notation: count < 10_000 ? 'standard' : 'compact', useGrouping: false }).format(count);
