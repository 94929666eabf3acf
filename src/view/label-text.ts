/**
 * A label is three facts: what, when (in words that say how sure), who says so.
 *
 * In: an event of the chronology, the locale and its messages. Out: the texts of its label, with the address of the first source and the words quoted
 * from it, which make a link. Made only for events that are looked at, and remembered by the caller.
 */
import { differingAccounts, voicesOf } from '../document/publishers.ts';
import { safeUrl } from '../document/safe-url.ts';
import type { Quote, Source, TimelineEvent } from '../document/timeline.ts';
import { wordDate } from '../language/dates.ts';
import type { Messages } from '../language/messages.ts';
import { civilOf } from '../time/calendar.ts';
import { otherCalendars } from '../time/other-calendars.ts';
import type { Chronology } from './chronology.ts';
import type { Viewport } from './viewport.ts';

export interface LabelText {
  readonly title: string;
  /** For where the title has no room; the title again where the author gives no other. */
  readonly shortTitle: string;
  /** Without a year that goes without saying in the opening view. */
  readonly date: string;
  /** With its year, for views that leave that year; room is kept for it. */
  readonly fullDate: string;
  /** The publisher whom the link leads to; a word of warning where there is none. */
  readonly source: string;
  /** Where the link leads; absent for an event without a source, or a source without an address. */
  readonly sourceHref: string | undefined;
  /** The words there. */
  readonly quote?: Quote | undefined;
  /** That the event is in doubt, and a dot; it stands before the publisher, of whom it says nothing. Empty where it is not in doubt. */
  readonly doubt: string;
  /** How many independent publishers more, that accounts differ; empty where one publisher says it all. */
  readonly more: string;
  /** The title of its lane, where lanes do not stand apart. */
  readonly lane?: string;
}

export interface LabelTextInput {
  readonly chronology: Chronology;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locale: string;
  readonly messages: Messages;
}

export function labelTexts(input: LabelTextInput): (event: number) => LabelText {
  const { chronology, sources, locale, messages } = input;
  const yearless = otherCalendars.has(locale) ? undefined : yearOf(chronology.home, chronology);
  return (index) => {
    const event = chronology.event(index);
    const dated = (year?: number): string =>
      wordDate(chronology.date(index), { locale, zone: chronology.zone, messages, style: 'label', yearless: year });
    const { title, shortTitle = title } = event;
    const voices = voicesOf(event, sources);
    const citation = event.citations?.find((candidate) => sources.has(candidate.source));
    const source = citation && sources.get(citation.source);
    const address = source && ((source.gone && source.archivedAt) || source.url);
    return {
      title,
      shortTitle,
      date: dated(yearless),
      fullDate: dated(),
      doubt: doubtOf(event, messages),
      source: source ? source.publisher : messages.label.unsourced,
      sourceHref: address && safeUrl(address),
      quote: citation?.quote,
      more: moreOf(event, voices.length, messages),
    };
  };
}

/** How it stands is said where readers must know before they believe it; what is confirmed or reported needs no warning. */
const WARNED = ['alleged', 'disputed', 'retracted'];

const doubtOf = ({ status }: TimelineEvent, { card }: Messages): string =>
  status && WARNED.includes(status) ? `${card.status[status]} · ` : '';

function moreOf(event: TimelineEvent, voices: number, { label }: Messages): string {
  const facts = [
    voices > 1 && label.morePublishers(voices - 1),
    differingAccounts(event).length > 0 && label.accountsDiffer,
  ];
  return facts.filter(Boolean).join(label.comma);
}

/** The year in which a view stays; none where it leaves it. */
function yearOf({ start, duration }: Viewport, { zone }: Chronology): number | undefined {
  const [first, last] = [start, start + duration - 1].map((instant) => civilOf(zone.toWall(instant)).year);
  return first === last ? first : undefined;
}

/** Whether a view needs the years that go without saying in the opening view. */
export const saysYears = (view: Viewport, chronology: Chronology): boolean =>
  yearOf(view, chronology) !== yearOf(chronology.home, chronology);
