/**
 * Every phrase that a reader may see, as types: a language is one object that satisfies `Messages`.
 *
 * What `Intl` can say (names of months, figures, lists, units) is not here and follows the locale by itself. Phrases
 * take finished words and put them in order, so that a language may order them its own way.
 */
import type { FaultCode } from '../time/edtf.ts';
import type { DateBound } from '../time/historical-date.ts';
import type { DetailsMessages } from './details-messages.ts';
import type { FindingMessages } from './finding-messages.ts';
import type { InterfaceMessages } from './interface-messages.ts';

export interface Messages extends InterfaceMessages {
  /** The BCP 47 tag of what they are written in. */
  readonly language: string;
  readonly dates: DateMessages;
  /** What is looked at more closely. Absent in English: its phrases load with the part that needs them. */
  readonly details?: DetailsMessages;
  /** Finding one's way. Absent in English, for the same reason. */
  readonly finding?: FindingMessages;
}

/** Another language: it has all phrases in one file. */
export type Translation = Required<Messages>;

/** The parts of a year that EDTF numbers 21 to 24. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A date in words within a phrase. With the words comes what they say, for languages in which a day takes an article and a year none. */
export type DatePhrase = (date: string, of: DateBound) => string;
export type TwoDatesPhrase = (first: string, last: string, ofFirst: DateBound, ofLast: DateBound) => string;

export interface DateMessages {
  /** Where the date does not stand alone, it is a part of one of the phrases below. */
  readonly about: (date: string, of: DateBound, isAlone: boolean) => string;
  readonly possibly: (date: string, of: DateBound, isAlone: boolean) => string;
  readonly between: TwoDatesPhrase;
  /** From one date to another, both meant. */
  readonly fromTo: TwoDatesPhrase;
  readonly since: DatePhrase;
  readonly until: DatePhrase;
  readonly startNotKnown: DatePhrase;
  readonly endNotKnown: DatePhrase;
  readonly orEarlier: DatePhrase;
  readonly orLater: DatePhrase;
  readonly noDate: string;
  /** A day and a time of day, or two of them with a dash between; the zone is named where there is room. */
  readonly dayAndTime: (day: string, time: string, zone?: string) => string;
  readonly season: (season: Season, year: string) => string;
  /** Given its first year, and that in figures, such as "1960". */
  readonly decade: (firstYear: number, figures: string) => string;
  /** The number counts from 1, before Christ backwards. */
  readonly century: (number: number, isBeforeChrist: boolean) => string;
  readonly millennium: (number: number, isBeforeChrist: boolean) => string;
  /** Given a number in words, such as "66 million". */
  readonly yearsAgo: (amount: string) => string;
}

/** Apart from `Messages`: needed only where there is a fault. */
export interface FaultMessages {
  /** A sentence of the text and what is wrong with it. */
  readonly problem: (text: string, problem: string) => string;
  readonly problems: Readonly<Record<FaultCode, string>>;
  /** What to write in general, where nothing better can be guessed. */
  readonly remedies: Readonly<Record<FaultCode, string>>;
  /** What is wrong with a text that may mean two dates, and both of them, to choose from. */
  readonly ambiguous: string;
  readonly choice: (dayFirst: string, monthFirst: string) => string;
  /** What the text may have meant. */
  readonly suggestion: (edtf: string) => string;
}
