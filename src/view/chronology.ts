/**
 * A document's events in the order of time.
 *
 * In: a parsed document and the zone of the axis. Out: lanes, the columns that tiles are made of, the order in which events are
 * read aloud, and, only for the few that are looked at, each event's date and mark. An event is known by its number, which it keeps: its
 * place in the file, and for one that was added later the next one free.
 */
import { IdTable } from '../document/id-table.ts';
import type { Lane, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { boundsOf } from '../time/edtf.ts';
import type { HistoricalDate } from '../time/historical-date.ts';
import type { Zone } from '../time/zone.ts';
import { NO_LANE } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { EventIndexer, readDate } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { markOf, plainMark } from './mark.ts';
import type { Horizon, Mark } from './mark.ts';
import { singleRun } from './runs.ts';
import type { Runs } from './runs.ts';
import { timeOrder } from './time-order.ts';
import type { TimeOrder } from './time-order.ts';
import { fitting } from './viewport.ts';
import type { Viewport } from './viewport.ts';

export interface Chronology {
  readonly document: TimelineDocument;
  readonly zone: Zone;
  readonly lanes: readonly Lane[];
  readonly columns: EventColumns;
  /** Where the dates that have ends begin and end; open ends are drawn up to here. */
  readonly horizon: Horizon;
  readonly runs: Runs;
  readonly order: TimeOrder;
  event(index: number): TimelineEvent;
  date(index: number): HistoricalDate;
  mark(index: number): Mark;
  /** The event of that id, or -1. */
  find(id: string): number;
}

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
  const { columns, horizon, run } = index;
  const ids = new IdTable(index.ids);
  const runs = singleRun(run);
  const date = remembering((number: number) => readDate(event(number).date, zone));
  const mark = remembering((number: number) =>
    PLAIN.test(event(number).date)
      ? plainMark(columns.from[number]!, columns.to[number]!)
      : markOf(date(number), horizon),
  );
  return {
    document,
    zone,
    lanes,
    columns,
    horizon,
    runs,
    order: timeOrder(columns, runs),
    event,
    date,
    mark,
    find: (id) => ids.find(id, (number) => event(number).id),
  };
}

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

/** The window on which a timeline opens: the document's `view`, or all that is dated. */
export function homeOf({ document, zone, horizon }: Pick<Chronology, 'document' | 'zone' | 'horizon'>): Viewport {
  const view = document.view === undefined ? undefined : boundsOf(document.view, zone);
  if (view && view.every(Number.isFinite)) return { start: view[0], duration: view[1] - view[0] };
  return fitting(horizon.first, horizon.last);
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
