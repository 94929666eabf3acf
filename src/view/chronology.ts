/**
 * A document's events in the order of time.
 *
 * In: a parsed document and the zone of the axis. Out: lanes, the columns that tiles are made of, the order in which events are
 * read aloud, and, only for the few that are looked at, each event's date and mark. An event is known by its place in
 * `document.events`.
 */
import type { Lane, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { boundsOf, isDateFault, parseDate } from '../time/edtf.ts';
import type { HistoricalDate } from '../time/historical-date.ts';
import type { Zone } from '../time/zone.ts';
import { markOf, plainMark } from './mark.ts';
import type { Horizon, Mark } from './mark.ts';
import type { EventColumns } from './memory-tiles.ts';
import { fitting } from './viewport.ts';
import type { Viewport } from './viewport.ts';

export interface Chronology {
  readonly document: TimelineDocument;
  readonly zone: Zone;
  readonly lanes: readonly Lane[];
  readonly columns: EventColumns;
  /** Where the dates that have ends begin and end; open ends are drawn up to here. */
  readonly horizon: Horizon;
  /** All events, earliest first; equal ones by their end, then as the author has them. */
  readonly byTime: Int32Array;
  event(index: number): TimelineEvent;
  date(index: number): HistoricalDate;
  mark(index: number): Mark;
  /** The event of that id, or -1. */
  find(id: string): number;
}

const DEFAULT_IMPORTANCE = 0.5;
/** Dates whose marks need no more than their bounds: a year, a month, a day, a time. */
const PLAIN = /^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-][\d:]+)?)?)?)?$/;

export function chronologyOf(document: TimelineDocument, zone: Zone): Chronology {
  const { events } = document;
  const lanes = lanesOf(document);
  const laneIndex = new Map(lanes.map((lane, index) => [lane.id, index]));
  const columns: EventColumns = {
    from: new Float64Array(events.length),
    to: new Float64Array(events.length),
    lane: new Uint32Array(events.length),
    importance: new Float32Array(events.length),
    hash: new Uint32Array(events.length),
  };
  const horizon = { first: Infinity, last: -Infinity };
  events.forEach((event, index) => {
    const [earliest, latest] = boundsOf(event.date, zone) ?? [0, 1];
    columns.from[index] = earliest;
    columns.to[index] = latest;
    columns.lane[index] = laneIndex.get(event.lane ?? '') ?? 0;
    columns.importance[index] = event.importance ?? DEFAULT_IMPORTANCE;
    columns.hash[index] = hashOf(event.id);
    for (const bound of [earliest, latest]) {
      if (!Number.isFinite(bound)) continue;
      horizon.first = Math.min(horizon.first, bound);
      horizon.last = Math.max(horizon.last, bound);
    }
  });
  if (horizon.first > horizon.last) Object.assign(horizon, { first: 0, last: 1 });
  const dates = new Map<number, HistoricalDate>();
  const marks = new Map<number, Mark>();
  let ids: Map<string, number> | undefined;
  const date = (index: number): HistoricalDate => remembered(dates, index, () => readDate(events[index]!.date, zone));
  const mark = (index: number): Mark =>
    remembered(marks, index, () =>
      PLAIN.test(events[index]!.date)
        ? plainMark(columns.from[index]!, columns.to[index]!)
        : markOf(date(index), horizon),
    );
  closeOpenEnds(columns, mark);

  const byTime = Int32Array.from(events.keys()).sort(orderOf(columns));
  return {
    document,
    zone,
    lanes,
    columns,
    horizon,
    byTime,
    event: (index) => events[index]!,
    date,
    mark,
    find(id) {
      ids ??= new Map(events.map((event, index) => [event.id, index]));
      return ids.get(id) ?? -1;
    },
  };
}

/** The order of time: by begin, then by end, then as in the document. */
export function orderOf({ from, to }: EventColumns): (a: number, b: number) => number {
  return (a, b) => from[a]! - from[b]! || to[a]! - to[b]! || a - b;
}

/** The window on which a timeline opens: the document's `view`, or all that is dated. */
export function homeOf({ document, zone, horizon }: Chronology): Viewport {
  const view = document.view === undefined ? undefined : boundsOf(document.view, zone);
  if (view && view.every(Number.isFinite)) return { start: view[0], duration: view[1] - view[0] };
  return fitting(horizon.first, horizon.last);
}

/** The author's lanes, then one without a title for events that name none. */
function lanesOf({ lanes = [], events }: TimelineDocument): readonly Lane[] {
  const known = new Set(lanes.map(({ id }) => id));
  const rest: Lane = { id: '', title: '' };
  return events.every(({ lane }) => lane !== undefined && known.has(lane)) && lanes.length > 0
    ? lanes
    : [...lanes, rest];
}

/** Open ends reach as far as they are drawn, so that whoever counts and whoever draws agree. */
function closeOpenEnds({ from, to }: EventColumns, mark: (index: number) => Mark): void {
  for (let i = 0; i < from.length; i++) {
    if (from[i] === -Infinity) from[i] = mark(i).from;
    if (to[i] === Infinity) to[i] = mark(i).to;
  }
}

function readDate(edtf: string, zone: Zone): HistoricalDate {
  const date = parseDate(edtf, zone);
  if (isDateFault(date)) throw new RangeError(`A parsed document holds no faulty date: ${edtf}`);
  return date;
}

function remembered<T>(cache: Map<number, T>, key: number, make: () => T): T {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

/** FNV-1a, 32 bit. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
