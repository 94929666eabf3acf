/**
 * A date as `Intl` writes it in a language, to EDTF: "18 de marzo de 2025", "18. März 2025", "2025年3月18日", "١٨ مارس ٢٠٢٥" in, `2025-03-18` out. The order of the parts, the names of
 * months and the words between are taken from `Intl`: nothing of any language stands here. Gregorian days and months only; `undefined` for all else.
 */
import { instantOf } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { Fields } from '../time/fields.ts';
import { utc } from '../time/zone.ts';

const STYLES: readonly Fields[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'long', year: 'numeric' },
  { month: 'short', year: 'numeric' },
];
/** Beside the digits that the language itself writes. */
const OTHER_DIGITS = ['arab', 'arabext'];

interface Pattern {
  readonly shape: RegExp;
  /** In the order of the year. */
  readonly months: readonly string[];
}

const patterns = new Map<string, readonly Pattern[]>();

/**
 * @param language BCP 47 tag.
 * @throws never: a tag that `Intl` does not know reads nothing.
 */
export function readWrittenDate(text: string, language: string): string | undefined {
  try {
    const found = patterns.get(language) ?? STYLES.map((fields) => patternOf(language, fields));
    patterns.set(language, found);
    const plain = simplified(withPlainDigits(text, language));
    for (const { shape, months } of found) {
      const groups = shape.exec(plain)?.groups;
      if (!groups) continue;
      const { year = '', month = '', day } = groups;
      const number = /^\d+$/.test(month) ? Number(month) : months.indexOf(month) + 1;
      const parts = [year.padStart(4, '0'), ...[number, day].map((part) => part && String(part).padStart(2, '0'))];
      const edtf = parts.filter(Boolean).join('-');
      if (!isDateFault(parseDate(edtf, utc))) return edtf;
    }
  } catch {
    // No tag of a language.
  }
  return undefined;
}

function patternOf(language: string, fields: Fields): Pattern {
  const format = new Intl.DateTimeFormat(language, {
    ...fields,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  const partsOf = (month: number) => format.formatToParts(instantOf(2025, month, 18));
  const months = Array.from({ length: 12 }, (_, index) =>
    simplified(partsOf(index + 1).find(({ type }) => type === 'month')!.value),
  );
  const source = partsOf(3).map(({ type, value }) => {
    if (type === 'year') return String.raw`(?<year>\d{4})`;
    if (type === 'day') return String.raw`(?<day>\d{1,2})`;
    if (type === 'month')
      return `(?<month>${[...new Set(months)]
        .map(escaped)
        .sort((a, b) => b.length - a.length)
        .join('|')})`;
    // What is written with a space may be typed with none, or with more.
    return simplified(value) === '' ? String.raw`\s*` : String.raw`\s*${escaped(simplified(value))}\s*`;
  });
  return { shape: new RegExp(`^${source.join('')}$`, 'u'), months };
}

const simplified = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function withPlainDigits(text: string, language: string): string {
  const systems = [new Intl.NumberFormat(language).resolvedOptions().numberingSystem, ...OTHER_DIGITS];
  return systems.reduce((read, numberingSystem) => {
    const digits = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
    const known = new Map(Array.from({ length: 10 }, (_, digit) => [digits.format(digit), String(digit)]));
    return read.replace(/\p{Nd}/gu, (digit) => known.get(digit) ?? digit);
  }, text);
}
