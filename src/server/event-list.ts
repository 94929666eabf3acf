/**
 * The events as a plain list, in the order of time: for readers of feeds, for crawlers, and for browsers that know no declarative shadow
 * roots. In: a document. Out: the HTML of an `<ol>`, as the element itself would read it.
 */
import { quoteLink } from '../document/quote-link.ts';
import { sourcesById } from '../document/publishers.ts';
import type { Citation, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { dateWithZone } from '../language/date-in-words.ts';
import type { Messages } from '../language/messages.ts';
import { escapeXml } from '../paint/svg.ts';
import { boundsOf } from '../time/edtf.ts';
import { zoneOrUtc } from '../time/zone.ts';

export function eventList(document: TimelineDocument, locale: string, messages: Messages): string {
  const sources = sourcesById(document);
  const link = ({ source, quote }: Citation): string => {
    const { publisher, url } = sources.get(source)!;
    const href = url && quoteLink(url, quote);
    const name = escapeXml(publisher);
    return href ? `<a href="${escapeXml(href)}" rel="noopener">${name}</a>` : `<cite>${name}</cite>`;
  };
  const zone = zoneOrUtc(document.timeZone);
  const beginOf = ({ date }: TimelineEvent): number => boundsOf(date, zone)?.[0] ?? -Infinity;
  const inOrder = document.events.toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : Number(beginOf(a) > beginOf(b))));
  const items = inOrder.map(({ title, date, lang, citations = [] }) => {
    const language = lang ? ` lang="${escapeXml(lang)}"` : '';
    const when = `<time datetime="${escapeXml(date)}">${escapeXml(dateWithZone(date, zone, locale, messages))}</time>`;
    return `<li${language}>${[when, escapeXml(title), ...citations.map(link)].join(' ')}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}
