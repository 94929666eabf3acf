/**
 * The phrases of what is looked at more closely, beside those of `interface-messages.ts`: the card, the list of sources, what was known when,
 * the corrections, the printed page, what is wrong with the data. Apart from them, since they are needed only there, and load with it.
 */
export interface DetailsMessages {
  /** How to walk with the keys, for those who don't see the drawing. */
  readonly help: string;
  /** What is in view, after a move. */
  readonly showing: (span: string, events: number) => string;
  /** How many events in view have no label, for those who don't see them. */
  readonly unlabelled: (count: number) => string;
  /** Beside the line at this moment. */
  readonly now: string;
  readonly legend: {
    readonly heading: string;
    readonly exact: string;
    readonly approximate: string;
    readonly uncertain: string;
    readonly bracket: string;
    readonly lasted: string;
    readonly open: string;
    readonly cluster: string;
    readonly ongoing: string;
    readonly spread: string;
  };
  readonly precision: PrecisionMessages;
  readonly cluster: {
    readonly heading: (count: number) => string;
    readonly ongoing: (count: number) => string;
    /** The buttons that open the list. */
    readonly button: (count: number, lead: string) => string;
    readonly ongoingButton: (count: number) => string;
    readonly zoom: string;
    /** How many come next, of those that are not listed yet. */
    readonly showMore: (next: number, left: number) => string;
  };
  readonly card: {
    readonly close: string;
    readonly position: (index: number, count: number) => string;
    /** A sentence. */
    readonly lasted: (duration: string) => string;
    readonly noSource: string;
    readonly accountsDiffer: (topic: string) => string;
    readonly saysDate: (date: string) => string;
    readonly openAtQuote: (publisher: string) => string;
    readonly archived: (date: string | undefined) => string;
    readonly gone: string;
    readonly credit: (credit: string) => string;
    readonly noHeadline: string;
    readonly related: string;
    readonly stance: Readonly<Record<'supports' | 'disputes' | 'context', string>>;
    readonly kind: Readonly<
      Record<
        'article' | 'statement' | 'document' | 'dataset' | 'video' | 'audio' | 'image' | 'social' | 'book' | 'other',
        string
      >
    >;
  };
  /** While a date is being changed on the axis. */
  readonly edit: {
    readonly grabbed: (title: string, date: string) => string;
    /** Its date cannot be changed there. */
    readonly fixed: (title: string) => string;
    readonly at: (part: 'whole' | 'start' | 'end', date: string) => string;
    readonly done: (title: string, date: string) => string;
    readonly cancelled: string;
    /** What the buttons are for. */
    readonly buttons: string;
    /** On a button that moves it by a step: to earlier (-1), or to later (1). */
    readonly move: (part: 'whole' | 'start' | 'end', by: 1 | -1) => string;
    /** On the button that takes the last change back. */
    readonly undo: string;
  };
  readonly copy: {
    readonly button: string;
    readonly copied: string;
    /** The clipboard was refused; the text stands in a field, selected. */
    readonly byHand: string;
    readonly field: string;
  };
  readonly dates: {
    readonly heading: string;
    /** Who gives which date instead. */
    readonly says: (publisher: string, date: string) => string;
  };
  readonly sources: {
    /** How many sources, and how many independent publishers stand behind them. */
    readonly summary: (sources: number, publishers: number) => string;
    readonly heading: string;
    readonly events: (count: number) => string;
    readonly noEvents: string;
    /** What the button of a source does, for those who only hear it. */
    readonly highlight: (headline: string, count: number) => string;
    readonly highlighted: (publisher: string, count: number) => string;
    readonly undated: string;
  };
  readonly known: {
    readonly button: string;
    readonly slider: string;
    readonly day: string;
    readonly all: string;
    readonly explanation: string;
    readonly asKnown: (date: string) => string;
    readonly later: (count: number) => string;
    readonly nothingLater: string;
    readonly undated: (count: number) => string;
    readonly correctedLater: (count: number) => string;
    readonly noDay: (text: string) => string;
    readonly announced: (date: string, events: number, later: number) => string;
  };
  readonly corrections: {
    readonly button: (count: number) => string;
    readonly heading: string;
    readonly on: (date: string) => string;
    readonly before: (text: string) => string;
  };
  readonly paper: {
    readonly events: string;
    readonly sources: string;
    readonly accessed: (date: string) => string;
    readonly archived: (date: string | undefined) => string;
    readonly notPrinted: (count: number) => string;
    readonly printedOn: (date: string) => string;
  };
  readonly problems: {
    readonly summary: (count: number) => string;
    /** The same where all was kept. */
    readonly notes: (count: number) => string;
    readonly place: (line: number, column: number) => string;
  };
}

/** How long it lasted, and whole sentences that say why a date is not exact. */
export interface PrecisionMessages {
  /** A duration that is the longest possible, since the dates are not exact. */
  readonly upTo: (duration: string) => string;
  /** A duration between dates that are approximate or in doubt. */
  readonly roughly: (duration: string) => string;
  readonly onlyMonth: string;
  readonly onlySeason: string;
  readonly onlyYear: string;
  readonly onlyYears: (first: string, last: string) => string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly oneOfDays: string;
  readonly oneOfDates: string;
  readonly openStart: string;
  readonly openEnd: string;
  readonly unknownStart: string;
  readonly unknownEnd: string;
  /** Between two sentences. */
  readonly space: string;
}
