/**
 * A document's events in the order of time.
 *
 * In: a parsed document and the zone of the axis. Out: lanes, the columns that tiles are made of, the order in which events are
 * read aloud, and, only for the few that are looked at, each event's date and mark. An event is known by its number, which it keeps: its
 * place in the file, and for one that was added later the next one free.
 */
import { IdTable } from '../document/id-table.ts';
import type { Lane, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { msPerDay } from '../time/calendar.ts';
import { boundsOf } from '../time/edtf.ts';
import type { HistoricalDate } from '../time/historical-date.ts';
import type { Zone } from '../time/zone.ts';
import { NO_LANE } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { EventIndexer, readDate } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { markOf, plainMark } from './mark.ts';
import type { Horizon, Mark } from './mark.ts';
import { countOf, singleRun } from './runs.ts';
import type { Runs } from './runs.ts';
import { fitting } from './viewport.ts';
import type { Viewport } from './viewport.ts';

export interface Chronology {
  readonly document: TimelineDocument;
  readonly zone: Zone;
  readonly lanes: readonly Lane[];
  readonly columns: EventColumns;
  readonly ids: IdTable;
  /** Where the dates that have ends begin and end; open ends are drawn up to here. */
  readonly horizon: Horizon;
  /** The window on which the timeline opens: that of the document as it came. */
  readonly home: Viewport;
  readonly runs: Runs;
  /** How many events there are; `timeOrder` tells which comes when. */
  readonly count: number;
  /** The next free number of an event. */
  readonly size: number;
  /** Counts up whenever live data change it: what was made of it is then to be made again. */
  readonly version: number;
  /** What it is a part of (`restricted.ts`). */
  readonly whole?: Chronology;
  event(index: number): TimelineEvent;
  date(index: number): HistoricalDate;
  mark(index: number): Mark;
  /** The event of that id, or -1. */
  find(id: string): number;
  /** Takes over what live data have changed (`load/live-data.ts`). */
  revise(change: Revision): void;
}

/** What live data change: what is left out stays. */
export type Revision = Partial<
  Pick<Chronology, 'document' | 'lanes' | 'columns' | 'horizon' | 'home' | 'runs' | 'size' | 'event'>
>;

/** A document whose events were read and indexed elsewhere, for one zone. */
export interface IndexedEvents {
  readonly zone: string;
  readonly index: EventIndex;
  /** The event of that number. */
  event(index: number): TimelineEvent;
}

/** The lane of events that name none. */
const REST: Lane = { id: '', title: '' };
/** Dates whose marks need no more than their bounds: a year, a month, a day, a time. */
const PLAIN = /^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-][\d:]+)?)?)?)?$/;
/** Dates and marks that are remembered; more are read again when they are looked at. */
const MOST_REMEMBERED = 20_000;

export function chronologyOf(document: TimelineDocument, zone: Zone, indexed?: IndexedEvents): Chronology {
  const { lanes, index, event } =
    indexed?.zone === zone.name ? { ...indexed, lanes: lanesIn(document, indexed) } : indexOf(document, zone);
  const ids = new IdTable(index.ids);
  const { columns, horizon } = index;
  const runs = singleRun(index.run);
  const eventOf = (number: number): TimelineEvent => chronology.event(number);
  const date = remembering((number: number) => readDate(eventOf(number).date, zone));
  const chronology: Revisable = {
    document,
    zone,
    lanes,
    columns,
    ids,
    horizon,
    home: homeOf(document, zone, index),
    runs,
    count: countOf(runs),
    size: columns.from.length,
    version: 0,
    event,
    date,
    mark: remembering((number: number) =>
      PLAIN.test(eventOf(number).date)
        ? plainMark(chronology.columns.from[number]!, chronology.columns.to[number]!)
        : markOf(date(number), chronology.horizon),
    ),
    find(id) {
      const number = ids.find(id, (other) => eventOf(other).id);
      return number >= 0 && !chronology.runs.isGone(number) ? number : -1;
    },
    revise(change) {
      Object.assign(chronology, change);
      chronology.version++;
      chronology.count = countOf(chronology.runs);
    },
  };
  return chronology;
}

/** The same to who revises it. */
type Revisable = { -readonly [Name in keyof Chronology]: Chronology[Name] };

type Indexed = Omit<IndexedEvents, 'zone'> & { readonly lanes: readonly Lane[] };

function indexOf(document: TimelineDocument, zone: Zone): Indexed {
  const { events } = document;
  const lanes = lanesOf(document);
  const places = new Map(lanes.map(({ id }, place) => [id, place]));
  const indexer = new EventIndexer(events.length, zone);
  const idOf = (number: number): string => events[number]!.id;
  events.forEach((event, number) => {
    indexer.ids.set(event.id, number, idOf);
    indexer.add(number, event, places.get(event.lane ?? '') ?? NO_LANE);
  });
  return {
    lanes,
    index: indexer.index(Int32Array.from(events.keys()), lanes.length),
    event: (number) => events[number]!,
  };
}

const lanesIn = ({ lanes }: TimelineDocument, { index }: IndexedEvents): readonly Lane[] =>
  index.run.offsets.length - 1 > lanes.length ? [...lanes, REST] : lanes;

/** Around what is dated alike there are so many times as much on either side, and half a day at the least: what happened in a minute is seen on its day. */
const AROUND = 7;

/** The document's `view`, or all that is dated. */
function homeOf(
  { view }: TimelineDocument,
  zone: Zone,
  { columns: { from, to }, horizon: { first, last }, run: { byTime } }: EventIndex,
): Viewport {
  const bounds = view === undefined ? undefined : boundsOf(view, zone);
  if (bounds?.every(Number.isFinite)) return { start: bounds[0], duration: bounds[1] - bounds[0] };
  const other = byTime.at(-1)!;
  const [begin, end] = [from[byTime[0]!]!, to[byTime[0]!]!];
  return end > begin && begin === from[other] && end === to[other]
    ? fitting(begin, end, Math.max(AROUND, msPerDay / 2 / (end - begin)))
    : fitting(first, last);
}

/** The author's lanes, then one without a title for events that name none. */
function lanesOf({ lanes, events }: TimelineDocument): readonly Lane[] {
  const known = new Set(lanes.map(({ id }) => id));
  const isComplete = lanes.length > 0 && events.every(({ lane }) => lane !== undefined && known.has(lane));
  return isComplete ? lanes : [...lanes, REST];
}

/** The function, with its answers remembered: the last ones at the least. */
function remembering<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, (value = make(key)));
    }
    return value;
  };
}
