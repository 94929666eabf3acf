/**
 * The ladder of an axis in another calendar. In: the Gregorian steps, the calendar's years and months. Out: steps, finest first: those of clocks, days and weeks as everywhere, and months
 * and years of its own. Every three or six months are counted from its new year; a thirteenth month stands apart only where each month has a tick.
 */
import type { OwnCount, TickStep } from '../time/tick-step.ts';
import { msPerDay } from './count.ts';
import type { Count } from './count.ts';

const msPerHour = msPerDay / 24;

const MOST_MONTHS = 13;
/** Days of the shortest run of so many months, in any calendar. */
const shortestMonths: Readonly<Record<number, number>> = { 1: 28, 3: 87, 6: 176 };
/** Days of the shortest year, and how much sooner than the mean a leap month may let a year begin. */
const SHORTEST_YEAR = 353;
const LEAP_DAYS = 40;

export function stepsOf(gregorian: Iterable<TickStep>, count: Count): readonly TickStep[] {
  const steps: TickStep[] = [];
  for (const step of gregorian) {
    if (step.unit === 'year' && step.count > 5000) return steps;
    steps.push(ownStep(step, count));
  }
  return steps;
}

function ownStep(step: TickStep, count: Count): TickStep {
  const { unit, count: every, major } = step;
  const inMajor = major && { major: { ...major, step: ownStep(major.step, count) } };
  if (unit === 'month') {
    const shortestMs = (shortestMonths[every] ?? 28) * msPerDay - msPerHour;
    return { ...step, ...inMajor, shortestMs, own: months(every, count) };
  }
  if (unit === 'year') {
    const days = every < 3 ? SHORTEST_YEAR * every : (count.yearMs / msPerDay) * every - LEAP_DAYS;
    return { ...step, shortestMs: days * msPerDay - msPerHour, own: years(every, count) };
  }
  return { ...step, ...inMajor };
}

const years = (every: number, { yearOf, yearStart }: Count): OwnCount => ({
  indexOf: (wallMs) => Math.floor(yearOf(wallMs) / every),
  wallAt: (index) => yearStart(index * every),
});

/** Each year has as many numbers as the longest; those that it does not need stand where the next year begins. */
function months(every: number, { yearOf, yearStart, monthsOf }: Count): OwnCount {
  const most = Math.ceil(MOST_MONTHS / every);
  return {
    indexOf(wallMs) {
      const year = yearOf(wallMs);
      const starts = monthsOf(year);
      const month = starts.findLastIndex((start) => start <= wallMs);
      const last = Math.floor(starts.length / every) - 1;
      return year * most + Math.min(Math.floor(month / every), last);
    },
    wallAt(index) {
      const year = Math.floor(index / most);
      const place = index - year * most;
      const starts = monthsOf(year);
      return (place + 1) * every <= starts.length ? starts[place * every]! : yearStart(year + 1);
    },
  };
}
