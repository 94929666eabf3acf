/** Figures for where there is little room. In: a count and a locale. Out: all its digits, or from ten thousand on a short form, "12K". */
import { intlLocale } from '../time/format.ts';

const formats = new Map<string, Intl.NumberFormat>();

export function figure(count: number, locale: string): string {
  const notation = count < 10_000 ? 'standard' : 'compact';
  const key = locale + notation;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(intlLocale(locale), { notation, useGrouping: false })));
  return format.format(count);
}
