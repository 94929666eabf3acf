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
  /** From an event to another, which are the same, or stand one after the other in the document's text. */
  const textOf = (event: number, last = event): string => {
    const [start, end] = [starts[event]!, ends[last]!];
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
  const everyEvent = (): readonly TimelineEvent[] => {
    const events: TimelineEvent[] = [];
    while (events.length < kept.length) {
      const [first, next] = [events.length, runEnd(kept, events.length, (number) => starts[number]! >= base)];
      events.push(...(JSON.parse(`[${textOf(kept[first]!, kept[next - 1])}]`) as TimelineEvent[]));
    }
    return events;
  };
  let all: readonly TimelineEvent[] | undefined;
  const document = {
    ...shell,
    get events() {
      return (all ??= everyEvent());
    },
  };
  return { document, indexed: { zone, index, event } };
}

/** So many are read in one go, which for a million takes a third of the time of one after the other. */
const LONGEST_RUN = 1000;

/** From a place in the list on: where those end that stand one after the other in the text, none of them mended. */
function runEnd(kept: Int32Array, first: number, isMended: (number: number) => boolean): number {
  let next = first + 1;
  if (isMended(kept[first]!)) return next;
  while (
    next < kept.length &&
    next - first < LONGEST_RUN &&
    kept[next] === kept[next - 1]! + 1 &&
    !isMended(kept[next]!)
  )
    next++;
  return next;
}
