/**
 * A second calendar: its locale, its name, and dates in it. In: the locale of the words and the name of a calendar. Out: the same locale with that calendar, or why
 * there is none; and a date in its words, where that is honest.
 *
 * A date is said again only where the other calendar says as much and no more: what is known to the day, or is exactly one of its months or years. A month or a
 * year of which it has parts becomes the days between which it lies; a season, an interval between such, or one that is about or in doubt, is not said again.
 */
import { msPerDay } from '../time/calendar.ts';
import { otherCalendars } from '../time/other-calendars.ts';
import type { DateBound, HistoricalDate, Precision } from '../time/historical-date.ts';
import { localeFor, wordDate } from './dates.ts';
import type { DateWordOptions, WordOptions } from './dates.ts';
import { boundsIn } from './precision.ts';

const GREGORIAN = 'gregory';

/** What is wrong with a second calendar: no such calendar, or the first one again. */
export type SecondFault = 'unknown' | 'same';

type Second = string | { readonly fault: SecondFault };

/** Both are asked for in every frame, and `Intl` is slow. */
const locales = new Map<string, Second>();
const names = new Map<string, string>();

/** The locale of a second calendar, or why there is none. Whether what is known of it was loaded is another question. */
export const secondLocale = (locale: string, name: string): Second =>
  once(locales, `${locale} ${name}`, () => findSecond(locale, name));

function findSecond(locale: string, name: string): Second {
  try {
    const second = new Intl.Locale(locale, { calendar: name });
    const [known, first] = [second.calendar, new Intl.Locale(locale).calendar].map(
      (calendar) => new Intl.DateTimeFormat('en', { calendar: calendar ?? GREGORIAN }).resolvedOptions().calendar,
    );
    // What is not known is taken for the Gregorian by Intl.
    if (known === GREGORIAN && second.calendar !== GREGORIAN) return { fault: 'unknown' };
    return known === first ? { fault: 'same' } : second.toString();
  } catch {
    return { fault: 'unknown' };
  }
}

/** The second locale, once its calendar is there (`loadMessages`); `undefined` where there is none, or it cannot be had. */
export function readySecond(locale: string, name: string | undefined): string | undefined {
  const second = name ? secondLocale(locale, name) : undefined;
  if (typeof second !== 'string') return undefined;
  return otherCalendars.has(second) || second.includes(`-ca-${GREGORIAN}`) ? second : undefined;
}

/** Both calendars by name, in the words of the locale: "Gregorian Calendar and Hebrew Calendar". */
export const nameCalendars = (locale: string, second: string): string =>
  once(names, `${locale} ${second}`, () => {
    const words = new Intl.DisplayNames(locale, { type: 'calendar', style: 'long' });
    const calendars = [locale, second].map((tag) => new Intl.Locale(tag).calendar ?? GREGORIAN);
    return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(
      calendars.map((calendar) => words.of(calendar) ?? calendar),
    );
  });

function once<Answer>(answers: Map<string, Answer>, key: string, find: () => Answer): Answer {
  const answer = answers.get(key) ?? find();
  answers.set(key, answer);
  return answer;
}

/** They begin and end on a day. */
const PARTS: readonly Precision[] = ['year', 'month'];
/** Their edges are no days: where spring begins is not said. */
const COARSE: readonly Precision[] = ['season', 'decade', 'century', 'millennium'];

/**
 * A date in a second calendar, as short as is clear and without a time of day; `undefined` where that says nothing more than the first words, or has no honest
 * short form.
 *
 * @param first The locale of the first words.
 */
export function wordInSecond(date: HistoricalDate, first: string, options: WordOptions): string | undefined {
  const { messages } = options;
  const join = (phrase: typeof messages.dates.between): typeof phrase => {
    // Two times of one day are that day.
    return (from, to, ...of) => (from === to ? from : phrase(from, to, ...of));
  };
  const dates = {
    ...messages.dates,
    dayAndTime: (day: string) => day,
    between: join(messages.dates.between),
    fromTo: join(messages.dates.fromTo),
  };
  const wording: DateWordOptions = { ...options, messages: { ...messages, dates }, style: 'label' };
  const bounds = boundsIn(date);
  const covers = otherCalendars.get(options.locale)?.covers;
  if (covers && bounds.some(({ earliest }) => !covers(options.zone.toWall(earliest)))) return undefined;
  const words = bounds.every((bound) => isSaid(bound, wording)) ? wordDate(date, wording) : daysOf(date, wording);
  return words === wordDate(date, { ...wording, locale: first }) ? undefined : words;
}

/** Whether the calendar says this bound as exactly as it is known: all of EDTF is Gregorian, days are days everywhere. */
function isSaid(bound: DateBound, options: WordOptions): boolean {
  if (!otherCalendars.has(options.locale)) return true;
  return ![...COARSE, ...PARTS].includes(bound.precision) || localeFor(bound, options) === options.locale;
}

/** The days between which a month or a year lies. */
function daysOf(date: HistoricalDate, options: DateWordOptions): string | undefined {
  if (date.kind !== 'moment') return undefined;
  const { at } = date;
  if (at.approximate || at.uncertain || !PARTS.includes(at.precision)) return undefined;
  const { zone } = options;
  const day = (wallMs: number): DateBound => ({
    ...at,
    precision: 'day',
    earliest: zone.toInstant(wallMs),
    latest: zone.toInstant(wallMs + msPerDay),
  });
  const [first, last] = [day(zone.toWall(at.earliest)), day(zone.toWall(at.latest) - msPerDay)];
  return wordDate({ ...date, kind: 'one-of', choices: [{ first, last }] }, options);
}
