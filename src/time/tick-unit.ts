/**
 * The ladder of the axis: one table of steps, from a millisecond to a year, and beyond it years by 1, 2, 5, 10, ….
 *
 * A step is a numbering of instants: `indexOf` says which step a wall time lies in, `wallAt` where the step of that
 * number begins. So ticks depend on nothing but the step, and panning can never move one. Years BC stand on round
 * years of their own count (`10 BC` is year -9), and year 1 stands where a year 0 would.
 */
import { civilOf, instantOf, msPerDay, msPerHour, msPerMinute, msPerSecond } from './calendar.ts';
import { day, dayOfMonth, minute, month, second, year } from './fields.ts';
import { deepTime } from './format.ts';
import type { Fields } from './fields.ts';
import type { Instant } from './historical-date.ts';
import type { Major, TickStep, TickUnit } from './tick-step.ts';
import type { Zone } from './zone.ts';

const unitMs = {
  millisecond: 1,
  second: msPerSecond,
  minute: msPerMinute,
  hour: msPerHour,
  day: msPerDay,
  week: 7 * msPerDay,
} as const;

/** 1970-01-05, a Monday: weeks are counted from there. */
const firstMonday = 4 * msPerDay;

const fraction: Fields = { second: 'numeric', fractionalSecondDigits: 3 };
const monthName: Fields = { month: 'short' };
const shortDay: Fields = { ...day, ...monthName };

const shortestMonths: Readonly<Record<number, number>> = { 1: 28, 3: 89, 6: 181 };

function step(unit: TickUnit, count: number, label: Fields, major?: Major): TickStep {
  let shortestMs: number;
  if (unit === 'year') shortestMs = (count === 1 ? 365 : (count > 2 ? count - 1 : count) * 365.24) * msPerDay;
  else if (unit === 'month') shortestMs = shortestMonths[count]! * msPerDay;
  else shortestMs = count * unitMs[unit];
  // A clock that is put forward takes an hour from whatever is longer than one.
  if (shortestMs > msPerHour) shortestMs -= msPerHour;
  return { unit, count, shortestMs, label, major };
}

const years: Major = { step: step('year', 1, year), labels: [year] };
const months: Major = {
  step: step('month', 1, monthName),
  labels: [month, { ...year, ...monthName }],
};
const days: Major = { step: step('day', 1, dayOfMonth), labels: [day, shortDay] };
const minutes: Major = {
  step: step('minute', 1, minute),
  labels: [
    { ...day, ...minute },
    { ...shortDay, ...minute },
  ],
};

const rows: readonly (readonly [TickUnit, readonly number[], Fields, Major])[] = [
  ['millisecond', [1, 2, 5, 10, 20, 50, 100, 200, 500], fraction, minutes],
  ['second', [1, 5, 15, 30], second, days],
  ['minute', [1, 5, 15, 30], minute, days],
  ['hour', [1, 3, 6, 12], minute, days],
  ['day', [1], dayOfMonth, months],
  ['week', [1], dayOfMonth, months],
  ['month', [1, 3, 6], monthName, years],
];

/** All steps shorter than a year, finest first. */
const ladder = rows.flatMap(([unit, counts, label, major]) => counts.map((count) => step(unit, count, label, major)));

/** Every step, finest first. */
export function* tickSteps(): Generator<TickStep> {
  yield* ladder;
  for (let power = 1; power < 1e12; power *= 10) for (const count of [1, 2, 5]) yield step('year', count * power, year);
}

/** Whether every tick of `coarse` is also one of `fine`. */
export function isWithin(fine: TickStep, coarse: TickStep): boolean {
  if (fine.unit === coarse.unit) return coarse.count % fine.count === 0;
  return fine.unit !== 'week' && (fine.unit !== 'day' || fine.count === 1);
}

export function indexOf({ unit, count, own }: TickStep, wallMs: number): number {
  if (own) return own.indexOf(wallMs);
  if (unit === 'year') return Math.floor(civilOf(wallMs).year / count);
  if (unit === 'month') {
    const { year, month } = civilOf(wallMs);
    return Math.floor((year * 12 + month - 1) / count);
  }
  return Math.floor((wallMs - (unit === 'week' ? firstMonday : 0)) / (unitMs[unit] * count));
}

export function wallAt({ unit, count, own }: TickStep, index: number): number {
  if (own) return own.wallAt(index);
  if (unit === 'year') {
    const year = index * count;
    return instantOf(count === 1 || year > 0 || year <= deepTime ? year : year + 1);
  }
  if (unit === 'month') return instantOf(0, index * count + 1);
  return index * (unitMs[unit] * count) + (unit === 'week' ? firstMonday : 0);
}

/** The ticks of one step in `[start, end)`, in order. */
export function ticksWithin(step: TickStep, start: Instant, end: Instant, zone: Zone): readonly Instant[] {
  if (step.shortestMs < msPerDay / 2 && zone.name !== 'UTC') return clockTicks(step, start, end, zone);
  const ticks: Instant[] = [];
  // A year's number BC and its step differ by one, so begin a step early.
  for (let index = indexOf(step, zone.toWall(start)) - 1; ; index++) {
    if (step.unit === 'year' && step.count === 2 && index === 0) continue;
    const at = zone.toInstant(wallAt(step, index));
    if (at >= end) return ticks;
    // A day that the zone skipped begins where the next one does.
    if (at >= start && at !== ticks.at(-1)) ticks.push(at);
  }
}

/**
 * Ticks within a day where clocks may change: hours that were skipped have none, and an hour that came twice has its
 * ticks twice. Day by day, since no day has two changes.
 */
function clockTicks(step: TickStep, start: Instant, end: Instant, zone: Zone): readonly Instant[] {
  const ticks: Instant[] = [];
  const offsetAt = (instant: Instant): number => Math.round(zone.toWall(instant) - instant);
  for (let from = start; from < end; from += msPerDay) {
    const to = Math.min(from + msPerDay, end);
    const offsets = new Set([offsetAt(from), offsetAt(to)]);
    const found: Instant[] = [];
    for (const offset of offsets) {
      for (let index = indexOf(step, from + offset); ; index++) {
        const at = wallAt(step, index) - offset;
        if (at >= to) break;
        if (at < from || offsetAt(at) !== offset) continue;
        const isSecond = step.shortestMs > msPerHour && zone.toInstant(at + offset) !== at;
        if (!isSecond) found.push(at);
      }
    }
    ticks.push(...found.sort((a, b) => a - b));
  }
  return ticks;
}
