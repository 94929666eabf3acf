/**
 * What was meant by a text that is JSON but for a slip, where only one thing can have been meant: a comma too many or too few, a comment, other quotation marks, a line
 * break in a text, a name without quotes. What could mean several things is not guessed at.
 *
 * In: a text and the place of a fault. Out: what is to be put where. Line breaks stay, so that every line keeps its number.
 */

/** A stretch of the text, in UTF-16 offsets, and what was meant by it. */
export interface JsonMend {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** The text as it was meant. */
export function mendedText(text: string, mends: readonly JsonMend[]): string {
  const inOrder = [...mends].sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, put } of inOrder) {
    parts.push(text.slice(at, from), put);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** Where a comment ends, the line break behind it not taken; `undefined` where none begins. */
export function afterComment(text: string, at: number): number | undefined {
  return match(/\/\*(?:[^*]|\*(?!\/))*\*\/|(?:\/\/|#)[^\n\r]*/y, text, at)?.end;
}

/** Without what is unfinished from a place on, and with all brackets closed; `undefined` where none is open. */
export function closed(open: readonly { readonly end: string }[], from: number, to: number): JsonMend | undefined {
  const put = open.reduce((put, { end }) => end + put, '');
  return put === '' ? undefined : { from, to, put };
}

/** No value behind a separator. */
export const nothingBehind = (text: string, separator: number): JsonMend => ({
  from: separator,
  to: separator + 1,
  put: `${text[separator]}null`,
});

/** Whether an item can begin there, in what ends with that bracket. */
export function mayBegin(text: string, at: number, end: string): boolean {
  const item = end === '}' ? /(?:"[^"\\\n]*"|[\p{L}_$][\p{L}\p{N}_$-]*)\s*:/uy : /["{[\d-]/y;
  return match(item, text, at) !== undefined;
}

/** A name in quotation marks of another kind, or in none. */
export function asName(text: string, at: number): JsonMend | undefined {
  const bare = match(/[\p{L}_$][\p{L}\p{N}_$-]*(?=\s*:)/uy, text, at);
  return bare ? { from: at, to: bare.end, put: JSON.stringify(bare.words) } : inOtherQuotes(text, at, /\s*:/y);
}

/** A text in quotation marks of another kind. */
export const asText = (text: string, at: number): JsonMend | undefined => inOtherQuotes(text, at, END_OF_VALUE);

/** A number in another notation, a date or a single word without quotation marks, or a word of Python or JavaScript. */
export function asWord(text: string, at: number): JsonMend | undefined {
  const found = match(/[-+.\d][\w.:+~?%/-]*|[\p{L}_$][\p{L}\p{N}_$-]*/uy, text, at);
  if (!found || !match(END_OF_VALUE, text, found.end)) return undefined;
  const { words, end } = found;
  const isNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(words) && Number.isFinite(Number(words));
  const put = isNumber ? String(Number(words)) : (FOREIGN_WORDS.get(words) ?? JSON.stringify(words));
  return { from: at, to: end, put };
}

const FOREIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
  ['undefined', 'null'],
  ['NaN', 'null'],
]);

/** A control character in a text that began before: it belongs to the text where that goes on behind it, else the quotation mark before it was forgotten. */
export function controlInText(text: string, from: number, at: number): JsonMend | undefined {
  const quote = text.indexOf('"', at);
  if (quote >= 0 && match(END_OF_VALUE, text, quote + 1)) {
    const characters = text.startsWith('\r\n', at) ? '\r\n' : text[at]!;
    const put = characters === '\r\n' ? '\\n' : JSON.stringify(characters).slice(1, -1);
    return { from: at, to: at + characters.length, put };
  }
  // The comma at the end of the line stands behind the text.
  const end = from + text.slice(from, at).replace(/[\s,]+$/, '').length;
  return /[\n\r]/.test(text[at]!) && match(/\s*["}\]]/y, text, at) ? { from: end, to: end, put: '"' } : undefined;
}

const END_OF_VALUE = /\s*(?:[,:}\]]|$)/y;
const CLOSING: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/'/, /'/],
  [/`/, /`/],
  [/[“”„«»‘’]/, /[“”«»‘’"]/],
];

/** On one line, up to the first mark of the kind with which a name or a value could end there. */
function inOtherQuotes(text: string, at: number, behind: RegExp): JsonMend | undefined {
  const [, closing] = CLOSING.find(([opening]) => opening.test(text[at] ?? '')) ?? [];
  if (!closing) return undefined;
  for (let end = at + 1; end < text.length && !/[\n\r]/.test(text[end]!); end++) {
    const isMark = closing.test(text[end]!) && text[end - 1] !== '\\';
    if (!isMark || !match(behind, text, end + 1)) continue;
    const words = text.slice(at + 1, end).replaceAll(/\\(['`"\\])/g, '$1');
    return { from: at, to: end + 1, put: JSON.stringify(words) };
  }
  return undefined;
}

function match(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly words: string; readonly end: number } | undefined {
  pattern.lastIndex = at;
  const [words] = pattern.exec(text) ?? [];
  return words === undefined ? undefined : { words, end: at + words.length };
}
