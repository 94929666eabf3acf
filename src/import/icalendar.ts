/**
 * Calendars (iCalendar, RFC 5545), read by ical.js: text in, a draft out, whose origins are offsets into the text.
 *
 * Each component is parsed for itself, so that one that is broken costs no other. The end of whole days, which iCalendar excludes, becomes
 * the last day. A time in a zone becomes an instant, and a zone that all share that of the timeline; one without a zone stays so. What is repeated is written out, without an end until a
 * year after the last date of the file, at most `mostOccurrences` times. ical.js is handed in: it is as large as all the rest, so it is loaded only for a
 * calendar, as a file of its own, which keeps its code (MPL 2.0) apart from ours.
 */
import { group } from 'd3';
import type ICAL from 'ical.js';
import type { Citation } from '../document/timeline.ts';
import { instantOf } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc, zoneOf } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { Draft, hostOf } from './draft.ts';
import { dateOfValue, interval, toMinute } from './foreign-date.ts';
import { blocksIn, horizonOf, offsetIn, withDateType } from './icalendar-blocks.ts';
import type { Block } from './icalendar-blocks.ts';
import { windowsZones } from './windows-zones.ts';
import type { Steps } from '../document/steps.ts';
import { countSteps } from './icalendar-steps.ts';
import { ownCitations, ownDate, ownStatus, withoutOwn } from './icalendar-own.ts';
import { linksIn, plainIfHtml } from './foreign-text.ts';

interface Dated {
  readonly component: ICAL.Component;
  readonly block: Block;
  readonly uid: string;
  /** It stands for one occurrence of another. */
  readonly isException: boolean;
}

const mostOccurrences = 500;

type Ical = typeof ICAL;

/** `text` is without a byte order mark. */
export function* fromCalendar(text: string, ical: Ical): Steps<Draft<number>> {
  const draft = new Draft<number>();
  readHead(text, draft);
  const calendar = new ical.Component('vcalendar');
  const dated: Dated[] = [];
  /** In which times are given; the empty name for none. */
  const zones = new Set<string>();
  let horizon = -Infinity;
  for (const block of blocksIn(text)) {
    yield;
    horizon = Math.max(horizon, horizonOf(block.text));
    try {
      const component = new ical.Component(ical.parse(withDateType(block.text)) as unknown[]);
      // A time finds its zone here.
      calendar.addSubcomponent(component);
      if (block.name === 'VTIMEZONE') continue;
      const uid = String(component.getFirstPropertyValue('uid'));
      dated.push({ component, block, uid, isException: component.hasProperty('recurrence-id') });
      const start = component.getFirstProperty('dtstart');
      if (start && start.type !== 'date') zones.add(String(start.getFirstParameter('tzid') ?? ''));
    } catch {
      reportBroken(draft, block);
    }
  }
  const repeated = new Set(dated.filter(({ isException }) => !isException).map(({ uid }) => uid));
  const exceptions = group(
    dated.filter(({ isException }) => isException),
    ({ uid }) => uid,
  );
  const zone = sharedZone(zones);
  if (zone) draft.raw['timeZone'] ??= zone;
  for (const { component, block, uid, isException } of dated) {
    // An exception is told of with what it is an exception of, where that is there.
    if (isException && repeated.has(uid)) continue;
    yield;
    try {
      const own = isException ? [] : (exceptions.get(uid) ?? []).map((other) => other.component);
      yield* addComponent(draft, new ical.Event(component, { exceptions: own }), block, horizon);
    } catch {
      reportBroken(draft, block);
    }
  }
  return draft;
}

