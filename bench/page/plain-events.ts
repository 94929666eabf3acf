/**
 * What peers are given: in, the text of a document; out, its lanes and events with plain beginnings and ends, as none of the peers knows
 * imprecise dates. Each peer's own records are made from these.
 */
import type { TimelineDocument } from '../../src/document/timeline.ts';

export interface PlainEvent {
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  /** In ms since 1970. */
  readonly start: number;
  /** In ms since 1970; none for a moment. */
  readonly end: number | undefined;
}

export interface PlainDocument {
  readonly lanes: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly PlainEvent[];
}

export function plainDocumentOf(text: string): PlainDocument {
  const { lanes, events } = JSON.parse(text) as TimelineDocument;
  return {
    lanes: lanes ?? [],
    events: events.map(({ id, title, lane = '', date }) => {
      const [start, end] = date.replace(/[[\]~?]/g, '').split(/\/|\.\./);
      return { id, title, lane, start: Date.parse(start!), end: end ? Date.parse(end) : undefined };
    }),
  };
}
