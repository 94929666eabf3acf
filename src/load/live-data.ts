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
import type { EventsInput } from '../document/read-events.ts';
import type { Lane, Source, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { boundsOf } from '../time/edtf.ts';
import type { Chronology } from '../view/chronology.ts';
import { NO_LANE } from '../view/event-columns.ts';
import { EventIndexer } from '../view/event-index.ts';
import type { Horizon } from '../view/mark.ts';
import { runsWith, runsWithout } from '../view/changed-runs.ts';
import { eventsInOrder } from '../view/runs.ts';
import { fitting } from '../view/viewport.ts';
import { namesakeOf } from './namesake.ts';

/** What one call changes: first it removes, then it adds. */
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

interface Coming {
  readonly event: TimelineEvent;
  readonly lane: number | undefined;
}

/**
 * Makes the changes as if one came after the other, at once. Out: for each what is wrong with it. What cannot be used is left out; ids to remove that are not
 * there change nothing.
 */
export function applyChanges(
  chronology: Chronology,
  changes: readonly LiveChange[],
): readonly (readonly Diagnostic[])[] {
  const lanes = [...chronology.lanes];
  const places = new Map(lanes.map(({ id }, place) => [id, place]));
  let sources = new Map(chronology.document.sources.map((source) => [source.id, source]));
  let sourceIds = new Set(sources.keys());
  const coming = new Map<string, Coming>();
  const going = new Set<string>();
  const isThere = (id: string): boolean => coming.has(id) || (!going.has(id) && chronology.find(id) >= 0);

  const diagnostics = changes.map(({ add, update, remove, sources: rawSources }) => {
    const report = new Report();
    if (rawSources.length > 0) {
      sources = withSources(sources, rawSources, report);
      sourceIds = new Set(sources.keys());
    }
    for (const id of remove) {
      coming.delete(`${id}`);
      going.add(`${id}`);
    }
    const items = [...add, ...lastOfEach(update)];
    const replaced = new Set(update.map(idOf));
    const fresh = readFresh(items, {
      sources: sourceIds,
      lanes: places,
      isTaken: (id) => !replaced.has(id) && isThere(id),
      report,
    });
    lanes.push(...fresh.lanes);
    // An event gives way to the one with its id that can be used, and to no other.
    for (const one of fresh.events) {
      coming.delete(one.event.id);
      coming.set(one.event.id, one);
      going.add(one.event.id);
    }
    if (report.findings.length === 0) return [];
    const raw = { sources: rawSources, events: items };
    return explain({ document: chronology.document, report, raw, text: undefined });
  });

  const gone = [...going].map((id) => chronology.find(id)).filter((event) => event >= 0);
  revise(chronology, gone, [...coming.values()], [...sources.values()], lanes);
  return diagnostics;
}

const idOf = (item: unknown): unknown => (item as Partial<TimelineEvent> | null | undefined)?.id;

/** Of several with one id the last, as if they had come one after the other. */
function lastOfEach(update: readonly unknown[]): readonly unknown[] {
  const last = new Map(update.map((item, place) => [idOf(item), place]));
  return update.filter((item, place) => idOf(item) === undefined || last.get(idOf(item)) === place);
}

function revise(
  chronology: Chronology,
  gone: readonly number[],
  coming: readonly Coming[],
  sources: readonly Source[],
  lanes: Lane[],
): void {
  // Those that name no lane have one of their own, which may be new.
  if (coming.some(({ lane }) => lane === undefined) && !lanes.some(({ id }) => id === ''))
    lanes.push({ id: '', title: '' });
  const indexer = new EventIndexer(chronology, chronology.zone);
  const added = new Map<number, TimelineEvent>();
  let size = chronology.size;
  const idOf = (number: number): string => (added.get(number) ?? chronology.event(number)).id;
  const add = (event: TimelineEvent, lane: number): void => {
    added.set(size, event);
    indexer.ids.set(event.id, size, idOf);
    indexer.add(size, event, lane);
    size++;
  };
  const taken = new Set(gone);
  for (const { event, lane } of coming) add(event, lane ?? NO_LANE);
  for (const number of openEnded(chronology, indexer.horizon)) {
    if (taken.has(number)) continue;
    taken.add(number);
    add(chronology.event(number), chronology.columns.lane[number]!);
  }
  const known = withOpenEnds.get(chronology)?.filter((number) => !taken.has(number));
  if (known) withOpenEnds.set(chronology, [...known, ...indexer.open.map(({ event }) => event)]);
  const numbers = Int32Array.from(added.keys());
  const columns = indexer.finish(
    numbers,
    lanes.findIndex(({ id }) => id === ''),
  );
  let { runs } = chronology;
  if (taken.size > 0) runs = runsWithout(runs, columns, [...taken], lanes.length);
  if (numbers.length > 0) runs = runsWith(runs, columns, numbers, lanes.length);
  const wasEmpty = chronology.count === 0;
  const { horizon } = indexer;
  chronology.revise({
    event: eventsWith(chronology, added, taken),
    columns,
    runs,
    lanes,
    horizon,
    size,
    document: liveDocument(chronology, sources, lanes),
    // Where there was nothing, and nothing else was wished, the first events are the opening view.
    ...(wasEmpty && chronology.document.view === undefined && { home: fitting(horizon.first, horizon.last, 0.08) }),
  });
}

/** The events with open ends, once somebody has looked for them among all: they are kept from change to change. */
const withOpenEnds = new WeakMap<Chronology, readonly number[]>();

/** The events that have an open end, where those are to be drawn farther than they are: the data go farther now. */
function openEnded(chronology: Chronology, next: Horizon): readonly number[] {
  const { columns, horizon, runs, zone, event } = chronology;
  if (next.first === horizon.first && next.last === horizon.last) return [];
  const known = withOpenEnds.get(chronology);
  if (known) return known;
  const mayBeOpen = (number: number): boolean =>
    !columns.isExact[number] && (columns.to[number]! >= horizon.last || columns.from[number]! <= horizon.first);
  const isOpen = (number: number): boolean => !boundsOf(event(number).date, zone)!.every(Number.isFinite);
  const found = runs.all.map(({ byTime }) =>
    byTime.filter((number) => mayBeOpen(number) && !runs.isGone(number) && isOpen(number)),
  );
  const all = found.flatMap((numbers) => Array.from(numbers));
  withOpenEnds.set(chronology, all);
  return all;
}

/** What came after the document, by number. */
const later = new WeakMap<Chronology, Later>();

interface Later {
  readonly events: Map<number, TimelineEvent>;
  /** What others have taken the place of: until the next change somebody may still look at it. */
  replaced: readonly number[];
  readonly event: Chronology['event'];
}

/** The events by their numbers, with those that were added. */
function eventsWith(
  chronology: Chronology,
  added: ReadonlyMap<number, TimelineEvent>,
  gone: ReadonlySet<number>,
): Chronology['event'] {
  let known = later.get(chronology);
  if (!known) {
    const events = new Map<number, TimelineEvent>();
    const { event: ofDocument, ids, size } = chronology;
    // Who holds an old number is told of what has its id now.
    const event = (number: number): TimelineEvent =>
      number < size ? ofDocument(number) : (events.get(number) ?? event(namesakeOf(number, ids)));
    known = { events, replaced: [], event };
    later.set(chronology, known);
  }
  for (const number of known.replaced) known.events.delete(number);
  // The table of ids asks what has gone for its id, unless another has it.
  const ids = new Set(Array.from(added.values(), ({ id }) => id));
  known.replaced = ids.size > 0 ? [...gone].filter((number) => ids.has(chronology.event(number).id)) : [];
  for (const [number, event] of added) known.events.set(number, event);
  return known.event;
}

function readFresh(
  items: readonly unknown[],
  input: Omit<EventsInput, 'items' | 'ids' | 'take'>,
): { readonly events: readonly Coming[]; readonly lanes: readonly Lane[] } {
  const taken = new Map<number, Coming>();
  const reading = readEvents({
    ...input,
    items: { count: items.length, items: (from, to) => items.slice(from, to) },
    ids: new IdTable(items.length),
    take: (event, index, lane) => taken.set(index, { event, lane }),
  });
  let step = reading.next();
  while (!step.done) step = reading.next();
  return { events: Array.from(step.value.kept, (index) => taken.get(index)!), lanes: step.value.lanes };
}

function withSources(known: ReadonlyMap<string, Source>, raw: readonly unknown[], report: Report): Map<string, Source> {
  const fresh = openShell({ sources: raw }, report).sources.items.filter((source) => source !== undefined);
  return new Map([...known, ...fresh.map((source) => [source.id, source] as const)]);
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
      return Array.from(eventsInOrder(chronology), (event) => chronology.event(event));
    },
  };
}
