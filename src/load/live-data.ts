/**
 * Events that come, change and go while the timeline is looked at.
 *
 * In: a chronology and what is to be changed, as raw data. Out: the chronology revised, and what was wrong with the data, in words. What is
 * new is read, checked and sorted; what is there is not touched.
 */
import { Report } from '../document/diagnostics.ts';
import type { Diagnostic } from '../document/diagnostics.ts';
import { explain } from '../document/explain.ts';
import { IdTable } from '../document/id-table.ts';
import { openShell } from '../document/read-document.ts';
import { readEvents } from '../document/read-events.ts';
import type { Lane, Source, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import type { Chronology } from '../view/chronology.ts';
import { NO_LANE } from '../view/event-columns.ts';
import { EventIndexer } from '../view/event-index.ts';
import { runsWith, runsWithout } from '../view/changed-runs.ts';

/** Some changes, which are made together. */
export interface LiveChange {
  /** New events, of the format of a document's. */
  readonly add: readonly unknown[];
  /** Events that take the place of those with the same ids. */
  readonly update: readonly unknown[];
  /** Ids. */
  readonly remove: readonly string[];
  /** Sources that new events rest on; one with a known id takes the place of the other. */
  readonly sources: readonly unknown[];
}

/** Makes the changes. What cannot be used is left out and reported; ids to remove that are not there change nothing. */
export function applyChange(
  chronology: Chronology,
  { add, update, remove, sources: rawSources }: LiveChange,
): readonly Diagnostic[] {
  const report = new Report();
  const raw = { sources: rawSources, events: [...add, ...update] };
  const sources = withSources(chronology.document.sources, raw, report);
  const lanes = [...chronology.lanes];
  const fresh = readFresh(chronology, raw.events, add.length, new Set(sources.map(({ id }) => id)), report);
  // An event gives way to the one with its id that can be used, and to no other.
  const leaving = [...remove, ...fresh.events.map(({ event }) => event.id)];
  const gone = [...new Set(leaving.map((id) => chronology.find(`${id}`)))].filter((event) => event >= 0);
  lanes.push(...fresh.lanes);
  // Those that name no lane have one of their own, which may be new.
  if (fresh.isLaneless && !lanes.some(({ id }) => id === '')) lanes.push({ id: '', title: '' });

  const indexer = new EventIndexer(chronology, chronology.zone);
  const added = new Map<number, TimelineEvent>();
  let size = chronology.size;
  const idOf = (number: number): string => (added.get(number) ?? chronology.event(number)).id;
  for (const { event, lane } of fresh.events) {
    added.set(size, event);
    indexer.ids.set(event.id, size, idOf);
    indexer.add(size, event, lane ?? NO_LANE);
    size++;
  }
  const numbers = Int32Array.from(added.keys());
  const columns = indexer.finish(
    numbers,
    lanes.findIndex(({ id }) => id === ''),
  );
  let { runs } = chronology;
  if (gone.length > 0) runs = runsWithout(runs, columns, gone, lanes.length);
  if (numbers.length > 0) runs = runsWith(runs, columns, numbers, lanes.length);
  const wasEmpty = chronology.order.count === 0;
  const { horizon } = indexer;
  const margin = (horizon.last - horizon.first) * 0.08;
  chronology.revise({
    added,
    columns,
    runs,
    lanes,
    horizon,
    size,
    document: liveDocument(chronology, sources, lanes),
    // Where there was nothing, the first events are the opening view.
    ...(wasEmpty && { home: { start: horizon.first - margin, duration: horizon.last - horizon.first + 2 * margin } }),
  });
  return report.findings.length > 0 ? explain({ document: chronology.document, report, raw, text: undefined }) : [];
}

interface Fresh {
  readonly events: readonly { readonly event: TimelineEvent; readonly lane: number | undefined }[];
  readonly lanes: readonly Lane[];
  readonly isLaneless: boolean;
}

/** `added` of the items are new; the others may have ids that are there. */
function readFresh(
  chronology: Chronology,
  items: readonly unknown[],
  added: number,
  sources: ReadonlySet<string>,
  report: Report,
): Fresh {
  const replaced = new Set(items.slice(added).map((item) => (item as Partial<TimelineEvent> | null | undefined)?.id));
  const taken = new Map<number, Fresh['events'][number]>();
  const reading = readEvents({
    items: { count: items.length, items: (from, to) => items.slice(from, to) },
    sources,
    lanes: chronology.lanes,
    ids: new IdTable(items.length),
    isTaken: (id) => !replaced.has(id) && chronology.find(id) >= 0,
    report,
    take: (event, index, lane) => taken.set(index, { event, lane }),
  });
  let step = reading.next();
  while (!step.done) step = reading.next();
  const events = Array.from(step.value.kept, (index) => taken.get(index)!);
  return { events, lanes: step.value.lanes, isLaneless: events.some(({ lane }) => lane === undefined) };
}

function withSources(
  known: readonly Source[],
  raw: { readonly sources: readonly unknown[] },
  report: Report,
): readonly Source[] {
  if (raw.sources.length === 0) return known;
  const fresh = openShell({ sources: raw.sources }, report).sources.items.filter((source) => source !== undefined);
  return [...new Map([...known, ...fresh].map((source) => [source.id, source])).values()];
}

/** The document as it is now; its list of events is made when somebody asks for it. */
function liveDocument(chronology: Chronology, sources: readonly Source[], lanes: readonly Lane[]): TimelineDocument {
  const { events: _, ...shell } = Object.getOwnPropertyDescriptors(chronology.document);
  const rest = Object.defineProperties({}, shell) as Omit<TimelineDocument, 'events'>;
  return {
    ...rest,
    sources,
    lanes: lanes.filter(({ id }) => id !== ''),
    get events() {
      const { order } = chronology;
      const events: TimelineEvent[] = [];
      for (let event = order.first(); event >= 0; event = order.after(event)) events.push(chronology.event(event));
      return events;
    },
  };
}
