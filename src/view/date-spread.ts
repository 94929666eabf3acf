/**
 * How far the dates lie apart that sources give for one event.
 *
 * In: an event and the zone of the axis. Out: the stretch from the earliest to the latest instant that its own date and those of its citations
 * may mean; nothing where none differs. Ends that are open add nothing: where they lie is not said.
 */
import type { Citation, TimelineEvent } from '../document/timeline.ts';
import { boundsOf } from '../time/edtf.ts';
import type { Zone } from '../time/zone.ts';
import type { Extent } from './label-extent.ts';

export function dateSpread(event: TimelineEvent, zone: Zone): Extent | undefined {
  const others = differingDates(event);
  if (others.length === 0) return undefined;
  const bounds = [event, ...others].flatMap(({ date }) => boundsOf(date!, zone) ?? []).filter(Number.isFinite);
  return bounds.length > 0 ? { from: Math.min(...bounds), to: Math.max(...bounds) } : undefined;
}

/** The citations whose source gives another date than the event has. */
export function differingDates({ date, citations = [] }: TimelineEvent): readonly Citation[] {
  return citations.filter((citation) => citation.date !== undefined && citation.date !== date);
}
