/**
 * Texts of other formats, which may hold HTML: plain text out, and the links that stood in it, since they are what such a text has of sources.
 * Nothing is run and nothing is requested.
 */
import { Parser } from 'htmlparser2';
import { textOfHtml } from '../check/html-text.ts';

export interface Link {
  readonly url: string;
  readonly text: string;
}

/** What a reader would see of a text that is HTML. */
export function plain(html: unknown): string {
  return typeof html === 'string' || typeof html === 'number' ? textOfHtml(String(html)) : '';
}

/** The same of a text that is meant to be plain, but in which some programs write HTML. */
export function plainIfHtml(text: unknown): string {
  if (typeof text !== 'string') return '';
  return /<\/?(?:a|b|big|blockquote|br|cite|code|del|div|em|font|h\d|html|i|img|ins|li|mark|ol|p|q|s|script|small|span|strong|sub|sup|u|ul)\b[^>]*>/i.test(
    text,
  )
    ? textOfHtml(text)
    : text.trim();
}

/** Web addresses that a text links to or embeds, each once. */
export function linksIn(html: unknown): readonly Link[] {
  if (typeof html !== 'string' || !html.includes('<')) return [];
  const links = new Map<string, string[]>();
  let open: string[] | undefined;
  const parser = new Parser({
    onopentag(name, { href, src }) {
      const url = (name === 'a' ? href : name === 'iframe' ? src : undefined)?.trim() ?? '';
      if (!/^(?:https?:)?\/\//i.test(url)) return;
      const words = links.get(url) ?? [];
      links.set(url, words);
      if (name === 'a') open = words;
    },
    ontext(text) {
      open?.push(text);
    },
    onclosetag(name) {
      if (name === 'a') open = undefined;
    },
  });
  parser.end(html);
  return [...links].map(([url, words]) => ({ url, text: words.join('').replace(/\s+/g, ' ').trim() }));
}

/** Whether an address is that of a picture, by its name. */
export function isPicture(url: string): boolean {
  return /\.(?:apng|avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/i.test(url.trim());
}
