/**
 * One walk over a text that should be JSON (RFC 8259): the first thing wrong with it and where, since the engines' own messages
 * differ and some say no place; and, on the way, where the values start that somebody wants to find. It runs only
 * when there is something to report, with a stack of its own: no depth of nesting can exhaust it.
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

/** A value to be found, and those to be found inside it, by their names or indices. */
export interface Wanted {
  /** UTF-16 offset of its start, once it is found. */
  start?: number;
  readonly parts: Map<string, Wanted>;
}

/** An object or list that is not closed yet. */
interface Open {
  readonly end: string;
  readonly wanted: Wanted | undefined;
  index: number;
}

type Awaited = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Whether a text is a program rather than data, as the examples of other timelines are: `new vis.DataSet([…])`, `var items = […]`. */
export function isJavaScript(text: string): boolean {
  return /^\s*(?:\/\/.*\s*|\/\*[^]*?\*\/\s*)*(?:(?:new|var|let|const|export|import|function)\s|[a-z_$][\w.$]*\s*(?:=(?!=)|\())/i.test(
    text,
  );
}

const blank = /[ \t\n\r]*/y;
const quoted = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const literal = /(?:true|false|null)(?!\w)/y;

/** The first fault, or undefined where the text is JSON. What is wanted is found as far as the text is right. */
export function findJsonFault(text: string, root?: Wanted): JsonFault | undefined {
  const open: Open[] = [];
  let awaited: Awaited = 'value';
  let comma = 0;
  let wanted = root;
  for (let at = after(blank, text, 0)!; ; at = after(blank, text, at)!) {
    const char = text[at];
    const holder = open.at(-1);
    if (char === undefined) return awaited === 'nothing' ? undefined : { kind: 'cut-off', offset: at };
    if (char === '/' || char === '#') return { kind: 'comment', offset: at };
    if (awaited === 'nothing') return { kind: 'text-after-end', offset: at };
    if (char === '}' || char === ']') {
      if (!holder) return { kind: 'missing-value', offset: at };
      if (holder.end !== char) return { kind: 'wrong-bracket', offset: at };
      if (awaited === 'colon') return { kind: 'missing-colon', offset: at };
      if (awaited === 'value' || awaited === 'name')
        return text[comma] === ',' ? { kind: 'trailing-comma', offset: comma } : { kind: 'missing-value', offset: at };
      open.pop();
      at++;
    } else if (awaited === 'comma-or-end') {
      if (char !== ',') return { kind: 'missing-comma', offset: at };
      comma = at++;
      wanted = holder!.wanted?.parts.get(String(++holder!.index));
      awaited = holder!.end === '}' ? 'name' : 'value';
      continue;
    } else if (awaited === 'colon') {
      if (char !== ':') return { kind: 'missing-colon', offset: at };
      comma = at++;
      awaited = 'value';
      continue;
    } else if (awaited === 'name' || awaited === 'name-or-end') {
      if (char !== '"') return { kind: quotesFault(char) ?? 'unquoted-name', offset: at };
      const end = endOfSimple(text, at);
      if (typeof end !== 'number') return end;
      wanted = holder!.wanted?.parts.get(JSON.parse(text.slice(at, end)) as string);
      at = end;
      awaited = 'colon';
      continue;
    } else {
      if (wanted) wanted.start = at;
      if (char === '{' || char === '[') {
        open.push({ end: char === '{' ? '}' : ']', wanted, index: 0 });
        wanted = wanted?.parts.get('0');
        awaited = char === '{' ? 'name-or-end' : 'value-or-end';
        at++;
        continue;
      }
      const end = endOfSimple(text, at);
      if (typeof end !== 'number') return end;
      at = end;
    }
    awaited = open.length ? 'comma-or-end' : 'nothing';
  }
}

/** The end of a text, number or word. */
function endOfSimple(text: string, at: number): number | JsonFault {
  const char = text[at]!;
  if (char === '"') {
    const end = after(quoted, text, at)!;
    if (text[end] === '"') return end + 1;
    // Who forgets a quote still closes the document; what was cut off ends anywhere.
    if (end === text.length)
      return /[}\]]\s*$/.test(text) ? { kind: 'unclosed-text', offset: at } : { kind: 'cut-off', offset: end };
    return { kind: text[end] === '\\' ? 'bad-escape' : 'line-break-in-text', offset: end };
  }
  if (/[-+.\d]/.test(char)) return after(number, text, at) ?? { kind: 'bad-number', offset: at };
  if (char === ',' || char === ':') return { kind: 'missing-value', offset: at };
  return after(literal, text, at) ?? { kind: quotesFault(char) ?? 'bad-word', offset: at };
}

function quotesFault(char: string): JsonFaultKind | undefined {
  if (char === "'" || char === '`') return 'single-quotes';
  return /[“”„«»‘’]/.test(char) ? 'curly-quotes' : undefined;
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
