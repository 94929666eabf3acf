/**
 * Another calendar than the Gregorian, as `Intl` knows it. In: a locale that names one, such as `ar-u-ca-islamic-umalqura`. Out: that calendar, for words and
 * ticks of this locale. One that is not known is told in the console, once, and dates are Gregorian.
 */
import type { OtherCalendar } from '../time/other-calendars.ts';
import type { TickStep } from '../time/tick-step.ts';
import { countOf, msPerDay } from './count.ts';
import { stepsOf } from './steps.ts';

/** As far as years in Gregorian figures have four digits. */
const END = Date.UTC(10_000, 0);
/** Years whose months are measured: with eras and leap months of every kind that is met today. */
const MEASURED = [1890, 1920, 1950, 2000, 2022, 2023, 2024];

/** The core is compiled without what browsers and Node have beyond the language. */
declare const console: { warn(text: string): void };

const told = new Set<string>();

export function calendarOf(locale: string): OtherCalendar | undefined {
  const { calendar } = new Intl.Locale(locale);
  const name = new Intl.DateTimeFormat(`en-u-ca-${calendar}`).resolvedOptions().calendar;
  if (name === 'gregory' || name === 'iso8601') {
    if (calendar !== name) tell(calendar);
    return undefined;
  }
  const count = countOf(name);
  const { first, isOne, monthsOf, yearOf } = count;
  let steps: readonly TickStep[] | undefined;
  const gregorian = new Intl.Locale(locale, { calendar: 'gregory' }).toString();
  const covers = (wallMs: number): boolean => wallMs >= first && wallMs < END;
  return {
    name,
    gregorian,
    covers,
    // The 28th of each month, before noon and after it.
    widest: MEASURED.map((year) => Date.UTC(year, 6))
      .filter(covers)
      .flatMap((day) => monthsOf(yearOf(day)))
      .flatMap((start) => [10, 22].map((hour) => start + (27 + (hour + 0.8) / 24) * msPerDay + 48_888)),
    localeFor(precision, fromMs, toMs) {
      if (precision === 'month' || precision === 'year') {
        return covers(fromMs) && isOne(precision, fromMs, toMs) ? locale : gregorian;
      }
      return /season|decade|century|millennium/.test(precision) ? gregorian : locale;
    },
    ticks(options, ticksOf, tickSteps) {
      const { start, durationMs, zone } = options;
      const isCovered = covers(zone.toWall(start)) && covers(zone.toWall(start + durationMs));
      if (!isCovered) return ticksOf(tickSteps(), { ...options, locale: gregorian });
      return ticksOf((steps ??= stepsOf(tickSteps(), count)), options);
    },
  };
}

function tell(calendar = ''): void {
  if (told.has(calendar)) return;
  told.add(calendar);
  const known = Intl.supportedValuesOf('calendar').join(', ');
  console.warn(
    `sourced-timeline: no calendar “${calendar}” is known here, and dates are Gregorian. There are ${known}.`,
  );
}
