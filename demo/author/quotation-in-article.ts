/**
 * A passage that was quoted and the text of its article, as pasted, in; what is wrong with the quotation, and how to tell its place apart from others
 * where the words stand more than once, out. The article is only looked at: it never gets into the document.
 */
import { foldText } from '../../src/check/fold.ts';
import { looksLikeHtml, textOfHtml } from '../../src/check/html-text.ts';
import { findQuotation } from '../../src/check/quotation.ts';
import { lengthFinding, quotationFinding } from '../../src/check/quotation-finding.ts';
import type { Finding } from '../../src/check/problem.ts';
import type { Quote } from '../../src/document/timeline.ts';

export const mostWords = 25;

export interface Found {
  readonly finding: Pick<Finding, 'message' | 'expected' | 'remedy'> | undefined;
  /** The same words with what stands around them, one for each place, where there is more than one. */
  readonly places: readonly Quote[];
}

export function lookUp(quote: Quote, pasted: string): Found {
  const article = foldText(looksLikeHtml(pasted) ? textOfHtml(pasted) : pasted);
  const result = findQuotation(article, quote);
  const finding = quotationFinding({ path: [], quote, source: '' }, result, 'the pasted text');
  const places = result.kind === 'not-unique' ? result.places.map((place) => around(quote, place)) : [];
  return { finding, places };
}

/** A soft hint where a quotation has grown long; nothing where it is short. */
export function longWords(quote: Quote): string | undefined {
  const finding = lengthFinding({ path: [], quote, source: '' }, mostWords);
  return finding && `${finding.message} Up to ${mostWords} are easily read, and fair to whoever wrote them.`;
}

function around({ exact }: Quote, place: string): Quote {
  const [prefix = '', suffix = ''] = place.split(' […] ');
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
