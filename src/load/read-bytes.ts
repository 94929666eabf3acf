/**
 * A large document from its bytes: the events are found, read part by part and forgotten again, so that a million of them cost only
 * their bytes and their numbers.
 *
 * In: the UTF-8 bytes of a JSON text. Out: numbers, and for each event the place of its text; everything can be handed from a worker to
 * the page without a copy. `undefined` where the text is not made as expected, which reading it whole will explain.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import { scanEvents } from '../document/event-scan.ts';
import type { EventScan } from '../document/event-scan.ts';
import { explain } from '../document/explain.ts';
import { isObject } from '../document/ids.ts';
import { readDocument } from '../document/read-document.ts';
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

export interface BytesRead extends Pick<PartsRead, 'shell' | 'zone' | 'kept'> {
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
const decoder = new TextDecoder();

export function* readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  timeZone: string | undefined,
): Generator<Step, BytesRead | undefined, void> {
  const scanning = scanEvents(bytes);
  let scanned = scanning.next();
  for (; !scanned.done; scanned = scanning.next()) yield { share: (SCANNING_SHARE * scanned.value) / bytes.length };
  const scan = scanned.value;
  if (!scan) return undefined;
  try {
    const raw = shellOf(bytes, scan);
    if (!raw) return undefined;
    const count = scan.starts.length;
    const items = (from: number, to: number): readonly unknown[] => itemsIn(bytes, scan, from, to);
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
    const found = report.findings.length > 0 ? explained(step.value, bytes, raw, items) : [];
    return { shell, zone, index, kept, places: placesOf(scan, mended, bytes.length), diagnostics: found };
  } catch (fault) {
    // What is not JSON after all is explained as a whole.
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** The document with an empty list of events; `undefined` where it is no object. */
function shellOf(bytes: Uint8Array, { from, to }: EventScan): object | undefined {
  const around = `${decoder.decode(bytes.subarray(0, from))}[]${decoder.decode(bytes.subarray(to))}`;
  const raw = JSON.parse(around) as unknown;
  return isObject(raw) ? raw : undefined;
}

function itemsIn(bytes: Uint8Array, { starts, ends }: EventScan, from: number, to: number): readonly unknown[] {
  const text = decoder.decode(bytes.subarray(starts[from], ends[to - 1]));
  const items = JSON.parse(`[${text}]`) as readonly unknown[];
  if (items.length !== to - from) throw new SyntaxError('The parts of a list are not its items');
  return items;
}

/** In words, with lines and columns. The few events that something is said of are there for it. */
function explained(
  { shell, report }: PartsRead,
  bytes: Uint8Array,
  raw: object,
  items: (from: number, to: number) => readonly unknown[],
): readonly Diagnostic[] {
  const events: unknown[] = [];
  for (const { spot } of report.findings) {
    const [list, index] = spot.path;
    if (list === 'events' && index !== undefined) [events[Number(index)]] = items(Number(index), Number(index) + 1);
  }
  const text = decoder.decode(bytes);
  return explain({ document: shell, report, raw: { ...raw, events }, text });
}

function placesOf({ starts, ends }: EventScan, mended: ReadonlyMap<number, TimelineEvent>, base: number): EventPlaces {
  const encoder = new TextEncoder();
  const texts = Array.from(mended.values(), (event) => encoder.encode(JSON.stringify(event)));
  const all = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  [...mended.keys()].forEach((event, place) => {
    all.set(texts[place]!, next);
    starts[event] = base + next;
    ends[event] = base + next + texts[place]!.length;
    next += texts[place]!.length;
  });
  return { starts, ends, base, mended: all };
}

/** The places as they are in the text from which the bytes were made: in UTF-16 code units. */
export function inCodeUnits(places: EventPlaces, bytes: Uint8Array, textLength: number): EventPlaces {
  if (bytes.length === textLength) return places;
  const { starts, ends, base, mended } = places;
  const moved = textLength - base;
  let [at, units] = [0, 0];
  const unitsBefore = (place: number): number => {
    for (; at < place; at++) {
      const byte = bytes[at]!;
      // A letter begins with any byte but 10xxxxxx; those of four bytes are pairs of units.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
  };
  for (let event = 0; event < starts.length; event++) {
    const isMended = starts[event]! >= base;
    starts[event] = isMended ? starts[event]! + moved : unitsBefore(starts[event]!);
    ends[event] = isMended ? ends[event]! + moved : unitsBefore(ends[event]!);
  }
  return { starts, ends, base: textLength, mended };
}
