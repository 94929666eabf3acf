/**
 * What is wrong with a date and how to mend it, in words: a `DateFault` in, a problem and a remedy out.
 *
 * Dates that people write by habit (`18.03.2025`, `18 March 2025`, `c. 1850`, `1960s`, `44 BC`) are recognised, and the
 * remedy is the same date in EDTF, or both that it may be. Whatever is suggested has been parsed first, so that it is never wrong again.
 */
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { DateFault } from '../time/edtf.ts';
import { instantOf } from '../time/calendar.ts';
import { formatterOf } from '../time/format.ts';
import type { Fields } from '../time/fields.ts';
import { utc } from '../time/zone.ts';
import { serialDay } from './serial-day.ts';
import { readTypedDate } from './typed-date.ts';
import type { FaultMessages } from './messages.ts';

export interface FaultWords {
  readonly problem: string;
  readonly remedy: string;
  /** The EDTF that the text may have meant, where there is one. */
  readonly suggestion: string | undefined;
}

export function wordFault(
  fault: DateFault,
  options: { readonly locale: string; readonly messages: FaultMessages },
): FaultWords {
  const faults = options.messages;
  const typed = readTypedDate(fault.text);
  const choices = typed.kind === 'ambiguous' ? typed.choices : undefined;
  const suggestion = choices ? undefined : suggestDate(fault.text, options.locale);
  return {
    problem: faults.problem(fault.text, choices ? faults.ambiguous : faults.problems[fault.fault]),
    remedy: choices
      ? faults.choice(...choices)
      : suggestion
        ? faults.suggestion(suggestion)
        : faults.remedies[fault.fault],
    suggestion,
  };
}

const circa = /^(?:c(?:a|irca)?\.?|about|around|~)\s*(?=\S)/i;
const two = (digits: string): string => digits.padStart(2, '0');
const four = (digits: string): string => digits.padStart(4, '0');
const join = (year = '', ...parts: (string | undefined)[]): string =>
  [year, ...parts.flatMap((part) => (part ? two(part) : []))].join('-');

/** Habits of writing, each with its EDTF; the first that matches and parses is taken. */
const habits: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/^(\d{4})(\d\d)(\d\d)$/, join],
  [/^(\d{4}-\d\d-\d\d) (\d\d:\d\d.*)$/, (day, time) => `${day}T${time}`],
  [/^(\d{4})\s?(?:-|–|—|to)\s?(\d{4})$/, (start, end) => `${start}/${end}`],
  [/^(\d{3})0s$/, (decade) => `${decade}X`],
  [/^(\d\d?)(?:st|nd|rd|th) century$/i, (century) => `${two(`${Number(century) - 1}`)}XX`],
  [/^(\d{1,4}) ?BCE?$/i, (year) => `-${four(`${Number(year) - 1}`)}`.replace('-0000', '0000')],
  [/^(?:AD |Y)?(-?)(\d{1,4})(?: ?(?:AD|CE))?$/i, (minus, year) => minus + four(year)],
  [/^\+?(-?\d{5,})$/, (year) => `Y${year}`],
];

/** The EDTF that a text written by habit may have meant; month names are known in English and in the locale. */
export function suggestDate(text: string, locale: string): string | undefined {
  const bare = text.trim().replace(/\s+/g, ' ');
  const serial = serialDay(bare);
  if (serial !== undefined) return serial;
  const plain = bare.replace(circa, '');
  const qualifier = plain === bare ? '' : '~';
  for (const candidate of candidates(plain, locale)) {
    const edtf = candidate + qualifier;
    if (edtf !== text && !isDateFault(parseDate(edtf, utc))) return edtf;
  }
  const [start, end] = bare.split('/');
  return start && end && !isDateFault(parseDate(`${end}/${start}`, utc)) ? `${end}/${start}` : undefined;
}

function* candidates(text: string, locale: string): Generator<string> {
  const numbers = text.match(/\d+/g) ?? [];
  if (/^\d[\d ./-]*$/.test(text)) {
    yield join(...numbers);
    // A day before a month, as most of the world writes it, unless only the other order exists.
    const [a, b, c] = numbers;
    yield c ? join(c, b, a) : join(b, a);
    yield join(c, a, b);
  }
  for (const [pattern, toEdtf] of habits) {
    const match = pattern.exec(text);
    if (match) yield toEdtf(...match.slice(1));
  }
  const words: readonly string[] = text.toLocaleLowerCase(locale).match(/\p{L}+/gu) ?? [];
  const year = numbers.find((digits) => digits.length === 4);
  if (!year) return;
  const day = numbers.find((digits) => digits.length <= 2);
  for (const language of [locale, 'en']) {
    const month = monthNames(language).findIndex((names) => words.some((word) => names.includes(word)));
    if (month >= 0) yield join(year, String(month + 1), day);
  }
  const season = ['spring', 'summer', 'autumn', 'winter'].findIndex((name) => words.includes(name));
  if (season >= 0) yield join(year, String(season + 21));
}

const longMonth: Fields = { day: 'numeric', month: 'long' };
const shortMonth: Fields = { day: 'numeric', month: 'short' };

/** The long and the short name of each month, in lower case. */
function monthNames(locale: string): readonly (readonly string[])[] {
  return Array.from({ length: 12 }, (_, i) =>
    [longMonth, shortMonth].map((fields) => {
      const parts = formatterOf(locale, fields).formatToParts(instantOf(2000, i + 1));
      const name = parts.find((part) => part.type === 'month')?.value ?? '';
      return name.replace('.', '').toLocaleLowerCase(locale);
    }),
  );
}
