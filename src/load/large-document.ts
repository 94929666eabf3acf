/**
 * A large document, as the rest of the library sees it: its events are read from its text when they are looked at.
 *
 * In: what reading made, and the text. Out: a document like any other, whose list of events is made when somebody asks for all of it, and
 * the events by their numbers.
 */
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import type { IndexedEvents } from '../view/chronology.ts';
import type { TextRead } from './read-text.ts';

export interface LargeDocument {
  readonly document: TimelineDocument;
  readonly indexed: IndexedEvents;
}

/** Events that are remembered; more are read again when they are looked at. */
const MOST_REMEMBERED = 20_000;

/** `text` is what the places of `read` are places in. */
export function largeDocument(
  { shell, zone, index, kept, places }: TextRead,
  text: Uint8Array | string,
): LargeDocument {
  const { starts, ends, base, mended } = places;
  const decoder = new TextDecoder();
  const textOf = (event: number): string => {
    const [start, end] = [starts[event]!, ends[event]!];
    if (start >= base) return decoder.decode(mended.subarray(start - base, end - base));
    return typeof text === 'string' ? text.slice(start, end) : decoder.decode(text.subarray(start, end));
  };
  const known = new Map<number, TimelineEvent>();
  const event = (number: number): TimelineEvent => {
    let value = known.get(number);
    if (!value) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(number, (value = JSON.parse(textOf(number)) as TimelineEvent));
    }
    return value;
  };
  let all: readonly TimelineEvent[] | undefined;
  const document = {
    ...shell,
    get events() {
      return (all ??= Array.from(kept, (number) => JSON.parse(textOf(number)) as TimelineEvent));
    },
  };
  return { document, indexed: { zone, index, event } };
}
