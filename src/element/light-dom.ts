/**
 * What a page says without script, as data: the element's content in, a raw document for `parseDocument` (or its text) out.
 *
 * Either a `<script type="application/json">`, or a list whose items each hold a `<time datetime>` and a title, and may hold
 * `<p>` (summary), `<blockquote cite>` (a quotation) and `<a href>` (a source). Only text is read, never markup.
 */
import { idFromText } from '../document/ids.ts';

interface RawSource {
  readonly id: string;
  publisher: string;
  readonly url: string | undefined;
}

type Sources = Map<string, RawSource>;

const headings = 'h1, h2, h3, h4, h5, h6';

/** The content as a raw document or as JSON text; undefined where the element holds neither a script nor a list. */
export function readLightDom(host: Element): unknown {
  const script = host.querySelector('script[type="application/json"]');
  if (script) return script.textContent;
  const list = host.querySelector('ol, ul');
  if (!list) return undefined;
  const sources: Sources = new Map();
  const events = [...list.children].filter((item) => item.localName === 'li').map((item) => readItem(item, sources));
  return {
    title: textOf(all(host, headings).find((heading) => !list.contains(heading))) || undefined,
    language: attribute(host.closest('[lang]'), 'lang') || undefined,
    sources: [...sources.values()],
    events,
  };
}

function readItem(item: Element, sources: Sources): object {
  const title = titleOf(item);
  const date = dateOf(item);
  const paragraphs = all(item, 'p').filter((paragraph) => !paragraph.closest('blockquote'));
  return {
    id: item.id || idFromText(`${date} ${title}`),
    title,
    date,
    summary: paragraphs.map(textOf).filter(Boolean).join('\n') || undefined,
    citations: readCitations(item, sources),
    lang: attribute(item, 'lang') || undefined,
    dir: attribute(item, 'dir').toLowerCase() || undefined,
  };
}

/** One `<time>` holds a date; two are the ends of an interval. Those in running text count only where there are no others. */
function dateOf(item: Element): string {
  const times = all(item, 'time');
  const own = times.filter((time) => !time.closest('blockquote, cite, p'));
  return (own.length ? own : times)
    .slice(0, 2)
    .map((time) => time.getAttribute('datetime') ?? textOf(time))
    .join('/');
}

/** The heading, or what is strong, or the text that is nothing else. */
function titleOf(item: Element): string {
  const named = textOf(item.querySelector(headings) ?? item.querySelector('strong, b'));
  if (named) return named;
  const rest = item.cloneNode(true) as Element;
  // What stands between the two ends of an interval ("to", a dash) belongs to the date.
  const [start, end] = all(rest, ':scope > time');
  if (start && end) {
    const between = new Range();
    between.setStartAfter(start);
    between.setEndBefore(end);
    between.deleteContents();
  }
  const others = 'time, p, blockquote, ol, ul, figure';
  return bare(textWithout(rest, `${others}, a, cite`)) || bare(textWithout(rest, others));
}

/** The quotations, each with the source that it names or that is linked next to it, and the links that none of them took. */
function readCitations(item: Element, sources: Sources): object[] {
  const links = all(item, 'a[href]');
  const cite = (url: string): string =>
    sourceOf(url, textOf(links.find((link) => attribute(link, 'href') === url)), sources);
  const taken = new Set<string>();
  const quoted = all(item, 'blockquote').map((block) => {
    const url = block.getAttribute('cite') ?? attribute(linkOf(block, links), 'href');
    taken.add(url);
    const exact = textWithout(block, 'cite, footer, a').replace(/^[“"«„](.*)[”"»“]$/s, '$1');
    return { source: cite(url), quote: exact ? { exact } : undefined };
  });
  const linked = new Set(links.map((link) => attribute(link, 'href')).filter((url) => !taken.has(url)));
  return [...quoted, ...Array.from(linked, (url) => ({ source: cite(url) }))];
}

/** The first link inside a quotation or after it, else the last before it. */
function linkOf(block: Element, links: readonly Element[]): Element | undefined {
  const follows = (link: Element): number => block.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING;
  return links.find(follows) ?? links.at(-1);
}

/** The id of the source at an address, which is the address itself: it stays the same wherever it is cited. */
function sourceOf(url: string, label: string, sources: Sources): string {
  const id = url || label || 'unnamed';
  const host = /^[a-z]+:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? (url || 'Unnamed source');
  const known = sources.get(id);
  if (!known) sources.set(id, { id, publisher: label || host, url: url || undefined });
  else if (label && known.publisher === host) known.publisher = label;
  return id;
}

function all(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function textWithout(element: Element, selector: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of all(copy, selector)) part.remove();
  return textOf(copy);
}

/** Without the dashes and colons that stood between a date and a title. */
function bare(text: string): string {
  return text.replace(/^[\s:–—,.·-]+|[\s:–—,·-]+$/g, '');
}
