/** What holding a quotation against its article brought out, in words: what is wrong, what stands there, how to mend it. */
import type { CitedQuotation } from './cited.ts';
import type { Finding } from './problem.ts';
import type { QuotationResult } from './quotation.ts';

/** The finding, or undefined where all is well; `article` names what the quotation was held against. */
export function quotationFinding(
  { path, quote }: CitedQuotation,
  result: QuotationResult,
  article: string,
): Finding | undefined {
  const place = { path, found: quoted(quote.exact) };
  switch (result.kind) {
    case 'found':
      return undefined;
    case 'not-unique':
      return {
        ...place,
        severity: 'warning',
        code: 'quotation-not-unique',
        message: `These words stand ${result.places.length} times in ${article}; a link opens the first place.`,
        expected: `words before or after that tell the places apart: ${result.places.slice(0, 3).map(quoted).join(', ')}`,
        remedy: 'Give the words before in “prefix” or those after in “suffix”, or quote more.',
      };
    case 'wrong-context':
      return {
        ...place,
        severity: 'error',
        code: `wrong-${result.side}`,
        message: `These words stand in ${article}, but not ${result.side === 'prefix' ? 'after' : 'before'} its ${result.side}.`,
        expected: quoted(result.found),
        remedy: `Copy the ${result.side} from there, or leave it out.`,
      };
    case 'missing':
      return { ...place, severity: 'error', code: 'quotation-missing', ...missing(result, article) };
  }
}

/** A quotation that stands in another article than the one that its source is. */
export function elsewhereFinding({ path, quote }: CitedQuotation, article: string, other: string): Finding {
  return {
    severity: 'error',
    code: 'quotation-elsewhere',
    path,
    found: quoted(quote.exact),
    message: `These words do not stand in ${article}, where the other quotations of this source stand, but in ${other}.`,
    expected: 'the source that the words are taken from',
    remedy: 'Cite the other source.',
  };
}

/** A quotation longer than what the author asked for. */
export function lengthFinding({ path, quote }: CitedQuotation, mostWords: number): Finding | undefined {
  const words = quote.exact.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  if (words <= mostWords) return undefined;
  return {
    severity: 'warning',
    code: 'quotation-long',
    path,
    found: quoted(quote.exact),
    message: `The quotation has ${words} words.`,
    expected: `at most ${mostWords} words`,
    remedy: 'Quote fewer words, or break it into two citations.',
  };
}

function missing(
  { nearest }: Extract<QuotationResult, { kind: 'missing' }>,
  article: string,
): Pick<Finding, 'message' | 'expected' | 'remedy'> {
  if (!nearest)
    return {
      message: `These words do not stand in ${article}, and nothing like them does.`,
      expected: 'words of the article',
      remedy: 'Check the source and the words.',
    };
  const changes = nearest.differences.slice(0, 3).map(({ quoted: words, found }) => {
    if (!words) return `${quoted(found)} is left out`;
    return found ? `${quoted(words)} is ${quoted(found)} there` : `${quoted(words)} is not there`;
  });
  const more = nearest.differences.length > 3 ? ', and more differs' : '';
  return {
    message: `These words do not stand so in ${article}${changes.length ? `: ${changes.join(', ')}${more}` : ''}.`,
    expected: `nearest passage: ${quoted(nearest.text.replace(/\s+/g, ' '))}`,
    remedy: 'Copy the words from there.',
  };
}

function quoted(words: string): string {
  return `“${words}”`;
}