/** What the calendar says of itself before its first component. */
function readHead(text: string, draft: Draft<number>): void {
  const end = text.search(/^BEGIN:(?!VCALENDAR)/im);
  const head = text
    .slice(0, end >>> 0)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  const value = (...names: readonly string[]): string => {
    const line = head.find((one) => names.some((name) => new RegExp(`^${name}[;:]`, 'i').test(one)));
    return (
      line
        ?.replace(/^[^:]*:/, '')
        .replace(/\\([,;\\n])/gi, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
        .trim() ?? ''
    );
  };
  const [title, description, timeZone] = [
    value('NAME', 'X-WR-CALNAME'),
    value('DESCRIPTION', 'X-WR-CALDESC'),
    value('X-WR-TIMEZONE'),
  ];
  if (title) draft.raw['title'] = title;
  if (description) draft.raw['description'] = plainIfHtml(description);
  if (timeZone && zoneOf(timeZone)) draft.raw['timeZone'] = timeZone;
}

function reportBroken(draft: Draft<number>, { name, number, offset }: Block): void {
  const path = [name, String(number)];
  draft.came(path, offset);
  draft.report.add({ code: 'broken-component' }, { severity: 'error', path });
}

function* addComponent(draft: Draft<number>, event: ICAL.Event, block: Block, horizon: number): Steps<void> {
  const { component } = event;
  if (!event.isRecurring()) {
    const isDated = component.hasProperty('dtstart');
    addOccurrence(draft, event, block, isDated ? event.startDate : null, isDated ? event.endDate : null, '');
    return;
  }
  const isEndless = component
    .getAllProperties('rrule')
    .some((rule) => !(rule.getFirstValue() as ICAL.Recur).isFinite());
  const isGivenUp = countSteps(component);
  const iterator = event.iterator();
  const next = (): ICAL.Time | undefined => iterator.next() as ICAL.Time | undefined;
  let count = 0;
  const isEnough = (time: ICAL.Time): boolean =>
    count === mostOccurrences || (isEndless && count > 0 && wallOf(time) > horizon);
  let time = next();
  for (; time && !isEnough(time); count++) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(time);
    addOccurrence(draft, item, block, startDate, endDate, `-${time.toString().slice(0, 10)}`);
    yield;
    time = next();
  }
  // The first date counts, whatever the rule says of it (RFC 5545, 3.8.5.3).
  if (count === 0 && !component.hasProperty('exdate')) {
    addOccurrence(draft, event, block, event.startDate, event.endDate, '');
    count = 1;
  }
  if (count === 0 || (!time && !isGivenUp())) return;
  const path = ['events', String(draft.raw.events.length - 1), 'date'];
  draft.report.add({ code: 'more-occurrences', count }, { severity: 'warning', path });
}

function addOccurrence(
  draft: Draft<number>,
  event: ICAL.Event,
  block: Block,
  start: ICAL.Time | null,
  end: ICAL.Time | null,
  suffix: string,
): void {
  const { component, uid, summary, description, location } = event;
  const tags = component.getAllProperties('categories').flatMap((property) => property.getValues() as string[]);
  const status = String(component.getFirstPropertyValue('status') ?? '').toLowerCase();
  const title = plainIfHtml(summary).replace(/\s+/g, ' ');
  reportUnknownZone(draft, component, start, block);
  const shown = badDate(component) ?? (start ? dateOf(start, end, component) : '');
  const own = suffix === '' ? ownDate(draft, component, shown) : undefined;
  const text = plainIfHtml(withoutOwn(description ?? '', summary ?? '', component));
  const all = [...tags, ...(status === 'cancelled' || status === 'tentative' ? [status] : [])].filter((tag) =>
    tag.trim(),
  );
  draft.addEvent(
    {
      id: uid ? uid + suffix : '',
      title: title || text.split('\n', 1)[0]!.slice(0, 80) || '–',
      date: own ?? shown,
      summary: text,
      place: plainIfHtml(location),
      status: ownStatus(component),
      ...(all.length > 0 && { tags: all }),
      ...citationsOf(draft, component, description, block),
    },
    block.offset,
    {
      title: offsetIn(block, 'SUMMARY'),
      date: offsetIn(block, 'DTSTART'),
      summary: offsetIn(block, 'DESCRIPTION'),
      place: offsetIn(block, 'LOCATION'),
    },
  );
}

