/**
 * A large document, read and indexed in parts, so that it can be done in a worker or between frames.
 *
 * In: the document without its events, the events by their places, and the zone of the axis. Out: what a chronology is made of, and the
 * events that had to be mended; those that were good as they came are left where they are.
 */
import { Report } from '../document/diagnostics.ts';
import { closeShell, shellIn } from '../document/read-document.ts';
import { readEvents } from '../document/read-events.ts';
import type { EventItems } from '../document/read-events.ts';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { zoneOrUtc } from '../time/zone.ts';
import { NO_LANE } from '../view/event-columns.ts';
import type { EventColumns } from '../view/event-columns.ts';
import { EventIndexer } from '../view/event-index.ts';
import type { EventIndex } from '../view/event-index.ts';
import { radixSort } from '../view/radix-sort.ts';
import { runInSteps } from '../view/run-in-steps.ts';
import type { TimeRun } from '../view/time-run.ts';

export interface PartsInput {
  /** The document as it came, its list of events empty. */
  readonly raw: object;
  readonly items: EventItems;
  /** IANA name; by default that of the document, else UTC. */
  readonly timeZone: string | undefined;
  /** What was found before. */
  readonly report?: Report | undefined;
}

export interface PartsRead {
  /** Without events. */
  readonly shell: TimelineDocument;
  /** The zone of the index. */
  readonly zone: string;
  readonly index: EventIndex;
  /** The places of the events that can be used, in rising order. */
  readonly kept: Int32Array;
  readonly mended: ReadonlyMap<number, TimelineEvent>;
  readonly report: Report;
}

/** Yields now and then the share that is done, 0 to 1. Throws where the items cannot be had. */
export function* readInParts({
  raw,
  items,
  timeZone,
  report = new Report(),
}: PartsInput): Generator<number, PartsRead, void> {
  const opening = shellIn(raw, report);
  let opened = opening.next();
  for (; !opened.done; opened = opening.next()) yield 0;
  const shell = opened.value;
  const { timeZone: ofDocument } = shell.raw as { readonly timeZone?: string };
  const zone = zoneOrUtc(timeZone, ofDocument);
  const indexer = new EventIndexer(items.count, zone);
  const mended = new Map<number, TimelineEvent>();
  let isLaneless = shell.lanes.items.length === 0;
  const reading = readEvents({
    items,
    sources: shell.sources.ids,
    lanes: new Map(shell.lanes.items.filter((lane) => lane !== undefined).map(({ id }, place) => [id, place])),
    ids: indexer.ids,
    report,
    take(event, index, lane, isMended) {
      if (isMended) mended.set(index, event);
      isLaneless ||= lane === undefined;
      indexer.add(index, event, lane ?? NO_LANE);
    },
  });
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield (READING_SHARE * step.value) / items.count;
  const { kept, lanes, known } = step.value;
  const document = closeShell(shell, [], lanes, known, report);
  const laneCount = document.lanes.length + (isLaneless ? 1 : 0);
  for (; indexer.open.length > 0; yield READING_SHARE) indexer.closeEnds(CLOSED_AT_ONCE);
  const columns = indexer.finish(kept, laneCount - 1);
  const { horizon, ids } = indexer;
  const sorting = sorted(columns, kept.slice(), laneCount);
  let run = sorting.next();
  for (; !run.done; run = sorting.next()) yield READING_SHARE;
  return { shell: document, zone: zone.name, index: { columns, horizon, run: run.value, ids }, kept, mended, report };
}

function* sorted(columns: EventColumns, events: Int32Array, laneCount: number): Generator<void, TimeRun, void> {
  return yield* runInSteps(columns, yield* radixSort(columns, events), laneCount);
}

/** So many open ends take a millisecond or some. */
const CLOSED_AT_ONCE = 1000;
/** How much of the work is done when the events are read; the rest is sorting. */
const READING_SHARE = 0.85;
