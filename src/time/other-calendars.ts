/**
 * Calendars other than the Gregorian. In: a locale that names one, such as `ar-u-ca-islamic-umalqura`. Out: how dates and ticks are said in it, or nothing, and
 * then they are Gregorian. What `src/calendar/` knows is loaded only where it is wanted (`loadMessages`), and put here.
 */
import type { Precision } from './historical-date.ts';
import type { TickOptions, Ticks, TicksOf, TickStep } from './tick-step.ts';

export interface OtherCalendar {
  /** As `Intl` calls it. */
  readonly name: string;
  /** The same locale with the Gregorian calendar. */
  readonly gregorian: string;
  /** Wall times whose words are as wide as any. */
  readonly widest: readonly number[];
  /** Whether a time, as walls show it, is said in this calendar: from its first year on. */
  covers(wallMs: number): boolean;
  /** The locale in which a date from a time until before another is said and stays true: a month in EDTF is seldom a month of another calendar. */
  localeFor(precision: Precision, fromMs: number, toMs: number): string;
  /** With what makes ticks of steps, and the Gregorian steps. */
  ticks(options: TickOptions, ticksOf: TicksOf, gregorian: () => Iterable<TickStep>): Ticks;
}

/** By locale. */
export const otherCalendars = new Map<string, OtherCalendar>();
