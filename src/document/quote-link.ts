/**
 * A link that opens an article at the quoted words: a URL with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). The page must match whole words, so a long quotation, or one
 * with something left out, is given by its first and its last words.
 */
import type { Quote } from './timeline.ts';
import { safeUrl } from './safe-url.ts';

/** Beyond this a quotation may cross a paragraph, which only the form with a start and an end can match. */
const longestWhole = 150;
const wordsAtEachEnd = 5;
const omission = /\s*(?:\[\s*)?(?:…|\.{3})\.*(?:\s*\])?\s*|\s*\n\s*\n\s*/;

/** The address of the quoted words, or undefined where the address is not one that may become a link. */
export function quoteLink(url: string, quote?: Quote): string | undefined {
  const address = safeUrl(url);
  const exact = quote?.exact.trim();
  if (!address || !exact || /^mailto:/i.test(address)) return address;
  const [start, end] = ends(exact);
  const directive = [
    quote?.prefix?.trim() && `${encode(quote.prefix)}-`,
    encode(start),
    end && encode(end),
    quote?.suffix?.trim() && `-${encode(quote.suffix)}`,
  ];
  const page = address.split(':~:')[0]!;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive.filter(Boolean).join(',')}`;
}

function ends(exact: string): [start: string, end?: string] {
  const pieces = exact.split(omission).filter(Boolean);
  const first = pieces[0] ?? exact;
  if (pieces.length > 1) return [first, pieces.at(-1)];
  const words = first.split(/\s+/);
  if (first.length <= longestWhole || words.length <= 2 * wordsAtEachEnd) return [first];
  return [words.slice(0, wordsAtEachEnd).join(' '), words.slice(-wordsAtEachEnd).join(' ')];
}

/** Percent-encoded, the hyphen too, since in a text fragment it has a meaning. A lone surrogate would throw. */
function encode(words: string): string {
  return encodeURIComponent(
    words
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/\p{Cs}/gu, '\ufffd'),
  ).replaceAll('-', '%2D');
}
