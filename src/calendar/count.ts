/**
 * The years and months of a calendar that `Intl` knows. In: its name. Out: which year a day is in, and where years and months begin, as wall times. `Intl` only
 * answers what day it is; where a year or a month begins is searched for by halves, once, and remembered. Nothing of the library is imported in this folder but
 * types: what it shared with the other parts the bundler would take out of the bundle into one more file.
 */
export const msPerDay = 86_400_000;

export interface Count {
  /** The first day on which the calendar is used here. */
  readonly first: number;
  /** The mean length of a year. */
  readonly yearMs: number;
  yearOf(wallMs: number): number;
  yearStart(year: number): number;
  /** Where the months of a year begin. Days that make no full month, as the five at the end of an Ethiopic year, belong to the one before. */
  monthsOf(year: number): readonly number[];
  /** Whether a stretch of time is exactly one of its months, or years. */
  isOne(unit: 'month' | 'year', fromMs: number, toMs: number): boolean;
}

/**
 * Calendars that began, or took the form that `Intl` gives them, later than their years count from. Where months are Gregorian, `Intl` has Julian ones before
 * 1582, and Japan had neither before 1873.
 */
const firstDays: Readonly<Record<string, number>> = {
  buddhist: Date.UTC(1582, 9, 15),
  chinese: Date.UTC(1645, 0, 28),
  dangi: Date.UTC(1645, 0, 28),
  japanese: Date.UTC(1873, 0),
};

/** Before it there is no `Date`. */
const EARLIEST = -8.64e15;
/** Shorter months are none. */
const SHORTEST_MONTH = 20 * msPerDay;
/** From the first day of a month on, this falls into the next. */
const BEYOND_MONTH = 32 * msPerDay;

export function countOf(name: string): Count {
  const options = { timeZone: 'UTC', calendar: name, era: 'short', year: 'numeric' } as const;
  const ofYear = new Intl.DateTimeFormat('en-u-nu-latn', options);
  const ofMonth = new Intl.DateTimeFormat('en-u-nu-latn', { ...options, month: 'long' });
  const partsAt = (wallMs: number): Partial<Record<string, string>> =>
    Object.fromEntries(ofYear.formatToParts(wallMs).map(({ type, value }) => [type, value]));
  const era = partsAt(Date.UTC(2000, 0))['era'];
  const numberAt = (wallMs: number): number => {
    // Eras begin on any day, and count from one: years are numbered without them.
    if (name === 'japanese') return new Date(wallMs).getUTCFullYear();
    const parts = partsAt(wallMs);
    const number = Number(parts['relatedYear'] ?? parts['year']);
    return parts['era'] === era ? number : -Math.abs(number);
  };

  const first = firstDays[name] ?? firstDay(EARLIEST, Date.UTC(2000, 0), (wall) => numberAt(wall) >= 1);
  const [from, to] = [Date.UTC(1900, 0), Date.UTC(9900, 0)];
  const yearMs = (to - from) / (numberAt(to) - numberAt(from));
  const firstYear = numberAt(first);

  const yearStart = remembered((year) => {
    if (year < firstYear) return first - (firstYear - year) * yearMs;
    const about = from + (year - numberAt(from)) * yearMs;
    return firstDay(about - 2 * yearMs, about + 2 * yearMs, (wall) => numberAt(wall) >= year);
  });
  const yearOf = (wallMs: number): number =>
    wallMs < first ? firstYear - Math.ceil((first - wallMs) / yearMs) : numberAt(Math.floor(wallMs));

  return {
    first,
    yearMs,
    yearOf,
    yearStart,
    monthsOf: remembered((year) => {
      const end = yearStart(year + 1);
      const months: number[] = [];
      for (let start = yearStart(year); start < end;) {
        const month = ofMonth.format(start);
        const next = firstDay(start, start + BEYOND_MONTH, (wall) => ofMonth.format(wall) !== month);
        if (Math.min(next, end) - start >= SHORTEST_MONTH) months.push(start);
        start = next;
      }
      return months;
    }),
    isOne(unit, fromMs, toMs) {
      const format = unit === 'year' ? ofYear : ofMonth;
      const [before, start, last, after] = [fromMs - 1, fromMs, toMs - 1, toMs].map((wall) => format.format(wall));
      return before !== start && start === last && last !== after;
    },
  };
}

/** The first day from which on something is so, between two times; at the first it is not yet, at the last it is. */
function firstDay(fromMs: number, toMs: number, isSo: (wallMs: number) => boolean): number {
  let [low, high] = [Math.floor(fromMs / msPerDay), Math.ceil(toMs / msPerDay)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle * msPerDay)) high = middle;
    else low = middle;
  }
  return high * msPerDay;
}

/** Each answer is found once. */
function remembered<Answer>(find: (key: number) => Answer): (key: number) => Answer {
  const answers = new Map<number, Answer>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = find(key)));
    return answer;
  };
}
