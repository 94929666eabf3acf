/**
 * What our own calendars say beside iCalendar's properties (`src/export/icalendar.ts`): a component in; the date as it was written, the status, the citations
 * with their sources, and the description without both out. The calendar's own days count where they are others by now.
 */
import type ICAL from 'ical.js';
import type { Citation, Source, TimelineEvent } from '../document/timeline.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc, zoneOf } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { Draft } from './draft.ts';
import { hasTheseDays } from './said-date.ts';

/** The date that we wrote beside the days, or in the description where other programs dropped it; nothing where they are other days by now. */
export function ownDate(draft: Draft<number>, component: ICAL.Component, shown: string): string | undefined {
  const description = String(component.getFirstPropertyValue('description') ?? '');
  const edtf = unescaped(component, 'x-edtf')[0] ?? / \(EDTF ([^()\n]+)\)(?=\n\n|$)/.exec(description)?.[1];
  const zone = zoneOf(String(draft.raw['timeZone'] ?? 'UTC')) ?? utc;
  if (edtf === undefined || isDateFault(parseDate(edtf, zone))) return undefined;
  return hasTheseDays(edtf, shown, zone) && hasSameTimes(edtf, shown, zone) ? edtf : undefined;
}

/** Where a calendar has times, the date begins with the first of them. */
function hasSameTimes(edtf: string, shown: string, zone: Zone): boolean {
  if (!shown.includes('T')) return true;
  const [date, times] = [parseDate(edtf, zone), parseDate(shown, zone)];
  return !isDateFault(date) && !isDateFault(times) && Math.abs(date.earliest - times.earliest) < 1000;
}

/** The description without what we put below the summary for people who read the calendar. */
export function withoutOwn(description: string, title: string, component: ICAL.Component): string {
  let text = description;
  if (component.hasProperty('x-citation') || component.hasProperty('x-status')) {
    const start = text.startsWith(`${title}, `) ? 0 : text.indexOf(`\n\n${title}, `);
    if (start !== -1) text = text.slice(0, start);
  }
  return text.replace(/(?:^|\n\n)[^\n]+ \(EDTF [^()\n]+\)$/, '');
}

/** The texts of our own properties, which ical.js leaves as they stand. */
function unescaped(component: ICAL.Component, property: string): readonly string[] {
  return component
    .getAllProperties(property)
    .map((one) =>
      String(one.getFirstValue()).replace(/\\([,;\\n])/gi, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)),
    );
}

/** Whether the event is disputed or alleged, for which iCalendar has no word; the check of the document has one on any other. */
export function ownStatus(component: ICAL.Component): TimelineEvent['status'] {
  return unescaped(component, 'x-status')[0] as TimelineEvent['status'];
}

/** What we wrote of citations; nothing of one that is no JSON by now. */
export function ownCitations(
  draft: Draft<number>,
  component: ICAL.Component,
  at: number | undefined,
): readonly Citation[] {
  return unescaped(component, 'x-citation').flatMap((text) => {
    try {
      const { source, ...more } = JSON.parse(text) as Omit<Citation, 'source'> & { readonly source: Source };
      return [{ ...more, source: draft.source(source, at) }];
    } catch {
      return [];
    }
  });
}
