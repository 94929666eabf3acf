/**
 * Two clocks: what happened, and what had been reported of it by the end of a day.
 *
 * In: a document and a day. Out: the document with only what sources published by then support, and what is absent from it. A source
 * counts as published once the latest instant that its date may mean has passed, so "March 2025" counts from the end of March; one
 * without a date has always counted, and is named, so that nobody is misled. An event stays where a source that is known reports it
 * (context alone does not), or where it never named a source.
 */
import { civilOf } from '../time/calendar.ts';
import { boundsOf } from '../time/edtf.ts';
import { zoneOrUtc } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { Citation, Correction, Source, TimelineDocument, TimelineEvent } from './timeline.ts';

export interface KnownBy {
  /** What was known: a document like any other. */
  readonly document: TimelineDocument;
  /** Events that only later sources report. */
  readonly later: readonly TimelineEvent[];
  /** Sources without a date, which count as known on every day. */
  readonly undated: readonly Source[];
  /** Corrections made later, of events that are still shown. */
  readonly correctedLater: readonly Correction[];
}

/** What was known at the end of a day (EDTF; of a month or a year, at its end), or `undefined` where that is no date with an end. */
export function knownBy(document: TimelineDocument, day: string): KnownBy | undefined {
  const zone = zoneOrUtc(document.timeZone);
  const end = boundsOf(day, zone)?.[1];
  if (end === undefined || !Number.isFinite(end)) return undefined;
  const isBy = (edtf: string | undefined): boolean => edtf === undefined || (boundsOf(edtf, zone)?.[1] ?? end) <= end;

  const sources = document.sources.filter(({ published }) => isBy(published));
  const known = new Set(sources.map(({ id }) => id));
  const events: TimelineEvent[] = [];
  const later: TimelineEvent[] = [];
  for (const event of document.events) {
    const citations = event.citations?.filter(({ source }) => known.has(source));
    if (!isReported(event.citations, citations)) later.push(event);
    else events.push(citations?.length === event.citations?.length ? event : { ...event, citations });
  }
  const shown = new Set(events.map(({ id }) => id));
  const corrections = document.corrections?.filter(({ date }) => isBy(date));
  return {
    document: {
      ...document,
      sources,
      events: events.map((event) => withRelationsTo(shown, event)),
      ...(document.story && { story: document.story.filter((id) => shown.has(id)) }),
      ...(corrections && { corrections }),
    },
    later,
    undated: sources.filter(({ published }) => published === undefined),
    correctedLater: (document.corrections ?? []).filter(({ date, event }) => !isBy(date) && event && shown.has(event)),
  };
}

/** When sources were published at the latest. What goes on being published has no such end. */
export function publicationEnds({ sources, timeZone }: TimelineDocument): readonly number[] {
  const zone = zoneOrUtc(timeZone);
  const ends = sources.map(({ published }) =>
    published === undefined ? NaN : (boundsOf(published, zone)?.[1] ?? NaN),
  );
  return ends.filter(Number.isFinite);
}

/** The days on which sources were published, `YYYY-MM-DD`, each once and in order, from the first on which any event was known. */
export function publicationDays(document: TimelineDocument): readonly string[] {
  const zone = zoneOrUtc(document.timeZone);
  const ends = [...new Set(publicationEnds(document))].sort((a, b) => a - b);
  const days = ends.map((end) => dayOf(end - 1, zone));
  const known = [...new Set(days)];
  const first = known.findIndex((day) => knownBy(document, day)?.document.events.length);
  return first < 0 ? [] : known.slice(first);
}

/** Years before the common one too, as EDTF writes them. */
function dayOf(instant: number, zone: Zone): string {
  const { year, month, day } = civilOf(zone.toWall(instant));
  const digits = (value: number, length: number): string => String(Math.abs(value)).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function isReported(all: readonly Citation[] = [], known: readonly Citation[] = []): boolean {
  const reports = all.filter(({ stance }) => stance !== 'context');
  const needed = reports.length > 0 ? reports : all;
  return needed.length === 0 || needed.some((citation) => known.includes(citation));
}

function withRelationsTo(shown: ReadonlySet<string>, event: TimelineEvent): TimelineEvent {
  const related = event.related?.filter((relation) => shown.has(relation.event));
  return related?.length === event.related?.length ? event : { ...event, related };
}
