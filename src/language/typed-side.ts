/**
 * One date as people type it in English ("about 18 March 2025, 14:30", "44 BC", "the 1990s"), or a part of one ("10", "18 March"), which a range
 * completes from its other side. Text in lower case in, its parts out; undefined where it is no date. `typed-date.ts` makes EDTF of them.
 */
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';

/** Which number of 01/02/2025 is the day. */
export type Order = 'day-first' | 'month-first';

export interface Side {
  /** A date that is EDTF already, or one that has no day, month and year. */
  readonly edtf?: string | undefined;
  /** As it is counted, without a year 0; before Christ it is negative. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** After the `T`, as EDTF has it. */
  readonly time?: string | undefined;
  /** Whether BC or AD was said. */
  readonly hasEra?: boolean;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const monthName =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/;
const weekday = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b\.?,?\s*/g;

const about = /^(?:(?:about|around|approximately|approx\.?|roughly|circa)\s+|(?:ca\.?|c\.?)\s*(?=\d)|~\s*)|\s*~$/;
const perhaps = /^(?:maybe|possibly|perhaps|probably|likely)\s+|\s*(?:\?|\(\?\))$/;

const clock =
  /(?:^|,\s*|\s+)(?:at\s+)?(\d{1,2})(?::(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*(utc|gmt|z))?$/;
const era = /(\bb\.?\s?c\.?(?:\s?e\.?)?|\ba\.?\s?d\.?|\bc\.?\s?e\.?)(?=\s|,|$)/;
const group = /^(?:(\d+)(?:st|nd|rd|th)\s+)(century|c\.?|millennium)$/;
const seasonOf: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const ago = /^([\d.]+)\s*(thousand|million|billion)?\s+years\s+ago$/;
const powers: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

export function readSide(given: string, order: Order): Side | undefined {
  let text = given.trim();
  if (isEdtf(text.toUpperCase())) return { edtf: text.toUpperCase() };
  const stripped = (pattern: RegExp): boolean => {
    const before = text;
    text = text.replace(pattern, '');
    return text !== before;
  };
  let [approximate, uncertain] = [false, false];
  for (let isMore = true; isMore;) {
    const [near, perchance] = [stripped(about), stripped(perhaps)];
    approximate ||= near;
    uncertain ||= perchance;
    isMore = near || perchance;
  }
  text = text
    .replace(weekday, '')
    .replace(/^(?:on|in|at)\s+/, '')
    .replace(/\bthe\s+/g, '')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .trim();
  const side = isEdtf(text.toUpperCase()) ? { edtf: text.toUpperCase() } : (readGroup(text) ?? readDay(text, order));
  return side && { ...side, approximate, uncertain };
}

/** A bare year is read like any other, since a range may complete it. */
function isEdtf(text: string): boolean {
  return !/[/[,]|^\d{1,4}$/.test(text) && !isDateFault(parseDate(text, utc));
}

/** A decade, a century, a millennium, a season, or so many years ago. */
function readGroup(text: string): Side | undefined {
  const decade = /^(\d{3})0['’]?s$/.exec(text);
  if (decade) return { edtf: `${decade[1]}X` };
  const years = ago.exec(text);
  if (years) {
    const year = Math.round(Number(years[1]) * (powers[years[2] ?? ''] ?? 1));
    return year >= 10_000 ? { edtf: `Y-${year}` } : undefined;
  }
  const { rest, isBefore } = withoutEra(text);
  const [, number, kind] = group.exec(rest) ?? [];
  if (number !== undefined && kind !== undefined) {
    const digits = kind === 'millennium' ? 1 : 2;
    const index = String(Number(number) - 1).padStart(digits, '0');
    const edtf = `${isBefore ? '-' : ''}${index}${'X'.repeat(4 - digits)}`;
    return isEdtf(edtf) ? { edtf } : undefined;
  }
  const [, season, year] = /^(spring|summer|autumn|fall|winter)(?:\s+of|,)?\s+(\d{1,6})$/.exec(rest) ?? [];
  const counted = isBefore ? -Number(year) : Number(year);
  return season !== undefined && (isBefore || rest !== text || Number(year) > 99)
    ? { year: counted, month: seasonOf[season] }
    : undefined;
}

function withoutEra(text: string): { readonly rest: string; readonly isBefore: boolean; readonly hasEra: boolean } {
  const found = era.exec(text);
  if (!found) return { rest: text, isBefore: false, hasEra: false };
  const rest = text.replace(era, ' ').replace(/\s+/g, ' ').trim();
  return { rest, isBefore: found[1]!.startsWith('b'), hasEra: true };
}

function readDay(given: string, order: Order): Side | undefined {
  const [text, time] = withoutClock(given);
  if (text === '') return time === undefined ? undefined : { time };
  if (isEdtf(text) && text.length === 10) return { edtf: `${text}T${time}` };
  const figures = readFigures(text, order);
  if (figures) return { ...figures, time };
  const { rest, isBefore, hasEra } = withoutEra(text);
  const numbers: string[] = [];
  let month: number | undefined;
  for (const word of rest.split(/[\s,]+/).filter((word) => word && word !== 'of')) {
    if (monthName.test(word) && month === undefined) month = months.indexOf(word.slice(0, 3)) + 1;
    else if (/^\d+(?:st|nd|rd|th)?$/.test(word)) numbers.push(word);
    else return undefined;
  }
  const isYear = (word: string): boolean => /^\d{3,6}$/.test(word);
  // With an era the last number is the year, however short; without one a year has three figures at least.
  const yearAt = hasEra ? numbers.length - 1 : numbers.findIndex(isYear);
  const [year] = yearAt < 0 ? [] : numbers.splice(yearAt, 1);
  const [day] = numbers;
  if (numbers.length > 1 || (day !== undefined && !/^\d{1,2}(?!\d)/.test(day))) return undefined;
  return {
    year: year === undefined ? undefined : Number(year) * (isBefore ? -1 : 1),
    month,
    day: day === undefined ? undefined : parseInt(day, 10),
    time,
    hasEra,
  };
}

/** A date in figures alone: with the year first, or last. Between full stops the day always comes first. */
function readFigures(text: string, order: Order): Side | undefined {
  const first = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (first) return { year: Number(first[1]), month: Number(first[3]), day: first[4] ? Number(first[4]) : undefined };
  const last = /^(?:(\d{1,2})([-/.]))?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!last) return undefined;
  const [, one, mark, two, year] = last;
  if (one === undefined) return { year: Number(year), month: Number(two) };
  const isDayFirst = mark === '.' || order === 'day-first';
  const [day, month] = isDayFirst ? [Number(one), Number(two)] : [Number(two), Number(one)];
  return { year: Number(year), month, day };
}

/** The text before a time of day, and that time as EDTF has it. */
function withoutClock(text: string): readonly [rest: string, time?: string] {
  const found = clock.exec(text);
  if (!found || (found[2] === undefined && found[4] === undefined)) return [text];
  const [, hour, minute = '00', second, half, zone] = found;
  let h = Number(hour);
  if (half !== undefined && h > 12) return [text];
  if (half !== undefined) h = (h % 12) + (half.startsWith('p') ? 12 : 0);
  const seconds = second === undefined ? '' : `:${second}`;
  return [text.slice(0, found.index), `${String(h).padStart(2, '0')}:${minute}${seconds}${zone ? 'Z' : ''}`];
}
