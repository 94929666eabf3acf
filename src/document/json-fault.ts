/**
 * The first thing wrong with a text that should be JSON (RFC 8259), and where. The engines' own messages differ and some say no
 * place, so this walks the text once more, with a stack of its own: no depth of nesting can exhaust it.
 */

/** What people do to JSON, each with its own remedy. */
export type JsonFaultKind =
  | 'trailing-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'single-quotes'
  | 'curly-quotes'
  | 'unquoted-name'
  | 'comment'
  | 'unclosed-text'
  | 'line-break-in-text'
  | 'bad-escape'
  | 'bad-number'
  | 'bad-word'
  | 'wrong-bracket'
  | 'text-after-end'
  | 'cut-off';

export interface JsonFault {
  readonly kind: JsonFaultKind;
  /** UTF-16 offset into the text. */
  readonly offset: number;
}

type Awaited = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const blank = /[ \t\n\r]*/y;
/** JSON forbids the controls below U+0020 in a text, not those from U+007F on. */
const textEnd = /["\\]|(?![\x7f-\x9f])\p{Cc}/gu;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const literal = /(?:true|false|null)(?!\w)/y;

/** The first fault, or undefined where the text is JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let comma = 0;
  for (let at = after(blank, text, 0)!; ; at = after(blank, text, at)!) {
    const char = text[at];
    if (char === undefined) return awaited === 'nothing' ? undefined : { kind: 'cut-off', offset: at };
    if (char === '/' || char === '#') return { kind: 'comment', offset: at };
    if (awaited === 'nothing') return { kind: 'text-after-end', offset: at };
    if (char === '}' || char === ']') {
      if (open.length === 0) return { kind: 'missing-value', offset: at };
      if (open.at(-1) !== char) return { kind: 'wrong-bracket', offset: at };
      if (awaited === 'value' || awaited === 'name')
        return text[comma] === ',' ? { kind: 'trailing-comma', offset: comma } : { kind: 'missing-value', offset: at };
      if (awaited === 'colon') return { kind: 'missing-colon', offset: at };
      open.pop();
      awaited = open.length ? 'comma-or-end' : 'nothing';
      at++;
    } else if (awaited === 'comma-or-end') {
      if (char !== ',') return { kind: 'missing-comma', offset: at };
      comma = at++;
      awaited = open.at(-1) === '}' ? 'name' : 'value';
    } else if (awaited === 'colon') {
      if (char !== ':') return { kind: 'missing-colon', offset: at };
      comma = at++;
      awaited = 'value';
    } else if (awaited === 'name' || awaited === 'name-or-end') {
      if (char !== '"') return { kind: quotesFault(char) ?? 'unquoted-name', offset: at };
      const end = endOfText(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      awaited = 'colon';
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      awaited = char === '{' ? 'name-or-end' : 'value-or-end';
      at++;
    } else {
      const end = endOfSimple(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      awaited = open.length ? 'comma-or-end' : 'nothing';
    }
  }
}

function endOfSimple(text: string, at: number): number | JsonFault {
  const char = text[at]!;
  if (char === '"') return endOfText(text, at);
  if (/[-+.\d]/.test(char)) return after(number, text, at) ?? { kind: 'bad-number', offset: at };
  if (char === ',' || char === ':') return { kind: 'missing-value', offset: at };
  return after(literal, text, at) ?? { kind: quotesFault(char) ?? 'bad-word', offset: at };
}

function endOfText(text: string, start: number): number | JsonFault {
  for (let at = start + 1; ;) {
    textEnd.lastIndex = at;
    const found = textEnd.exec(text);
    if (!found) return { kind: 'unclosed-text', offset: start };
    if (found[0] === '"') return found.index + 1;
    if (found[0] !== '\\') return { kind: 'line-break-in-text', offset: found.index };
    const end = after(escape, text, found.index);
    if (end === undefined) return { kind: 'bad-escape', offset: found.index };
    at = end;
  }
}

function quotesFault(char: string): JsonFaultKind | undefined {
  if (char === "'" || char === '`') return 'single-quotes';
  return /[“”„«»‘’]/.test(char) ? 'curly-quotes' : undefined;
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
