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
import type { Chronology } from './chronology.ts';

export interface SearchContext {
  readonly chronology: Chronology;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locale: string;
  readonly messages: Messages;
}

/** Between two steps. */
const EVENTS_A_STEP = 32;

/** The folded texts of an event: its own, and those of its sources, which many share. */
type FoldedTexts = readonly string[];

export class EventSearch {
  /** By number, which an event keeps. */
  readonly #texts: FoldedTexts[] = [];
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
      const texts = (this.#texts[event] ??= this.#fold(event, context));
      if (words.every((word) => texts.some((text) => hasWord(text, word)))) found.push(event);
    }
  }

  #fold(number: number, { chronology, sources }: SearchContext): FoldedTexts {
    const { title, shortTitle, summary, place, tags = [], date, citations = [] } = chronology.event(number);
    const lane = chronology.lanes[chronology.columns.lane[number]!]?.title;
    const said = citations.flatMap(({ quote, speaker, note, topic }) => [quote?.exact, speaker, note, topic]);
    const own = [title, shortTitle, summary, place, ...tags, lane, date, this.#inWords(number, chronology), ...said];
    const cited = new Set(citations.map(({ source }) => sources.get(source)).filter((source) => source !== undefined));
    return [foldWords(own.filter(Boolean).join(' ')), ...[...cited].map((source) => this.#ofSource(source))];
  }

  /** The same day is said the same way. */
  #inWords(number: number, chronology: Chronology): string {
    const edtf = chronology.event(number).date;
    let words = this.#dates.get(edtf);
    if (words === undefined) {
      words = wordDate(chronology.date(number), { ...this.#wording, zone: chronology.zone, style: 'label' });
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
