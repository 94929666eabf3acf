/**
 * A date moved along the calendar, whole or at one of its ends, in steps of what it is known to: a month by months, a day by days.
 *
 * In: EDTF, a number of steps. Out: EDTF of the same form, with its qualifiers, times and zones kept; `undefined` where it is written in a way that
 * has no steps (`156X-12-25`), or where the end would come before the start.
 */
import { civilOf, daysInMonth, instantOf, msPerDay, msPerHour, msPerMinute, msPerSecond } from './calendar.ts';
import { isDateFault, parseDate } from './edtf.ts';
import { utc } from './zone.ts';

/** What of a date is moved. */
export type DatePart = 'whole' | 'start' | 'end';

/** By what a date moves: by months, which differ in length, or by ms. */
export type Step = { readonly months: number } | { readonly ms: number };

const msPerMonth = 30.436875 * msPerDay;

/** How long a step is, on an average. */
export const stepMs = (step: Step): number => ('months' in step ? step.months * msPerMonth : step.ms);

/** The step by which this part of the date moves. `leastMs` is the shortest of use, for times, which would else move by the second. */
export function stepOf(edtf: string, part: DatePart, leastMs = 0): Step | undefined {
  const parts = partsOf(edtf);
  if (!parts) return undefined;
  const steps = chosen(parts, part).map(({ step }) => step);
  if (steps.length === 0) return undefined;
  const coarsest = steps.reduce((most, step) => (stepMs(step) > stepMs(most) ? step : most));
  if ('months' in coarsest || coarsest.ms >= msPerDay) return coarsest;
  const { ms } = coarsest;
  return { ms: handy.find((length) => length >= ms && length >= leastMs) ?? msPerDay };
}

/** Steps of times that a reader of clocks would take. */
const handy = [
  1,
  10,
  100,
  ...[1, 5, 15].map((seconds) => seconds * msPerSecond),
  ...[1, 5, 15].map((minutes) => minutes * msPerMinute),
  ...[1, 6].map((hours) => hours * msPerHour),
];

/** The date after so many steps. A moment of which one end is moved becomes an interval, and an interval without length a moment. */
export function shiftDate(edtf: string, part: DatePart, step: Step, count: number): string | undefined {
  const parts = partsOf(edtf);
  if (!parts) return undefined;
  const moved = chosen(parts, part).map((date) => date.shifted(step, count));
  if (moved.length === 0 || moved.includes(undefined)) return undefined;
  const isMoment = parts.dates.length === 1 && parts.texts.length === 1;
  const next = isMoment && part !== 'whole' ? stretched(edtf.trim(), moved[0]!, part) : withMoved(parts, part, moved);
  return isDateFault(parseDate(next, utc)) ? undefined : next;
}

function stretched(still: string, moved: string, part: DatePart): string {
  return moved === still ? still : part === 'start' ? `${moved}/${still}` : `${still}/${moved}`;
}

function withMoved({ texts, dates }: Parts, part: DatePart, moved: readonly (string | undefined)[]): string {
  const places = chosen({ texts, dates }, part).map(({ place }) => place);
  const next = texts.map((text, place) => moved[places.indexOf(place)] ?? text);
  const [first, separator, last] = next;
  const isWithoutLength = part !== 'whole' && separator === '/' && first === last;
  return isWithoutLength ? first! : next.join('');
}

/** A date as it is written: some dates, and what stands between and around them. */
interface Parts {
  readonly texts: readonly string[];
  readonly dates: readonly WrittenDate[];
}

interface WrittenDate {
  readonly place: number;
  readonly step: Step;
  shifted(step: Step, count: number): string | undefined;
}

function partsOf(edtf: string): Parts | undefined {
  const texts = edtf
    .trim()
    .split(/(\/|\.\.|[[\],\s]+)/)
    .filter((text) => text !== '');
  const dates: WrittenDate[] = [];
  for (const [place, text] of texts.entries()) {
    if (/^(?:\/|\.\.|[[\],\s]+)$/.test(text)) continue;
    const date = writtenDate(text);
    if (!date) return undefined;
    dates.push({ ...date, place });
  }
  return dates.length > 0 ? { texts, dates } : undefined;
}

/** The dates that are moved: none for an end that is open or not known. */
function chosen({ texts, dates }: Parts, part: DatePart): readonly WrittenDate[] {
  if (part === 'whole') return dates;
  // The bracket may have a blank with it.
  const isInside = texts[0]!.startsWith('[') ? 1 : 0;
  const [end, date] = part === 'start' ? [isInside, dates[0]!] : [texts.length - 1 - isInside, dates.at(-1)!];
  return date.place === end ? [date] : [];
}

