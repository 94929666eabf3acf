/**
 * Every phrase of the interface, typed: what is said, in which parts, with which numbers. A language is an object of this type,
 * so a missing phrase is an error of the compiler. Counts come as numbers, so that plurals are the language's own affair.
 */

export interface InterfaceMessages {
  readonly label: {
    readonly unsourced: string;
    /** Publishers beside the one that is named; shown after its name. */
    readonly morePublishers: (count: number) => string;
    readonly accountsDiffer: string;
    /** Between facts that follow each other. */
    readonly comma: string;
  };
  readonly toolbar: {
    readonly name: string;
    readonly previous: string;
    readonly next: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly home: string;
  };
  readonly timeline: {
    /** The name of a timeline without a title. */
    readonly untitled: string;
    readonly events: string;
    readonly loading: string;
    /** While a large document is being read: how many of its events are drawn so far. */
    readonly sample: (drawn: number, count: number) => string;
    readonly empty: string;
    readonly tryAgain: string;
    readonly noAnswer: (url: string) => string;
    readonly badStatus: (url: string, status: number) => string;
    readonly unreadable: string;
    readonly loaded: (events: number) => string;
    readonly scale: (span: string, zone: string) => string;
  };
  readonly card: {
    /** The part of the program that shows cards could not be loaded. */
    readonly missing: string;
    readonly status: Readonly<Record<'confirmed' | 'reported' | 'alleged' | 'disputed' | 'retracted', string>>;
  };
}
