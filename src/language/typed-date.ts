/**
 * A date as people type it in English, or EDTF, to EDTF: "between 10 and 16 April 2025" in, `[2025-04-10..2025-04-16]` out. It understands what
 * `dateInWords` says in English, and what it does not understand it says so of, rather than guess: 01/02/2025 may mean two days.
 *
 * A phrase ("since …", "between … and …") is taken off first, then its sides are read (`typed-side.ts`), and a side that lacks a month or a
 * year takes it from the other.
 */
import { civilOf } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { DateFault } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { readSide } from './typed-side.ts';
import type { Order, Side } from './typed-side.ts';

export type TypedDate =
  | { readonly kind: 'date'; readonly edtf: string }
  /** It may mean either; whoever typed it must choose. The first has the day first. */
  | { readonly kind: 'ambiguous'; readonly choices: readonly [string, string] }
  | { readonly kind: 'no-year' }
  /** Understood, and wrong: a day that does not exist, an end before its start. */
  | { readonly kind: 'fault'; readonly fault: DateFault }
  | { readonly kind: 'not-understood' };

/** Reads a date as it was typed. Never throws. */
export function readTypedDate(given: string): TypedDate {
  const text = given.trim();
  const asEdtf = parseDate(text.toUpperCase(), utc);
  if (!isDateFault(asEdtf)) return { kind: 'date', edtf: text.toUpperCase() };
  const words = plain(text);
  const dayFirst = readPhrase(words, 'day-first');
  const monthFirst = readPhrase(words, 'month-first');
  if (dayFirst.kind === 'date' && monthFirst.kind === 'date' && dayFirst.edtf !== monthFirst.edtf) {
    return { kind: 'ambiguous', choices: [dayFirst.edtf, monthFirst.edtf] };
  }
  const read = dayFirst.kind === 'date' ? dayFirst : monthFirst.kind === 'date' ? monthFirst : dayFirst;
  // Of what looks like EDTF, the fault says more.
  if (read.kind === 'not-understood' && asEdtf.fault !== 'not-edtf' && asEdtf.fault !== 'empty') {
    return { kind: 'fault', fault: asEdtf };
  }
  return read;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[\u200e\u200f]/g, '')
    .replace(/[–—‒]/g, '–')
    .replace(/\.$/, (end, _at: number, whole: string) => (/[bcade]\.$/.test(whole) ? end : ''))
    .trim();
}

/** A phrase around one side, and the EDTF that it makes of it. */
const around: readonly (readonly [RegExp, (edtf: string) => string])[] = [
  [/^from (.+), end not known$/, (edtf) => `${edtf}/`],
  [/^until (.+), start not known$/, (edtf) => `/${edtf}`],
  [/^(?:since|from) (.+?)(?: on(?:wards?)?)?$/, (edtf) => `${edtf}/..`],
  [
    /^(.+?)(?: onwards?| ?– ?| (?:to|until|till) (?:now|today|(?:the )?present)| ?– ?(?:now|present))$/,
    (e) => `${e}/..`,
  ],
  [/^(?:until|till|up to|to) (.+)$/, (edtf) => `../${edtf}`],
  [/^before (.+)$/, (edtf) => `[..${beside(edtf, -1)}]`],
  [/^after (.+)$/, (edtf) => `[${beside(edtf, 1)}..]`],
  [/^(?:by|no later than|not later than) (.+)$/, (edtf) => `[..${edtf}]`],
  [/^(.+?),? (?:or earlier|or before|at the latest)$/, (edtf) => `[..${edtf}]`],
  [/^(?:no earlier than|not before) (.+)$/, (edtf) => `[${edtf}..]`],
  [/^(.+?),? (?:or later|or after|at the earliest)$/, (edtf) => `[${edtf}..]`],
];

const part = /^(?:the )?(early|mid|late|beginning of|start of|middle of|end of)[ -](.+)$/;
const apart = [/ ?– ?/, / -+ /, / (?:to|until|till|through|thru) /];
/** A hyphen without blanks, in what is no date of figures and hyphens. */
const hyphen = /^((?:[a-z]+\.? )?\d{1,2}|\d{1,2} [a-z]+\.?|[a-z]+\.?|\d{4})-((?:\d{1,2}|[a-z]+)\b.*|\d{2}|\d{4})$/;