type Written = Omit<WrittenDate, 'place'>;

const written =
  /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d(?::\d\d(?::\d\d(?:\.\d{1,3})?)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?([?~%]?)$/;
const maskedYear = /^(-?)(\d{1,3})(X{1,3})([?~%]?)$/;
const longYear = /^Y(-?\d+?)(0*)([?~%]?)$/;

function writtenDate(text: string): Written | undefined {
  const masked = maskedYear.exec(text);
  if (masked && masked[2]!.length + masked[3]!.length === 4) {
    const [, minus, digits, unknown, qualifier] = masked;
    const years = 10 ** unknown!.length;
    return yearly(years, (by) => {
      const value = Number(`${minus}${digits}`) + by;
      return minus || value < 0
        ? undefined
        : `${fourDigits(value * years).slice(0, -unknown!.length)}${unknown}${qualifier}`;
    });
  }
  const long = longYear.exec(text);
  if (long) {
    const [, digits, zeros, qualifier] = long;
    return yearly(10 ** zeros!.length, (by) => `Y${Number(digits) + by}${zeros}${qualifier}`);
  }
  const match = written.exec(text);
  if (!match) return undefined;
  const [, year, month, day, time, zone = '', qualifier] = match;
  if (month === undefined) return yearly(1, (by) => `${fourDigits(Number(year) + by)}${qualifier}`);
  if (day === undefined) {
    const isSeason = Number(month) >= 21 && Number(month) <= 24;
    const [first, inYear, monthsEach] = isSeason ? [21, 4, 3] : [1, 12, 1];
    if (Number(month) < first || Number(month) >= first + inYear) return undefined;
    return {
      step: { months: monthsEach },
      shifted(step, count) {
        const by = wholeUnits(step, count, monthsEach);
        if (by === undefined) return undefined;
        const units = Number(year) * inYear + Number(month) - first + by;
        const place = ((units % inYear) + inYear) % inYear;
        return `${fourDigits(Math.floor(units / inYear))}-${twoDigits(place + first)}${qualifier}`;
      },
    };
  }
  return {
    step: { ms: time === undefined ? msPerDay : lengthOf(time) },
    shifted: (step, count) => {
      const moved = shiftedInstant(instantOf(Number(year), Number(month), Number(day), ...clock(time)), step, count);
      return `${dayText(moved)}${time === undefined ? '' : timeText(moved, time)}${zone}${qualifier}`;
    },
  };
}

/** A date that is known to so many years. */
function yearly(years: number, textAfter: (units: number) => string | undefined): Written {
  return {
    step: { months: 12 * years },
    shifted(step, count) {
      const by = wholeUnits(step, count, 12 * years);
      return by === undefined ? undefined : textAfter(by);
    },
  };
}

function wholeUnits(step: Step, count: number, months: number): number | undefined {
  const units = 'months' in step ? (step.months * count) / months : NaN;
  return Number.isInteger(units) ? units : undefined;
}

/** By months the day stays, as far as the month has it. */
function shiftedInstant(instant: number, step: Step, count: number): number {
  if ('ms' in step) return instant + step.ms * count;
  const { year, month, day } = civilOf(instant);
  const months = year * 12 + month - 1 + step.months * count;
  const [nextYear, nextMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const sinceMidnight = instant - instantOf(year, month, day);
  return instantOf(nextYear, nextMonth, Math.min(day, daysInMonth(nextYear, nextMonth))) + sinceMidnight;
}

const fields = (time: string): readonly string[] => time.slice(1).split(/[:.]/);

const clock = (time = 'T'): readonly [number, number, number, number] => {
  const [hour = 0, minute = 0, second = 0, fraction = ''] = time === 'T' ? [] : fields(time);
  return [Number(hour), Number(minute), Number(second), Number(`${fraction}000`.slice(0, 3))];
};

const lengthOf = (time: string): number => [msPerHour, msPerMinute, msPerSecond, 1][fields(time).length - 1]!;

function dayText(instant: number): string {
  const { year, month, day } = civilOf(instant);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** As exactly as the time was written. */
function timeText(instant: number, like: string): string {
  const { hour, minute, second, millisecond } = civilOf(instant);
  const [hours, ...rest] = [hour, minute, second].map(twoDigits);
  const parts = fields(like).length;
  const fraction = parts === 4 ? `.${String(millisecond).padStart(3, '0')}` : '';
  return `T${[hours, ...rest.slice(0, parts - 1)].join(':')}${fraction}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const fourDigits = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
