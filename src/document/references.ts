/**
 * What points from one part of a document to another: a citation to its source, an event to its lane and to other
 * events, a correction or a step of the story to its event. What points nowhere is dropped, but a lane that is missing is made.
 */
import type { Report } from './diagnostics.ts';
import type { Place } from './mend.ts';
import { nearest } from './nearest.ts';
import type { Correction, Lane, TimelineEvent } from './timeline.ts';

type Path = readonly string[];

/** An event as it came, with holes for the citations whose source is not among the known ones. */
export function withKnownSources(raw: unknown, known: ReadonlySet<string>, place: Place, report: Report): unknown {
  const citations = (raw as Partial<TimelineEvent> | null | undefined)?.citations;
  if (!Array.isArray(citations)) return raw;
  let isChanged = false;
  const kept = citations.map((citation: unknown, index) => {
    const id = (citation as { readonly source?: unknown } | null | undefined)?.source;
    if (typeof id !== 'string' || id.trim() === '' || known.has(id)) return citation;
    isChanged = true;
    const path = [...place.path, 'citations', String(index), 'source'];
    const suggestion = report.hasRoom ? nearest(id, known) : undefined;
    report.add(
      { code: 'unknown-source', id, suggestion },
      { severity: 'error', path, event: place.event, leftOut: 'citations' },
    );
    return undefined;
  });
  return isChanged ? { ...(raw as TimelineEvent), citations: kept } : raw;
}

/** The lanes that events name and the document lacks, each with its id for a title, in the order of the events. */
export function missingLanes(
  events: readonly (TimelineEvent | undefined)[],
  known: ReadonlySet<string>,
  report: Report,
): readonly Lane[] {
  const missing = new Map<string, Lane>();
  events.forEach((event, index) => {
    const id = event?.lane;
    if (id === undefined || known.has(id) || missing.has(id)) return;
    missing.set(id, missingLane(id, index, known, report, event?.id));
  });
  return [...missing.values()];
}

/** The lane that the event at `index` is the first to name. */
export function missingLane(
  id: string,
  index: number,
  known: Iterable<string>,
  report: Report,
  event: string | undefined,
): Lane {
  report.add(
    { code: 'unknown-lane', id, suggestion: report.hasRoom ? nearest(id, known) : undefined },
    { severity: 'warning', path: ['events', String(index), 'lane'], event },
  );
  return { id, title: id };
}

/** The events, without relations to what is not there. */
export function withKnownRelations(
  events: readonly (TimelineEvent | undefined)[],
  known: ReadonlySet<string>,
  report: Report,
): readonly (TimelineEvent | undefined)[] {
  return events.map((event, index) => event && withKnownRelation(event, index, known, report));
}

/** The ids that there are; what is not among them may be near to one. */
export type KnownIds = Pick<ReadonlySet<string>, 'has'> & Iterable<string>;

/** The event, without relations to what is not there; the event itself where all is. */
export function withKnownRelation(event: TimelineEvent, index: number, known: KnownIds, report: Report): TimelineEvent {
  if (!event.related || event.related.every((relation) => known.has(relation.event))) return event;
  const related = event.related.filter((relation) => {
    if (known.has(relation.event)) return true;
    reportUnknownEvent(relation.event, ['events', String(index), 'related'], 'related', known, report, event.id);
    return false;
  });
  return { ...event, related };
}

/** The corrections, each without the event that it names where that is not there. */
export function withKnownEvents(
  corrections: readonly (Correction | undefined)[],
  known: KnownIds,
  report: Report,
): readonly (Correction | undefined)[] {
  return corrections.map((correction, index) => {
    if (correction?.event === undefined || known.has(correction.event)) return correction;
    const { event, ...rest } = correction;
    reportUnknownEvent(event, ['corrections', String(index), 'event'], 'field', known, report);
    return rest;
  });
}

/** The steps of a story, without those to events that are not there. What is no text is told of elsewhere. */
export function withKnownSteps(steps: readonly unknown[], known: KnownIds, report: Report): readonly string[] {
  return steps.filter((id, index): id is string => {
    if (typeof id !== 'string' || id.trim() === '') return false;
    if (!known.has(id)) reportUnknownEvent(id, ['story', String(index)], 'story', known, report);
    return known.has(id);
  });
}

function reportUnknownEvent(
  id: string,
  path: Path,
  leftOut: string,
  known: KnownIds,
  report: Report,
  event?: string,
): void {
  const suggestion = report.hasRoom ? nearest(id, known) : undefined;
  report.add({ code: 'unknown-event', id, suggestion }, { severity: 'error', path, event, leftOut });
}
