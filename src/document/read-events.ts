/**
 * The events of a large document, read in parts: what `readDocument` does with a list, without holding more than a part of it.
 *
 * In: items that can be had by their places, and what they may point to. Out: each good event once, to whoever takes it, under its place
 * in the file. Nearly all are good as they come, which a quick look tells; only the others are gone through and mended.
 */
import * as schemas from './generated/bare-schema.ts';
import type { IdTable } from './id-table.ts';
import { isObject, madeUpId, textOf } from './ids.ts';
import { isValidFor } from './is-valid.ts';
import { mend } from './mend.ts';
import { validateEvent } from './read-document.ts';
import { missingLane, withKnownRelation, withKnownSources } from './references.ts';
import type { KnownIds } from './references.ts';
import { Report } from './diagnostics.ts';
import type { Lane, TimelineEvent } from './timeline.ts';

/** A list that is never there as a whole. */
export interface EventItems {
  readonly count: number;
  /** The items from one place to before another. */
  items(from: number, to: number): readonly unknown[];
}

export interface EventsInput {
  readonly items: EventItems;
  readonly sources: ReadonlySet<string>;
  /** The known lanes' places. What only events name is put behind them. */
  readonly lanes: Map<string, number>;
  readonly ids: IdTable;
  /** Ids that others have already. */
  isTaken?(id: string): boolean;
  readonly report: Report;
  /** Takes an event; `lane` is its lane's place, `isMended` whether it is another than the item. Called again for an event whose relations were mended at the end. */
  take(event: TimelineEvent, index: number, lane: number | undefined, isMended: boolean): void;
}

export interface EventsRead {
  /** The places of all that were taken, in rising order. */
  readonly kept: Int32Array;
  /** Lanes that only events name, behind the known ones. */
  readonly lanes: readonly Lane[];
  /** The ids of the events. */
  readonly known: KnownIds;
}

const isValidEvent = isValidFor(schemas.event);
/** Items of a part: about a millisecond's work. */
const PART = 400;

/** Yields now and then how many it has read. Throws where the items cannot be had. */
export function* readEvents(input: EventsInput): Generator<number, EventsRead, void> {
  const { items, sources, ids, report, take, isTaken = () => false } = input;
  const laneOf = lanesFound(input);
  const isKept = new Uint8Array(items.count);
  const madeUp = new Map<number, string>();
  const idOf = (index: number): string => madeUp.get(index) ?? textOf(items.items(index, index + 1)[0], 'id');
  const withoutId: number[] = [];
  const related: number[] = [];
  const hasId = (id: string): boolean => ids.find(id, idOf) >= 0 || isTaken(id);
  const isCited = (event: TimelineEvent): boolean =>
    event.citations === undefined || event.citations.every(({ source }) => sources.has(source));

  const accept = (event: TimelineEvent, index: number, isMended: boolean): void => {
    isKept[index] = 1;
    if (event.related) related.push(index);
    take(event, index, laneOf(event, index), isMended);
  };
  /** `named` is the item with the id that it goes by. */
  const examine = (item: unknown, named: unknown, index: number, id: string): void => {
    ids.set(id, index, idOf);
    const event = mended(named, index, sources, report);
    if (event) accept(event, index, event !== item);
  };
  const read = (item: unknown, index: number): void => {
    const id = textOf(item, 'id');
    if (!isObject(item)) mended(item, index, sources, report);
    else if (id === '' || hasId(id)) withoutId.push(index);
    else if (isValidEvent(item) && isCited(item as unknown as TimelineEvent)) {
      ids.set(id, index, idOf);
      accept(item as unknown as TimelineEvent, index, false);
    } else examine(item, item, index, id);
  };

  for (let from = 0; from < items.count; from += PART) {
    const part = items.items(from, Math.min(from + PART, items.count));
    for (let place = 0; place < part.length; place++) {
      try {
        read(part[place], from + place);
      } catch {
        const path = ['events', String(from + place)];
        report.add({ code: 'unreadable' }, { severity: 'error', path, leftOut: 'events' });
      }
    }
    yield from + part.length;
  }

  // When all the author's ids are known: a made-up one is none of them.
  const nextSuffix = new Map<string, number>();
  const taken = { has: hasId };
  for (const index of withoutId) {
    const item = items.items(index, index + 1)[0];
    const id = madeUpId(item, index, 'events', taken, nextSuffix, report);
    madeUp.set(index, id);
    examine(item, { ...(item as object), id }, index, id);
    yield index;
  }

  const known: KnownIds = {
    has: (id) => isKept[ids.find(id, idOf)] === 1 || isTaken(id),
    // What is meant by a wrong id is not looked for among so many.
    [Symbol.iterator]: () => [][Symbol.iterator](),
  };
  const said = new Report();
  for (const index of related) {
    const item = items.items(index, index + 1)[0];
    const event = mended({ ...(item as object), id: idOf(index) }, index, sources, said);
    const whole = event && withKnownRelation(event, index, known, report);
    if (whole && whole !== event) take(whole, index, laneOf(whole, index), true);
    yield index;
  }
  return { kept: placesOf(isKept), lanes: laneOf.missing, known };
}

/** The event as it can be used, or nothing; what is wrong with it is reported. */
function mended(item: unknown, index: number, sources: ReadonlySet<string>, report: Report): TimelineEvent | undefined {
  const place = { path: ['events', String(index)], event: textOf(item, 'id') || undefined };
  return mend(withKnownSources(item, sources, place, report), validateEvent, place, report) as
    TimelineEvent | undefined;
}

/** Which lane an event stands in; lanes that are not known are found as they are named. */
function lanesFound({ lanes, report }: EventsInput): {
  (event: TimelineEvent, index: number): number | undefined;
  readonly missing: readonly Lane[];
} {
  let known: readonly string[] | undefined;
  const missing: Lane[] = [];
  const laneOf = ({ lane, id }: TimelineEvent, index: number): number | undefined => {
    if (lane === undefined) return undefined;
    let place = lanes.get(lane);
    if (place === undefined) {
      known ??= [...lanes.keys()];
      missing.push(missingLane(lane, index, known, report, id));
      lanes.set(lane, (place = lanes.size));
    }
    return place;
  };
  return Object.assign(laneOf, { missing });
}

function placesOf(flags: Uint8Array): Int32Array {
  const places = new Int32Array(flags.length);
  let next = 0;
  for (let place = 0; place < flags.length; place++) if (flags[place]) places[next++] = place;
  return places.slice(0, next);
}
