/**
 * A large document from its text: the events are found, read part by part and forgotten again, so that a million of them cost only
 * their text and their numbers.
 *
 * In: a JSON text. Out: numbers, and for each event the place of its text; everything can be handed from a worker to the page without a
 * copy. `undefined` where the text is not made as expected, which reading it whole will explain.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import { explain } from '../document/explain.ts';
import { isObject } from '../document/ids.ts';
import { readDocument } from '../document/read-document.ts';
import { joined } from './json-text.ts';
import type { JsonText } from './json-text.ts';
import { aroundList, itemsIn, scanList } from '../document/list-scan.ts';
import type { ListScan } from '../document/list-scan.ts';
import { withoutMark } from '../document/read-json.ts';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import type { EventIndex } from '../view/event-index.ts';
import { readInParts } from './read-in-parts.ts';
import type { PartsRead } from './read-in-parts.ts';

/** Where the texts of the events stand: in the document's text, and from `base` on in `mended`, as UTF-8. */
export interface EventPlaces {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly base: number;
  readonly mended: Uint8Array;
}

export interface TextRead extends Pick<PartsRead, 'shell' | 'zone' | 'kept'> {
  readonly index: EventIndex;
  readonly places: EventPlaces;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is told on the way. */
export type Step = { readonly share: number } | { readonly sample: TimelineDocument; readonly count: number };

const SCANNING_SHARE = 0.15;
/** So many events, evenly spread over the file, are a picture of the whole. */
const SAMPLE = 1000;
/** Fewer are read before a sample would be drawn. */
const FEWEST_SAMPLED = 200_000;

export function* readText(text: JsonText, timeZone: string | undefined): Generator<Step, TextRead | undefined, void> {
  const scanning = scanList(text, ['events']);
  let scanned = scanning.next();
  for (; !scanned.done; scanned = scanning.next()) yield { share: (SCANNING_SHARE * scanned.value) / text.length };
  const scan = scanned.value;
  if (!scan) return undefined;
  try {
    const raw = aroundList(text, scan);
    if (!isObject(raw)) return undefined;
    const count = scan.starts.length;
    const items = (from: number, to: number): readonly unknown[] => itemsIn(text, scan, from, to);
    if (count >= FEWEST_SAMPLED) {
      const stride = count / SAMPLE;
      const events = Array.from(
        { length: SAMPLE },
        (_, place) => items(Math.floor(place * stride), Math.floor(place * stride) + 1)[0],
      );
      yield { sample: readDocument({ ...raw, events }).document, count };
    }
    const reading = readInParts({ raw, items: { count, items }, timeZone });
    let step = reading.next();
    for (; !step.done; step = reading.next()) yield { share: SCANNING_SHARE + (1 - SCANNING_SHARE) * step.value };
    const { shell, zone, index, kept, mended, report } = step.value;
    const found = report.findings.length > 0 ? explained(step.value, text, raw, items) : [];
    return { shell, zone, index, kept, places: placesOf(scan, mended, text.length), diagnostics: found };
  } catch (fault) {
    // What is not JSON after all is explained as a whole.
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** In words, with lines and columns. The few events that something is said of are there for it. */
function explained(
  { shell, report }: PartsRead,
  text: JsonText,
  raw: object,
  items: (from: number, to: number) => readonly unknown[],
): readonly Diagnostic[] {
  const events: unknown[] = [];
  for (const { spot } of report.findings) {
    const [list, index] = spot.path;
    if (list === 'events' && index !== undefined) [events[Number(index)]] = items(Number(index), Number(index) + 1);
  }
  const whole = withoutMark(text.between(0, text.length));
  return explain({ document: shell, report, raw: { ...raw, events }, text: whole });
}

function placesOf({ starts, ends }: ListScan, mended: ReadonlyMap<number, TimelineEvent>, base: number): EventPlaces {
  const encoder = new TextEncoder();
  const texts = Array.from(mended.values(), (event) => encoder.encode(JSON.stringify(event)));
  let next = base;
  [...mended.keys()].forEach((event, place) => {
    starts[event] = next;
    next += texts[place]!.length;
    ends[event] = next;
  });
  return { starts, ends, base, mended: joined(texts) };
}
