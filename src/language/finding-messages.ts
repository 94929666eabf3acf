/**
 * The phrases of finding one's way: search, the table of all events, filters, the story, the overview, the keys. Apart from the others, since they load
 * with what says them.
 */
import type { Facet } from './facet.ts';

export interface FindingMessages {
  /** The name of the group of buttons that open these. */
  readonly tools: string;
  readonly search: {
    readonly button: string;
    readonly placeholder: string;
    readonly next: string;
    readonly previous: string;
    readonly close: string;
    /** Beside the field, before the reader walks. */
    readonly found: (count: number, of: number) => string;
    /** The same while it is still being searched. */
    readonly soFar: (count: number) => string;
    /** Beside the field, while the reader walks. */
    readonly at: (place: number, count: number) => string;
    readonly nothing: string;
  };
  readonly table: {
    readonly button: string;
    readonly heading: (count: number) => string;
    /** Of those that a search found. */
    readonly hits: (count: number, query: string) => string;
    readonly date: string;
    readonly event: string;
    readonly lane: string;
    readonly sources: string;
    readonly unsourced: string;
  };
  readonly filters: {
    readonly button: string;
    readonly heading: string;
    readonly kinds: Readonly<Record<Facet, string>>;
    readonly noLane: string;
    readonly noSource: string;
    /** A value and how many events have it, as one hears it. */
    readonly value: (name: string, count: number) => string;
    readonly left: (count: number, of: number) => string;
    readonly remove: (kind: string, value: string) => string;
    readonly clear: string;
    /** The values of very many events are not known yet. */
    readonly looking: (count: number) => string;
  };
  readonly story: {
    readonly button: string;
    readonly previous: string;
    readonly next: string;
    readonly play: string;
    readonly pause: string;
    readonly end: string;
  };
  readonly overview: {
    readonly name: string;
    readonly window: string;
    readonly start: string;
    readonly end: string;
  };
  readonly keys: {
    readonly heading: string;
    /** What is pressed, and what it does. */
    readonly list: readonly (readonly [keys: string, action: string])[];
  };
}
