/** Figures for where there is little room. In: a count and a locale. Out: all its digits, or from ten thousand on a short form, "12K". */
import { intlLocale } from '../time/format.ts';

const formats = new Map<string, Intl.NumberFormat>();

export function figure(count: number, locale: string): string {
  if (count < 10_000) return String(count);
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(intlLocale(locale), { notation: 'compact' })));
  return format.format(count);
}
