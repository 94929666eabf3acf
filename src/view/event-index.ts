/**
 * A document's events as numbers: columns, ids and one sorted run. Made event by event, so that it can be made in parts, in a worker or
 * beside other work; what comes out are typed arrays.
 */
import { IdTable } from '../document/id-table.ts';
import type { TimelineEvent } from '../document/timeline.ts';
import { boundsOf, isDateFault, parseDate } from '../time/edtf.ts';
import type { HistoricalDate } from '../time/historical-date.ts';
import type { Zone } from '../time/zone.ts';
import { DEFAULT_IMPORTANCE, NO_LANE, emptyColumns, withRoomFor } from './event-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { markOf } from './mark.ts';
import type { Horizon } from './mark.ts';
import { sortByTime, timeRun } from './time-run.ts';
import type { TimeRun } from './time-run.ts';

export interface EventIndex {
  readonly columns: EventColumns;
  /** Where the dates that have ends begin and end; open ends are drawn up to here. */
  readonly horizon: Horizon;
  readonly run: TimeRun;
  readonly ids: Pick<IdTable, 'hashes' | 'slots'>;
}

type Begun = Pick<EventIndex, 'columns' | 'horizon'> & { readonly ids: IdTable };
const NOWHERE: Horizon = { first: Infinity, last: -Infinity };

export class EventIndexer {
  columns: EventColumns;
  readonly horizon: { first: number; last: number };
  readonly ids: IdTable;
  readonly #zone: Zone;
  /** Whose ends are not closed yet. */
  readonly open: { readonly event: number; readonly date: string }[] = [];

  /** For some events, or for more events than there are already. */
  constructor(from: number | Begun, zone: Zone) {
    const begun =
      typeof from === 'number' ? { columns: emptyColumns(from), ids: new IdTable(from), horizon: NOWHERE } : from;
    this.columns = begun.columns;
    this.ids = begun.ids;
    this.horizon = { ...begun.horizon };
    this.#zone = zone;
  }

  /** Adds an event under a number; its id must be in `ids` by the end. */
  add(
    event: number,
    { date, title, shortTitle = title, importance = DEFAULT_IMPORTANCE }: TimelineEvent,
    lane: number,
  ): void {
    this.columns = withRoomFor(this.columns, event + 1);
    const { columns } = this;
    const [earliest, latest] = boundsOf(date, this.#zone) ?? [0, 1];
    columns.from[event] = earliest;
    columns.to[event] = latest;
    columns.lane[event] = lane;
    columns.importance[event] = importance;
    columns.titleLength[event] = Math.min(title.length, shortTitle.length);
    if (!Number.isFinite(latest - earliest)) this.open.push({ event, date });
    else columns.isExact[event] = date.includes('~') || date.includes('%') ? 0 : 1;
    this.#reach(earliest);
    this.#reach(latest);
  }

  #reach(instant: number): void {
    const { horizon } = this;
    if (!Number.isFinite(instant)) return;
    if (instant < horizon.first) horizon.first = instant;
    if (instant > horizon.last) horizon.last = instant;
  }

  /** `events` are those that stay, in rising order; those without a lane get the last. */
  index(events: Int32Array, laneCount: number): EventIndex {
    const columns = this.finish(events, laneCount - 1);
    const { horizon, ids } = this;
    return { columns, horizon, run: timeRun(columns, sortByTime(columns, events), laneCount), ids };
  }

  /** The columns, with all ends closed and all lanes known. */
  finish(events: Int32Array, laneOfTheRest: number): EventColumns {
    this.closeEnds(Infinity);
    const columns = { ...this.columns, hash: this.ids.hashes };
    for (const event of events) if (columns.lane[event] === NO_LANE) columns.lane[event] = laneOfTheRest;
    return columns;
  }

  /**
   * When all are added: open ends reach as far as they are drawn, so that whoever counts and whoever draws agree. At most so many at a time, for whoever
   * does it between frames.
   */
  closeEnds(most: number): void {
    const { horizon } = this;
    if (horizon.first > horizon.last) Object.assign(horizon, { first: 0, last: 1 });
    for (const { event, date } of this.open.splice(-most)) {
      const { from, to } = markOf(readDate(date, this.#zone), horizon);
      this.columns.from[event] = from;
      this.columns.to[event] = to;
    }
  }
}

/** A date that was found good before. */
export function readDate(edtf: string, zone: Zone): HistoricalDate {
  const date = parseDate(edtf, zone);
  if (isDateFault(date)) throw new RangeError(`A parsed document holds no faulty date: ${edtf}`);
  return date;
}