function readPhrase(text: string, order: Order): TypedDate {
  const between = /^(?:sometime |some time )?(?:between|btw\.?) (.+?) and (.+)$/.exec(text);
  if (between) return joined(between[1]!, between[2]!, order, (a, b) => `[${a}..${b}]`);
  const third = part.exec(text);
  if (third) return readPart(third[1]!, third[2]!, order);
  const alone = written(readSide(text, order));
  if (alone.kind === 'date') return alone;
  const choices = / or (?!earlier|later|before|after)/.test(text) ? readChoices(text, order) : undefined;
  if (choices) return choices;
  const ranged = /^from (.+)$/.exec(text)?.[1] ?? text;
  for (const separator of apart) {
    const [first, last, ...more] = ranged.split(separator);
    if (!first || !last || more.length > 0) continue;
    const range = joined(first, last, order, (a, b) => `${a}/${b}`, separator === apart[0]);
    if (range.kind !== 'not-understood') return range;
  }
  for (const [phrase, edtfOf] of around) {
    const side = phrase.exec(text)?.[1];
    if (side === undefined) continue;
    const read = written(readSide(side, order));
    if (read.kind === 'date') return checked(edtfOf(read.edtf));
    if (read.kind !== 'not-understood') return read;
  }
  const [, first, last] = hyphen.exec(ranged) ?? [];
  const range = first && last ? joined(first, last, order, (a, b) => `${a}/${b}`, true) : alone;
  return range.kind === 'not-understood' ? alone : range;
}

/** Two sides, each completed by the other. A qualifier before "10–16 April" is that of both days. */
function joined(
  firstText: string,
  lastText: string,
  order: Order,
  edtfOf: (first: string, last: string) => string,
  isOne = false,
): TypedDate {
  const [given, b] = [readSide(firstText, order), readSide(lastText, order)];
  if (!given || !b) return { kind: 'not-understood' };
  const a = withEraOf(b, given);
  const isShortYear = isOnly(a, 'year') && isOnly(b, 'day') && b.day! > a.year! % 100;
  const last: Side = isShortYear
    ? { ...b, day: undefined, year: a.year! - (a.year! % 100) + b.day! }
    : completed(b, a, isOne && a);
  const first = completed(a, b);
  const [from, to] = [written(first), written(last)];
  if (from.kind !== 'date') return from;
  if (to.kind !== 'date') return to;
  const whole = checked(edtfOf(from.edtf, to.edtf));
  // "24 December to 3 January 2025" began the year before.
  const isBorrowed = a.year === undefined && a.month !== undefined && first.year !== undefined;
  if (whole.kind !== 'fault' || whole.fault.fault !== 'ends-before-start' || !isBorrowed) return whole;
  const earlier = written({ ...first, year: first.year! - 1 });
  return earlier.kind === 'date' ? checked(edtfOf(earlier.edtf, to.edtf)) : earlier;
}

function isOnly(side: Side, field: 'year' | 'day'): boolean {
  return (
    side[field] !== undefined &&
    (['edtf', 'year', 'month', 'day', 'time'] as const).every((name) => (side[name] !== undefined) === (name === field))
  );
}

/** "500 to 400 BC", "10–14 AD": a bare number before a year with an era is a year of that era. */
function withEraOf(last: Side, first: Side): Side {
  const years = isOnly(first, 'day') ? first.day : isOnly(first, 'year') && !first.hasEra ? first.year : undefined;
  if (years === undefined || !last.hasEra || !isOnly(last, 'year')) return first;
  return { ...first, day: undefined, year: years * Math.sign(last.year!), hasEra: true };
}

