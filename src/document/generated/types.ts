/* Generated from src/document/schema.ts by `npm run generate`. Change it there. */

/**
 * A timeline and the sources that it rests on, as <sourced-timeline> reads it.
 */
export interface TimelineFile {
  /**
   * The address of this schema, for editors.
   */
  readonly $schema?: string;
  /**
   * The title of the timeline.
   */
  readonly title?: string;
  /**
   * What it tells, and from what.
   */
  readonly description?: string;
  /**
   * The language of its texts (BCP 47).
   */
  readonly language?: string;
  /**
   * The zone that times are shown in (an IANA name). Dates without a time never shift.
   */
  readonly timeZone?: string;
  /**
   * The window that it opens on, an EDTF interval with both ends.
   */
  readonly view?: string;
  /**
   * What the events rest on.
   */
  readonly sources?: readonly Source[];
  /**
   * The bands, from top to bottom.
   */
  readonly lanes?: readonly Lane[];
  /**
   * The events, in any order.
   */
  readonly events: readonly TimelineEvent[];
  /**
   * The ids of the events that readers are walked through, in the order of telling, which need not be the order of time.
   */
  readonly story?: readonly string[];
  /**
   * What was changed after publication, for readers to see.
   */
  readonly corrections?: readonly Correction[];
}
/**
 * Something published that events rest on: an article, a statement, a data set.
 */
export interface Source {
  /**
   * The name by which citations call this source. Yours to choose; keep it for good.
   */
  readonly id: string;
  /**
   * Who published it, as readers know them.
   */
  readonly publisher: string;
  /**
   * Its headline or title, as printed.
   */
  readonly headline?: string;
  /**
   * Who wrote it, as printed.
   */
  readonly author?: string;
  /**
   * Where it can be read: an http(s), mailto or relative address.
   */
  readonly url?: string;
  /**
   * When it was published, in EDTF.
   */
  readonly published?: string;
  /**
   * When it was last changed, in EDTF.
   */
  readonly updated?: string;
  /**
   * When you read it, in EDTF.
   */
  readonly accessed?: string;
  /**
   * Where an archived copy can be read.
   */
  readonly archivedAt?: string;
  /**
   * When the copy was archived, in EDTF.
   */
  readonly archivedOn?: string;
  /**
   * The language that it is in (BCP 47).
   */
  readonly language?: string;
  /**
   * What it is.
   */
  readonly kind?:
    'article' | 'statement' | 'document' | 'dataset' | 'video' | 'audio' | 'image' | 'social' | 'book' | 'other';
  /**
   * The agency or outlet that it was carried from, by name, so that one wire story carried by two outlets counts once.
   */
  readonly credit?: string;
  /**
   * True when its address no longer serves it.
   */
  readonly gone?: boolean;
  /**
   * What a reader should know of it.
   */
  readonly note?: string;
}
/**
 * A band of the timeline. Lanes stand in the order in which you list them.
 */
export interface Lane {
  /**
   * The name by which events call this lane.
   */
  readonly id: string;
  /**
   * Its heading; short reads best.
   */
  readonly title: string;
  /**
   * A CSS colour for its marks.
   */
  readonly color?: string;
}
/**
 * One thing that happened.
 */
export interface TimelineEvent {
  /**
   * The name of the event, for links to it. Yours to choose; keep it for good.
   */
  readonly id: string;
  /**
   * What happened, in a few words.
   */
  readonly title: string;
  /**
   * When, in EDTF (ISO 8601-2): a day, a month, an interval, with ~ for about and ? for doubtful, [a..b] for some time between. https://www.loc.gov/standards/datetime/
   */
  readonly date: string;
  /**
   * A shorter title for where room is scarce.
   */
  readonly shortTitle?: string;
  /**
   * A sentence or two in your own words.
   */
  readonly summary?: string;
  /**
   * The id of the lane that it stands in.
   */
  readonly lane?: string;
  /**
   * Words to filter by.
   */
  readonly tags?: readonly string[];
  /**
   * Where it happened.
   */
  readonly place?: string;
  /**
   * From 0 to 1: the more important, the sooner its label shows. 0.5 where it is not given.
   */
  readonly importance?: number;
  readonly media?: Media;
  /**
   * How firmly it stands.
   */
  readonly status?: 'confirmed' | 'reported' | 'alleged' | 'disputed' | 'retracted';
  /**
   * The sources that it rests on.
   */
  readonly citations?: readonly Citation[];
  /**
   * Other events that it belongs with.
   */
  readonly related?: readonly Relation[];
  /**
   * The language of its texts (BCP 47), if not that of the document.
   */
  readonly lang?: string;
  /**
   * The direction of its texts.
   */
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}
/**
 * A picture. It is requested from its address when the event is opened.
 */
export interface Media {
  /**
   * Its address: http(s) or relative.
   */
  readonly url: string;
  /**
   * What it shows, for those who do not see it.
   */
  readonly alt?: string;
  /**
   * Who made it.
   */
  readonly credit?: string;
  /**
   * What stands under it.
   */
  readonly caption?: string;
}
/**
 * What one source says of an event.
 */
export interface Citation {
  /**
   * The id of the source.
   */
  readonly source: string;
  readonly quote?: Quote;
  /**
   * Whose words the quotation holds; for the sentence of an outlet, the outlet.
   */
  readonly speaker?: string;
  /**
   * When they were said, in EDTF.
   */
  readonly spokenOn?: string;
  /**
   * Whether this source supports the event as told, disputes it, or gives context.
   */
  readonly stance?: 'supports' | 'disputes' | 'context';
  /**
   * What accounts differ on. Citations of one event that share a topic are set beside each other.
   */
  readonly topic?: string;
  /**
   * What a reader should know of this citation.
   */
  readonly note?: string;
  /**
   * The date that this source gives, in EDTF, if it differs from that of the event.
   */
  readonly date?: string;
}
/**
 * Words of the source, as a W3C TextQuoteSelector finds them: https://www.w3.org/TR/annotation-model/
 */
export interface Quote {
  /**
   * The words, exactly as they stand there.
   */
  readonly exact: string;
  /**
   * Words just before them, where they stand there more than once.
   */
  readonly prefix?: string;
  /**
   * Words just after them, likewise.
   */
  readonly suffix?: string;
}
/**
 * A link from this event to another.
 */
export interface Relation {
  /**
   * The id of the other event.
   */
  readonly event: string;
  /**
   * What the other event is to this one: its cause, what followed, a reply, a part of it, its correction.
   */
  readonly kind?: 'cause' | 'follow-up' | 'reply' | 'part' | 'correction' | 'other';
}
/**
 * What was changed after the timeline was published.
 */
export interface Correction {
  /**
   * When it was corrected, in EDTF.
   */
  readonly date: string;
  /**
   * The id of the event that was corrected.
   */
  readonly event?: string;
  /**
   * What was changed.
   */
  readonly change: string;
  /**
   * What it said before.
   */
  readonly before?: string;
}
