/**
 * One event with all that it rests on, to be pasted into a text of one's own.
 *
 * In: an event and the sources of its document. Out: the same twice, as plain text with whole addresses and as HTML with links, escaped here,
 * since both go to a program that is not ours.
 */
import { quoteLink } from '../document/quote-link.ts';
import type { Citation, Source, TimelineEvent } from '../document/timeline.ts';
import { dateWithZone } from '../language/date-in-words.ts';
import { detailsIn } from '../language/details-en.ts';
import { en } from '../language/en.ts';
import type { DetailsMessages } from '../language/details-messages.ts';
import type { Messages } from '../language/messages.ts';
import { zoneOrUtc } from '../time/zone.ts';

export interface EventCitation {
  readonly text: string;
  readonly html: string;
}

export interface EventCitationOptions {
  /** BCP 47 tag for dates; `en` by default. */
  readonly locale?: string;
  readonly messages?: Messages;
  /** IANA name of the zone in which times are said, and meant where they name none; UTC by default. */
  readonly timeZone?: string | undefined;
}

/** The citation of an event: title, date in words, then what each source says, where, and since when. */
export function toEventCitation(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  { locale = 'en', messages = en, timeZone }: EventCitationOptions = {},
): EventCitation {
  const zone = zoneOrUtc(timeZone);
  const inWords = (edtf: string): string => dateWithZone(edtf, zone, locale, messages);
  const { card } = detailsIn(messages);
  const date = inWords(event.date);
  const entries = (event.citations ?? []).flatMap((citation) => {
    const source = sources.get(citation.source);
    return source ? entryOf(citation, source, inWords, card) : [];
  });
  const status = event.status ? ` (${messages.card.status[event.status]})` : '';
  const texts = entries.map(({ words, links }) => [words, ...links.map(linkText)].join(' '));
  const items = entries.map(({ words, links }) => `<li>${[escapeHtml(words), ...links.map(linkHtml)].join(' ')}</li>`);
  return {
    text: [`${event.title}, ${date}${status}`, ...(texts.length > 0 ? texts : [card.noSource])].join('\n'),
    html:
      `<p><strong>${escapeHtml(event.title)}</strong>, ${escapeHtml(date + status)}</p>` +
      (items.length > 0 ? `<ul>${items.join('')}</ul>` : `<p>${escapeHtml(card.noSource)}</p>`),
  };
}

interface Link {
  /** What is said before the address where it is not the first. */
  readonly label: string;
  readonly href: string;
}

function entryOf(
  { quote, speaker, stance, date }: Citation,
  source: Source,
  inWords: (edtf: string) => string,
  card: DetailsMessages['card'],
): { readonly words: string; readonly links: readonly Link[] } {
  const { publisher, credit, headline, author, published, url, archivedAt, archivedOn } = source;
  const facts = [
    speaker !== publisher && speaker,
    credit && credit !== publisher ? `${publisher} (${card.credit(credit)})` : publisher,
    headline && `“${headline}”`,
    author,
    published && inWords(published),
    date && card.saysDate(inWords(date)),
    source.gone && card.gone,
  ].filter(Boolean);
  const words = [
    stance && stance !== 'supports' && `${card.stance[stance]}:`,
    quote && `“${quote.exact}”`,
    `${facts.join(', ')}.`,
  ];
  const live = url && quoteLink(url, quote);
  const archived = archivedAt && quoteLink(archivedAt, quote);
  const links = [
    live && { label: '', href: live },
    archived && { label: card.archived(archivedOn && inWords(archivedOn)), href: archived },
  ].filter((link) => link !== undefined && link !== '');
  return { words: words.filter(Boolean).join(' '), links };
}

const linkText = ({ label, href }: Link): string => (label ? `${label}: ${href}` : href);

/** Shown without the part of the address that finds the words; it is followed all the same. */
const linkHtml = ({ label, href }: Link): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(label || href.split(/#?:~:/)[0]!)}</a>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);