/** The zone in which all times are given, so that they are shown as their calendar shows them. */
function sharedZone(zones: ReadonlySet<string>): string | undefined {
  const [zone, ...others] = zones;
  return zone && others.length === 0 ? zoneNamed(zone)?.name : undefined;
}

/** A zone that has a name, but neither rules in the file nor anything known by that name. */
function reportUnknownZone(
  draft: Draft<number>,
  component: ICAL.Component,
  start: ICAL.Time | null,
  block: Block,
): void {
  const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  if (!zone || start?.zone?.tzid !== 'floating' || zoneNamed(zone)) return;
  const path = ['x-zones', zone];
  draft.came(path, offsetIn(block, 'DTSTART'));
  draft.report.addOnce(`zone ${zone}`, () => ({ code: 'unknown-zone', zone }), { severity: 'warning', path });
}

/** The page of an event, and what its description links to. */
function citationsOf(
  draft: Draft<number>,
  component: ICAL.Component,
  description: string,
  block: Block,
): { readonly citations?: readonly Citation[] } {
  const own = ownCitations(draft, component, offsetIn(block, 'X-CITATION'));
  if (own.length > 0) return { citations: own };
  const url = String(component.getFirstPropertyValue('url') ?? '');
  const links = [...(hostOf(url) ? [{ url, text: '' }] : []), ...linksIn(description)];
  const citations = links.map((link) => draft.linked(link.url, link.text, offsetIn(block, 'URL') ?? block.offset));
  return citations.length > 0 ? { citations } : {};
}

/** The text of a start or an end that names a day that does not exist, which ical.js would take for another day. */
function badDate(component: ICAL.Component): string | undefined {
  const texts = ['dtstart', 'dtend'].map((name) => String(component.getFirstProperty(name)?.toJSON()[3] ?? ''));
  return texts.find((text) => text !== '' && isDateFault(parseDate(text, utc)));
}

function dateOf(start: ICAL.Time, end: ICAL.Time | null, component: ICAL.Component): string {
  if (!end || end.compare(start) <= 0) return edtfOf(start, component, 'dtstart');
  if (!end.isDate) return interval(edtfOf(start, component, 'dtstart'), edtfOf(end, component, 'dtend'));
  const last = end.clone();
  last.adjust(-1, 0, 0, 0);
  return interval(edtfOf(start, component, 'dtstart'), edtfOf(last, component, 'dtend'));
}

/** A day; an instant, where its zone is known; else a day and a time. */
function edtfOf(time: ICAL.Time, component: ICAL.Component, property: 'dtstart' | 'dtend'): string {
  if (time.isDate) return time.toString().slice(0, 10);
  if (time.zone?.tzid === 'UTC') return instantText(wallOf(time));
  const zoneName =
    component.getFirstProperty(property)?.getFirstParameter('tzid') ??
    component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const zone = zoneName ? zoneNamed(zoneName) : undefined;
  if (zone) return instantText(zone.toInstant(wallOf(time)));
  const isFloating = time.zone?.tzid === 'floating';
  return isFloating ? toMinute(time.toString().replace(/Z$/, '')) : instantText(time.toUnixTime() * 1000);
}

/** The zone of an IANA name, before which some programs put an address of their own. */
function zoneNamed(name: string): Zone | undefined {
  if (Object.hasOwn(windowsZones, name)) return zoneOf(windowsZones[name]!);
  const parts = name.split('/');
  return [parts, parts.slice(-2), parts.slice(-3)].map((own) => zoneOf(own.join('/'))).find(Boolean);
}

/** An instant at midnight is no day here. */
function instantText(instant: number): string {
  const text = dateOfValue(instant);
  return text.length === 10 ? `${text}T00:00Z` : toMinute(text);
}

function wallOf({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return instantOf(year, month, day, hour, minute, second);
}
