/** What ticks are asked for, the steps in which they may stand, and what comes out: the types that the ladders of all calendars share. */
import type { Instant } from './historical-date.ts';
import type { Zone } from './zone.ts';

type Fields = Readonly<Intl.DateTimeFormatOptions>;

export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** The shortest that one step can be, where clocks change and months are short. */
  readonly shortestMs: number;
  readonly label: Fields;
  readonly major?: Major | undefined;
  /** For months and years of another calendar than the Gregorian. */
  readonly own?: OwnCount;
}

/** How the months or years of another calendar are numbered. */
export interface OwnCount {
  indexOf(wallMs: number): number;
  wallAt(index: number): number;
}

/** What stands above the ticks: a larger step, and its label in full and, if that has no room, shorter. */
export interface Major {
  readonly step: TickStep;
  readonly labels: readonly Fields[];
}

/** The width of a label in px, in the type of its level. Pass the same function while the type stays the same. */
export type MeasureLabel = (text: string, level: LabelLevel) => number;

/** A zone's name is of the type of minor labels, but may stand only where all of it has room. */
export type LabelLevel = 'minor' | 'major' | 'zone';

export interface TickOptions {
  readonly start: Instant;
  readonly durationMs: number;
  readonly widthPx: number;
  /** How far before the start and after the end there are ticks, too, in px: without labels. */
  readonly beyondPx?: number | undefined;
  readonly zone: Zone;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly measure: MeasureLabel;
  /** The phrase for years of deep time, given an amount such as "66 million". */
  readonly yearsAgo: (amount: string) => string;
}

export interface Tick {
  readonly at: Instant;
  readonly label: string;
}

export interface MajorTick extends Tick {
  /** It began before the window: draw its label at the window's start, and no rule. */
  readonly sticky: boolean;
}

export interface Ticks {
  /** The step between minor ticks: `count` times `unit`. */
  readonly unit: TickUnit;
  readonly count: number;
  readonly minor: readonly Tick[];
  readonly major: readonly MajorTick[];
  /** Ticks without a label between and at the minor ones, such as the days of labelled weeks. */
  readonly fine: readonly Instant[];
}

/** Makes the ticks of the finest of some steps that has room. */
export type TicksOf = (steps: Iterable<TickStep>, options: TickOptions) => Ticks;
