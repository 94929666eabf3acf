/**
 * Whether a quotation stands in a text, where, and what stands there instead. Words are compared strictly, what a typesetter decides
 * leniently (`fold.ts`); the words before and after it must be there too, and only whole words count. Where something is left out of
 * a quotation (`…`, `[…]`), its pieces must stand in their order.
 */
import type { Quote } from '../document/timeline.ts';
import type { FoldedText } from './fold.ts';
import { foldText, originalPart } from './fold.ts';
import type { Difference } from './nearest-passage.ts';
import { nearestPassage, wordPattern } from './nearest-passage.ts';

export type QuotationResult =
  /** It stands there once, or its prefix and suffix say which place is meant. */
  | { readonly kind: 'found' }
  /** It stands there more than once; a link would open the first place. */
  | { readonly kind: 'not-unique'; readonly places: readonly string[] }
  /** Its words stand there, but not after its prefix, or not before its suffix. */
  | { readonly kind: 'wrong-context'; readonly side: 'prefix' | 'suffix'; readonly found: string }
  | { readonly kind: 'missing'; readonly nearest: Passage | undefined };

/** What is most like the quotation. */
export interface Passage {
  /** As it stands in the text. */
  readonly text: string;
  readonly differences: readonly Difference[];
  /** From 0, nothing alike, to 1, the same words. */
  readonly likeness: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Below this a passage is not like the quotation, but another one. */
const leastLikeness = 0.5;
/** How many words of what stands around a place are shown. */
const contextWords = 4;

/** With the full stop of the sentence before it, which some write as a fourth dot. */
const omission = /\s*\[?\s*\.{3,}\s*\]?\s*/;

/** Looks for a quotation in a text that `foldText` has prepared. */
export function findQuotation(text: FoldedText, quote: Quote): QuotationResult {
  const exact = foldText(quote.exact).folded.trim();
  const ranges = rangesOf(text.folded, exact);
  if (ranges.length === 0) return { kind: 'missing', nearest: nearest(text, exact) };
  const prefix = foldText(quote.prefix ?? '').folded.trim();
  const suffix = foldText(quote.suffix ?? '').folded.trim();
  const afterPrefix = ranges.filter(({ start }) => text.folded.slice(0, start).trimEnd().endsWith(prefix));
  if (afterPrefix.length === 0) return { kind: 'wrong-context', side: 'prefix', found: before(text, ranges[0]!) };
  const meant = afterPrefix.filter(({ end }) => text.folded.slice(end).trimStart().startsWith(suffix));
  if (meant.length === 0) return { kind: 'wrong-context', side: 'suffix', found: after(text, afterPrefix[0]!) };
  if (meant.length === 1) return { kind: 'found' };
  const places = meant.map((range) => `${before(text, range)} […] ${after(text, range)}`);
  return { kind: 'not-unique', places };
}

/** Whether the words of a quotation stand in a text, whatever stands around them. */
export function standsIn(text: FoldedText, quote: Quote): boolean {
  return rangesOf(text.folded, foldText(quote.exact).folded.trim()).length > 0;
}

/** Where the words stand; where something is left out, from the first piece to the last. */
function rangesOf(folded: string, exact: string): readonly Range[] {
  const whole = wholeWords(folded, exact, 0);
  const pieces = exact.split(omission).filter(Boolean);
  if (whole.length > 0 || pieces.length < 2) return whole;
  return wholeWords(folded, pieces[0]!, 0).flatMap(({ start, end }) => {
    for (const piece of pieces.slice(1)) {
      const next = wholeWords(folded, piece, end)[0];
      if (!next) return [];
      end = next.end;
    }
    return [{ start, end }];
  });
}

function wholeWords(folded: string, words: string, from: number): readonly Range[] {
  const ranges: Range[] = [];
  if (words === '') return ranges;
  for (let start = folded.indexOf(words, from); start !== -1; start = folded.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!cutsWord(folded, start) && !cutsWord(folded, end)) ranges.push({ start, end });
  }
  return ranges;
}

/** A letter or figure of a script that sets its words apart. */
const inWord = /[\p{L}\p{M}\p{N}]/u;
const runsOn =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function cutsWord(folded: string, at: number): boolean {
  const sides = [folded.slice(0, at).slice(-2), folded.slice(at, at + 2)].map((side) => [...side]);
  const [left, right] = [sides[0]!.at(-1) ?? '', sides[1]![0] ?? ''];
  return inWord.test(left) && inWord.test(right) && !runsOn.test(left) && !runsOn.test(right);
}

function nearest(text: FoldedText, exact: string): Passage | undefined {
  const places = [...text.folded.matchAll(wordPattern)];
  const quoted = exact.match(wordPattern) ?? [];
  const { start, end, likeness, differences } = nearestPassage(
    quoted,
    places.map(([word]) => word),
  );
  const [first, last] = [places[start], places[end - 1]];
  if (likeness < leastLikeness || !first || !last) return undefined;
  return { text: originalPart(text, first.index, last.index + last[0].length), differences, likeness };
}

function before(text: FoldedText, { start }: Range): string {
  const from = Math.max(0, start - 200);
  return originalPart(text, from, start).split(/\s+/).slice(-contextWords).join(' ');
}

function after(text: FoldedText, { end }: Range): string {
  const to = Math.min(text.folded.length, end + 200);
  return originalPart(text, end, to).split(/\s+/).slice(0, contextWords).join(' ');
}
