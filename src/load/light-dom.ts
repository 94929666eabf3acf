/**
 * What a page says without script, as data: the element's content in, a raw document for `parseDocument` (or its text) out.
 *
 * Either a `<script type="application/json">`, or a list whose items each hold a `<time datetime>` and a title, and may hold
 * `<p>` (summary), `<blockquote cite>` (a quotation) and `<a href>` (a source). Only text is read, never markup.
 */
import { idFromText } from '../document/ids.ts';
import { languageAround } from './language-around.ts';
import { headings, titleOf } from './item-title.ts';
import { all, tagOf, textOf, without } from './tag.ts';
import type { Tag } from './tag.ts';

interface RawSource {
  readonly id: string;
  publisher: string;
  readonly url: string | undefined;
}

type Sources = Map<string, RawSource>;

const lists = ['ol', 'ul'];

/** The content as a raw document or as JSON text; undefined where the element holds neither a script nor a list. */
export function readLightDom(host: Element): unknown {
  const script = host.querySelector('script[type="application/json"]');
  return script ? script.textContent : readList(tagOf(host), languageAround(host));
}

/** The first list in an element as a raw document. An item of a list within an item is an event of its own, unless it is quoted. */
export function readList(host: Tag, language?: string | null): object | undefined {
  const [list] = all(host, lists);
  if (!list) return undefined;
  const sources: Sources = new Map();
  const events = all(list, ['li'], ['blockquote']).map((item) =>
    readItem(without(item, lists, ['blockquote']), sources),
  );
  return {
    title: textOf(all(without(host, lists), headings)[0]) || undefined,
    language: language || undefined,
    sources: [...sources.values()],
    events,
  };
}

/** `item` has no lists in it but those that it quotes. */
function readItem(item: Tag, sources: Sources): object {
  const title = titleOf(item);
  const date = dateOf(item);
  return {
    id: item.attributes['id'] || idFromText(`${date} ${title}`),
    title,
    date,
    summary: all(item, ['p'], ['blockquote']).map(textOf).filter(Boolean).join('\n') || undefined,
    citations: readCitations(item, sources),
    lang: item.attributes['lang'] || undefined,
    dir: item.attributes['dir']?.toLowerCase() || undefined,
  };
}

/** One `<time>` holds a date; two are the ends of an interval. Those in running text count only where there are no others. */
function dateOf(item: Tag): string {
  const own = all(item, ['time'], ['blockquote', 'cite', 'p']);
  return (own.length ? own : all(item, ['time']))
    .slice(0, 2)
    .map((time) => time.attributes['datetime'] ?? textOf(time))
    .join('/');
}

/** The quotations, each with the source that it names or that is linked next to it, and the links that none of them took. */
function readCitations(item: Tag, sources: Sources): object[] {
  const inOrder = all(item, ['a', 'blockquote']).filter(({ name, attributes }) => name !== 'a' || 'href' in attributes);
  const links = inOrder.filter(({ name }) => name === 'a');
  const cite = (url: string): string =>
    sourceOf(url, textOf(links.find(({ attributes }) => attributes['href'] === url)), sources);
  const taken = new Set<string>();
  const quoted = all(item, ['blockquote']).map((block) => {
    // The first link inside a quotation or after it, else the last before it.
    const link = inOrder.slice(inOrder.indexOf(block)).find(({ name }) => name === 'a') ?? links.at(-1);
    const url = block.attributes['cite'] ?? link?.attributes['href'] ?? '';
    taken.add(url);
    const exact = textOf(without(block, ['cite', 'footer', 'a'])).replace(/^[“"«„](.*)[”"»“]$/s, '$1');
    return { source: cite(url), quote: exact ? { exact } : undefined };
  });
  const linked = new Set(links.map(({ attributes }) => attributes['href']!).filter((url) => !taken.has(url)));
  return [...quoted, ...Array.from(linked, (url) => ({ source: cite(url) }))];
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
