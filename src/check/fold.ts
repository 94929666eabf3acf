/**
 * A text as quotations are compared with it: lenient in what a typesetter decides (white space, which quotation marks, which
 * dash and whether blanks stand around it, how an ellipsis is set, soft hyphens and other characters that nobody sees), strict in all else. Every
 * character keeps the place that it came from, so that what was found can be shown as it stands.
 */

export interface FoldedText {
  /** As it is compared. */
  readonly folded: string;
  /** As it is shown: without what nobody sees. */
  readonly text: string;
  /** Of each character of `folded`, and of its end, the offset in `text`. */
  readonly offsets: ArrayLike<number>;
}

/** Soft hyphens, byte order marks, joins that forbid a break, and marks of direction. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const quotes = '["\'`´«»‘’‚‛“”„‟′″‹›＂＇]';
const dashes = '[-‐‑‒–—―−⸺⸻]';
const variable = new RegExp(`[«‹]\\s+|\\s+[»›]|${quotes}+|\\s*${dashes}+\\s*|\\.{3}|…|\\s+`, 'g');

export function foldText(original: string): FoldedText {
  const text = original.normalize('NFC').replace(unseen, '');
  const offsets = new Uint32Array(text.length + 2 * (text.split('…').length - 1) + 1);
  let folded = '';
  let from = 0;
  const take = (piece: string, at: number, step: 0 | 1): void => {
    for (let index = 0; index < piece.length; index++) offsets[folded.length + index] = at + index * step;
    folded += piece;
  };
  for (const match of text.matchAll(variable)) {
    take(text.slice(from, match.index), from, 1);
    take(foldedForm(match[0]), match.index, 0);
    from = match.index + match[0].length;
  }
  take(text.slice(from), from, 1);
  offsets[folded.length] = text.length;
  return { folded, text, offsets };
}

/** The part of the original that a part of the folded text came from. */
export function originalPart({ text, offsets }: FoldedText, start: number, end: number): string {
  return text.slice(offsets[start], offsets[end]).trim();
}

function foldedForm(piece: string): string {
  if (piece.trim() === '') return ' ';
  if (/^(?:…|\.{3})$/.test(piece)) return '...';
  return new RegExp(quotes).test(piece) ? "'" : '-';
}