function completed(side: Side, other: Side, qualified: Side | false = false): Side {
  if (side.edtf !== undefined) return side;
  const qualifiers = qualified && {
    approximate: Boolean(side.approximate || qualified.approximate),
    uncertain: Boolean(side.uncertain || qualified.uncertain),
  };
  const isTimeOnly = side.time !== undefined && side.day === undefined && side.month === undefined;
  const isDayOnly = side.day !== undefined && side.month === undefined;
  const month = isTimeOnly || isDayOnly ? other.month : side.month;
  return { ...side, ...qualifiers, year: side.year ?? other.year, month, ...(isTimeOnly && { day: other.day }) };
}

/** "10 or 12 April 2025", "1667, 1668 or 1670 to 1672": each takes what it lacks from the last. */
function readChoices(text: string, order: Order): TypedDate | undefined {
  const byOr = text.replace(/^either /, '').split(/,? or /);
  const pieces = [
    ...byOr.slice(0, -1).flatMap((piece) => (readSide(piece, order) ? [piece] : piece.split(/, ?/))),
    byOr.at(-1)!,
  ];
  const last = readSide(pieces.at(-1)!, order);
  const choices: string[] = [];
  for (const piece of pieces) {
    const side = readSide(piece, order);
    const read = side ? written(last ? completed(side, last) : side) : readPhrase(piece, order);
    if (read.kind !== 'date') return undefined;
    choices.push(read.edtf.replace('/', '..'));
  }
  return checked(`[${choices.join(', ')}]`);
}

/** Early, mid and late are thirds: of a month by days, of a year by months. */
function readPart(which: string, of: string, order: Order): TypedDate {
  const side = readSide(of, order);
  const whole = written(side);
  if (!side || whole.kind !== 'date') return whole;
  const date = parseDate(whole.edtf, utc);
  if (isDateFault(date) || date.kind !== 'moment') return { kind: 'not-understood' };
  const { precision, latest } = date.at;
  const third = /early|beginning|start/.test(which) ? 0 : /mid/.test(which) ? 1 : 2;
  const name = whole.edtf.replace(/[~?%]$/, '');
  const end = civilOf(latest - 1);
  const two = (number: number): string => String(number).padStart(2, '0');
  if (precision === 'month') {
    return checked(`[${name}-${two(third * 10 + 1)}..${name}-${two(third === 2 ? end.day : third * 10 + 10)}]`);
  }
  if (precision === 'year') return checked(`[${name}-${two(third * 4 + 1)}..${name}-${two(third * 4 + 4)}]`);
  return { kind: 'not-understood' };
}

/** The date just before or after one, as exact as it is. */
function beside(edtf: string, step: -1 | 1): string {
  const date = parseDate(edtf, utc);
  if (isDateFault(date) || date.kind !== 'moment') return edtf;
  const { earliest, latest, precision } = date.at;
  const { year, month, day } = civilOf(step < 0 ? earliest - 1 : latest);
  const qualifier = /[~?%]$/.exec(edtf)?.[0] ?? '';
  if (precision === 'day') return inEdtf(year, month, day) + qualifier;
  if (precision === 'month' || precision === 'season') return inEdtf(year, month) + qualifier;
  return /hour|minute|second/.test(precision) ? edtf : inEdtf(year) + qualifier;
}

function written(side: Side | undefined): TypedDate {
  if (!side) return { kind: 'not-understood' };
  const { edtf, year, month, day, time, approximate, uncertain } = side;
  const qualifier = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  if (edtf !== undefined) return checked(edtf + qualifier);
  if (year === undefined) return { kind: month === undefined ? 'not-understood' : 'no-year' };
  if (year === 0 || (day !== undefined && month === undefined) || (time !== undefined && day === undefined)) {
    return { kind: 'not-understood' };
  }
  const astronomical = year < 0 ? year + 1 : year;
  return checked(inEdtf(astronomical, month, day) + (time === undefined ? '' : `T${time}`) + qualifier);
}

/** A date of the astronomical count, which has a year 0. */
function inEdtf(year: number, month?: number, day?: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const two = (number: number | undefined): string =>
    number === undefined ? '' : `-${String(number).padStart(2, '0')}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${two(month)}${two(day)}`;
}

function checked(edtf: string): TypedDate {
  const date = parseDate(edtf, utc);
  return isDateFault(date) ? { kind: 'fault', fault: date } : { kind: 'date', edtf };
}
