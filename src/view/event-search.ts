/**
 * Search over all that an event says: title, text, place, tags, lane, its date in words and as written, what is quoted and by whom, and its
 * sources.
 *
 * In: a chronology, how dates are worded, the typed words. Out: the events in which every word is found, in the order of time. What
 * was folded once stays folded, so that the second letter costs less than the first; it goes in steps, for whoever does it between frames.
 */
import type { Source } from '../document/timeline.ts';
import { wordDate } from '../language/dates.ts';
import { foldWords, hasWord } from '../language/fold-words.ts';
import type { Messages } from '../language/messages.ts';
import { otherCalendars } from '../time/other-calendars.ts';
import { utc } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { Chronology } from './chronology.ts';
import { readDate } from './event-index.ts';

export interface SearchContext {
  readonly chronology: Chronology;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locale: string;
  readonly messages: Messages;
}

/** Between two steps. */
const EVENTS_A_STEP = 32;

/** What is remembered of an event. */
interface Searched {
  /** Folded: its own, and those of its sources, which many share. */
  readonly texts: readonly string[];
  readonly date: string;
  /** The words of a date that is said with the same letters. */
  readonly letters: string;
}

/** A day of the years that are said without an era, alone or at one end, with its time or without. */
const PLAIN_DAY = /(?<![\dY-])[1-9]\d{3}-(\d\d)-\d\d(T\d\d(?::\d\d){1,2}Z?)?(?=$|\/)/g;

export class EventSearch {
  /** By number, which an event keeps. */
  readonly #events: Searched[] = [];
  readonly #sources = new WeakMap<Source, string>();
  readonly #dates = new Map<string, string>();
  readonly #wording: Pick<SearchContext, 'locale' | 'messages'>;

  constructor({ locale, messages }: Pick<SearchContext, 'locale' | 'messages'>) {
    this.#wording = { locale, messages };
  }

  /** Whether what is folded is worded like this. */
  serves({ locale, messages }: Pick<SearchContext, 'locale' | 'messages'>): boolean {
    return locale === this.#wording.locale && messages === this.#wording.messages;
  }

  /** Those of the events, in their order, in which every word is found; `found` grows with each step. */
  *search(
    context: SearchContext,
    events: ArrayLike<number>,
    words: readonly string[],
    found: number[],
  ): Generator<void, void> {
    for (let place = 0; place < events.length; place++) {
      if (place % EVENTS_A_STEP === EVENTS_A_STEP - 1) yield;
      const event = events[place]!;
      const searched = (this.#events[event] ??= this.#fold(event, context));
      const missing = words.filter((word) => !searched.texts.some((text) => hasWord(text, word)));
      if (missing.length === 0 || this.#isInDate(missing, searched, context.chronology.zone)) found.push(event);
    }
  }

  #fold(number: number, { chronology, sources }: SearchContext): Searched {
    const { title, shortTitle, summary, place, tags = [], date, citations = [] } = chronology.event(number);
    const lane = chronology.lanes[chronology.columns.lane[number]!]?.title;
    const said = citations.flatMap(({ quote, speaker, note, topic }) => [quote?.exact, speaker, note, topic]);
    const own = [title, shortTitle, summary, place, ...tags, lane, date, ...said];
    const cited = new Set(citations.map(({ source }) => sources.get(source)).filter((source) => source !== undefined));
    const texts = [foldWords(own.filter(Boolean).join(' ')), ...[...cited].map((source) => this.#ofSource(source))];
    const { zone } = chronology;
    return { texts, date, letters: this.#inWords(this.#alike(date, zone), zone) };
  }

  /**
   * Whether the date, in words, has all of these. To word a date takes longer than all else, so the letters are looked for first in one that is said with the
   * same: most of what is typed is in no date.
   */
  #isInDate(words: readonly string[], { date, letters }: Searched, zone: Zone): boolean {
    return (
      words.every((word) => /\d/.test(word) || hasWord(letters, word)) &&
      words.every((word) => hasWord(this.#inWords(date, zone), word))
    );
  }

  /** A date of which the letters are said alike: where the month alone names the month, which is in the Gregorian calendar, and where no clock shows a time twice. */
  #alike(edtf: string, zone: Zone): string {
    if (otherCalendars.has(this.#wording.locale)) return edtf;
    let year = 2001;
    return edtf.replace(PLAIN_DAY, (whole, month: string, time = '') =>
      time && zone !== utc ? whole : `${year++}-${month}-10${time.replace(/:\d\d/g, ':00')}`,
    );
  }

  /** The same day is said the same way. */
  #inWords(edtf: string, zone: Zone): string {
    let words = this.#dates.get(edtf);
    if (words === undefined) {
      words = foldWords(wordDate(readDate(edtf, zone), { ...this.#wording, zone, style: 'label' }));
      this.#dates.set(edtf, words);
    }
    return words;
  }

  #ofSource(source: Source): string {
    let text = this.#sources.get(source);
    if (text === undefined) {
      const { publisher, headline = '', author = '', credit = '' } = source;
      this.#sources.set(source, (text = foldWords(`${publisher} ${headline} ${author} ${credit}`)));
    }
    return text;
  }
}
