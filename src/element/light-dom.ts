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
  url?: string;
}

interface RawEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly summary?: string;
  readonly citations: readonly object[];
  readonly lang?: string;
  readonly dir?: string;
}

/** The content as a raw document or as JSON text; undefined where the element holds neither a script nor a list. */
export function readLightDom(host: Element): unknown {
  const script = host.querySelector('script[type="application/json"]');
  if (script) return script.textContent ?? '';
  const list = host.querySelector('ol, ul');
  if (!list) return undefined;
  const sources = new Map<string, RawSource>();
  const events = [...list.children].filter((item) => item.localName === 'li').map((item) => readItem(item, sources));
  const heading = textOf([...host.querySelectorAll(headings)].find((element) => !list.contains(element)));
  const language = host.closest('[lang]')?.getAttribute('lang');
  return {
    ...(heading && { title: heading }),
    ...(language && { language }),
    sources: [...sources.values()],
    events,
  };
}

const headings = 'h1, h2, h3, h4, h5, h6';

function readItem(item: Element, sources: Map<string, RawSource>): RawEvent {
  const summary = [...item.querySelectorAll('p')]
    .filter((paragraph) => !paragraph.closest('blockquote'))
    .map(textOf)
    .filter(Boolean)
    .join('\n');
  const lang = item.getAttribute('lang');
  const dir = item.getAttribute('dir')?.toLowerCase();
  const title = titleOf(item);
  const date = dateOf(item);
  return {
    id: item.id || idFromText(`${date} ${title}`),
    title,
    date,
    ...(summary && { summary }),
    citations: readCitations(item, sources),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}

/** One `<time>` holds a date; two are the ends of an interval. Those in running text count only where there are no others. */
function dateOf(item: Element): string {
  const all = [...item.querySelectorAll('time')];
  const own = all.filter((time) => !time.closest('blockquote, cite, p'));
  return (own.length ? own : all)
    .slice(0, 2)
    .map((time) => time.getAttribute('datetime') ?? textOf(time))
    .join('/');
}

/** The heading, or what is strong, or the text that is nothing else. */
function titleOf(item: Element): string {
  const named = textOf(item.querySelector(headings) ?? item.querySelector('strong, b'));
  if (named) return named;
  const rest = item.cloneNode(true) as Element;
  const nodes = [...rest.childNodes];
  const times = nodes.flatMap((node, index) => (node.nodeName.toLowerCase() === 'time' ? index : []));
  // What stands between the two ends of an interval ("to", a dash) belongs to the date.
  for (const node of nodes.slice(times[0] ?? 0, times[1] ?? 0)) node.remove();
  for (const element of rest.querySelectorAll('time, p, blockquote, ol, ul, figure')) element.remove();
  const withoutLinks = rest.cloneNode(true) as Element;
  for (const link of withoutLinks.querySelectorAll('a, cite')) link.remove();
  return bare(textOf(withoutLinks)) || bare(textOf(rest));
}

/** The quotations, each with the source that it names or that is linked next to it, and the links that none of them took. */
function readCitations(item: Element, sources: Map<string, RawSource>): object[] {
  const links = [...item.querySelectorAll('a[href]')];
  const taken = new Set<string>();
  const quoted = [...item.querySelectorAll('blockquote')].map((block) => {
    const link = linkOf(block, links);
    const url = block.getAttribute('cite') ?? link?.getAttribute('href') ?? '';
    taken.add(url);
    const exact = quotationOf(block);
    return { source: sourceOf(url, labelOf(url, links), sources), ...(exact && { quote: { exact } }) };
  });
  const linked = links
    .map((link) => link.getAttribute('href') ?? '')
    .filter((url) => !taken.has(url) && taken.add(url))
    .map((url) => ({ source: sourceOf(url, labelOf(url, links), sources) }));
  return [...quoted, ...linked];
}

/** The link inside a quotation, else the first after it, else the last before it. */
function linkOf(block: Element, links: readonly Element[]): Element | undefined {
  const after = (link: Element): boolean =>
    (block.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return links.find((link) => block.contains(link)) ?? links.find(after) ?? links.at(-1);
}

/** The words of a quotation without the link or the name that stands under them. */
function quotationOf(block: Element): string {
  const words = block.cloneNode(true) as Element;
  for (const element of words.querySelectorAll('cite, footer, a')) element.remove();
  return textOf(words).replace(/^[“"«„](.*)[”"»“]$/s, '$1');
}

function labelOf(url: string, links: readonly Element[]): string {
  return textOf(links.find((link) => link.getAttribute('href') === url));
}

/** The id of the source at an address, which is the address itself: it stays the same wherever it is cited. */
function sourceOf(url: string, label: string, sources: Map<string, RawSource>): string {
  const id = url || label || 'unnamed';
  const known = sources.get(id);
  if (!known) sources.set(id, { id, publisher: label || hostOf(url), ...(url && { url }) });
  else if (label && known.publisher === hostOf(url)) known.publisher = label;
  return id;
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? (url || 'Unnamed source');
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Without the dashes and colons that stood between a date and a title. */
function bare(text: string): string {
  return text.replace(/^[\s:–—,.·-]+|[\s:–—,·-]+$/g, '');
}
