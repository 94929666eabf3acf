/**
 * What a date is here: the span of instants that it may mean.
 *
 * *How long it lasted* and *how well we know when* are different things. A moment has one bound, an interval has two,
 * and each bound is itself a span with a precision and qualifiers. Everything that draws, sorts or words a date
 * reads these types; only `edtf.ts` makes them.
 */

/** Milliseconds since 1970-01-01T00:00:00Z. A plain number, since deep time lies beyond what `Date` can hold. */
export type Instant = number;

/** The unit to which a bound is known, coarsest first. */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond';

/** One moment as well as it is known: somewhere in `[earliest, latest)`. */
export interface DateBound {
  readonly earliest: Instant;
  /** Exclusive: the first instant that it can no longer mean. */
  readonly latest: Instant;
  readonly precision: Precision;
  /** EDTF `~` (or `%`): about then. */
  readonly approximate: boolean;
  /** EDTF `?` (or `%`): the source is doubted. */
  readonly uncertain: boolean;
}

/** An interval's end that is not a date: EDTF `..` (it goes on, or always was) or an empty side (not known). */
export type MissingBound = 'open' | 'unknown';

interface Dated {
  /** The EDTF text, as the author wrote it. */
  readonly edtf: string;
  /** The first instant that it may mean or cover; `-Infinity` where the start is open or unknown. */
  readonly earliest: Instant;
  /** The first instant after all that it may mean or cover; `Infinity` where the end is open or unknown. */
  readonly latest: Instant;
}

/** Something that happened at one time. */
export interface Moment extends Dated {
  readonly kind: 'moment';
  readonly at: DateBound;
}

/** Something that lasted from one moment to another. */
export interface Interval extends Dated {
  readonly kind: 'interval';
  readonly start: DateBound | MissingBound;
  readonly end: DateBound | MissingBound;
}

/** EDTF level 2, `[a, b..c]`: one of these, it is not known which. A missing side of a range is open. */
export interface OneOf extends Dated {
  readonly kind: 'one-of';
  readonly choices: readonly { readonly first: DateBound | MissingBound; readonly last: DateBound | MissingBound }[];
}

export type HistoricalDate = Moment | Interval | OneOf;
