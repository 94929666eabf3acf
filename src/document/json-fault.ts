/**
 * One walk over a text that should be JSON (RFC 8259): what is wrong with it and where, since the engines' own messages
 * differ and some say no place; and, on the way, where the values start that somebody wants to find. Where it is clear what was meant
 * (`json-mend.ts`) the walk goes on behind a fault, else it ends there. It runs only when there is something to report, with a stack of its own: no
 * depth of nesting can exhaust it.
 */
import { afterComment, asName, asText, asWord, closed, controlInText, mayBegin, nothingBehind } from './json-mend.ts';
import type { JsonMend } from './json-mend.ts';

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
  /** Where the item begins that is being passed: at the comma before it, or after the bracket. */
  from: number;
  /** How much was mended before it. */
  mends: number;
}

type Awaited = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Whether a text is a program rather than data, as the examples of other timelines are: `new vis.DataSet([…])`, `var items = […]`. */
export function isJavaScript(text: string): boolean {
  return /^\s*(?:\/\/[^\n]*\n\s*|\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*(?:(?:new|var|let|const|export|import|function)\s|[a-z_$][\w.$]*\s*(?:=(?!=)|\())/i.test(
    text,
  );
}

const blank = /[ \t\n\r]*/y;
const letters = /[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const literal = /(?:true|false|null)(?!\w)/y;

/**
 * The faults in their order, up to the first of which it is not clear what was meant. What is wanted is found as far as the walk comes. At its end: what is to be
 * put into the text so that it is JSON; nothing where the walk ended at a fault. In between it pauses now and then, with nothing to tell, so that a long text can be
 * walked through between frames.
 */
export function* jsonFaults(
  text: string,
  root?: Wanted,
): Generator<JsonFault | undefined, readonly JsonMend[] | undefined, void> {
  const walk = new JsonWalk(text, root);
  return (yield* walk.toTheEnd()) ? walk.mends : undefined;
}

/** Faults on the way, or nothing, then a result. */
type Passing<Result> = Generator<JsonFault | undefined, Result, void>;

/** So much is passed in a millisecond or some. */
const PASSED_AT_ONCE = 5000;

class JsonWalk {
  readonly mends: JsonMend[] = [];
  readonly #text: string;
  readonly #open: Open[] = [];
  #wanted: Wanted | undefined;
  #awaited: Awaited = 'value';
  /** The last comma, colon or opening bracket. */
  #separator = 0;

  constructor(text: string, root: Wanted | undefined) {
    this.#text = text;
    this.#wanted = root;
  }

  /** Out: whether it came there. */
  *toTheEnd(): Passing<boolean> {
    let at: number | undefined = 0;
    for (let passed = 1; at !== undefined; passed++) {
      if (passed % PASSED_AT_ONCE === 0) yield undefined;
      at = after(blank, this.#text, at)!;
      if (at === this.#text.length) return yield* this.#end(at);
      at = yield* this.#next(at);
    }
    return false;
  }

  *#end(at: number): Passing<boolean> {
    if (this.#awaited === 'nothing') return true;
    return yield* this.#cutOff(at, this.#awaited.endsWith('-or-end') ? at : undefined);
  }

  /** Passes what begins there. Out: where it ends; nothing where that cannot be told. */
  *#next(at: number): Passing<number | undefined> {
    const char = this.#text[at]!;
    if (char === '/' || char === '#') {
      const end = afterComment(this.#text, at);
      return yield* this.#fault('comment', at, end === undefined ? undefined : { from: at, to: end, put: '' });
    }
    if (this.#awaited === 'nothing')
      return yield* this.#fault('text-after-end', at, { from: at, to: this.#text.length, put: '' });
    if (char === '}' || char === ']') return yield* this.#close(at, char);
    const awaitsItem = this.#awaited !== 'comma-or-end' && this.#awaited !== 'colon';
    if (char === ',' && awaitsItem && this.#text[this.#separator] !== ':') {
      const mend = this.#open.length > 0 ? { from: at, to: at + 1, put: '' } : undefined;
      return yield* this.#fault('missing-value', at, mend);
    }
    switch (this.#awaited) {
      case 'comma-or-end':
        return yield* this.#comma(at, char);
      case 'colon':
        return yield* this.#colon(at, char);
      case 'name':
      case 'name-or-end':
        return yield* this.#name(at, char);
      default:
        return yield* this.#value(at, char);
    }
  }

  *#close(at: number, char: string): Passing<number | undefined> {
    const holder = this.#open.at(-1);
    if (!holder) return yield* this.#fault('missing-value', at);
    if (holder.end !== char) return yield* this.#fault('wrong-bracket', at);
    if (this.#awaited === 'colon') return yield* this.#fault('missing-colon', at);
    const separator = this.#separator;
    const isItemMissing = this.#awaited === 'value' || this.#awaited === 'name';
    if (isItemMissing && this.#text[separator] === ',')
      yield* this.#fault('trailing-comma', separator, { from: separator, to: separator + 1, put: '' });
    else if (isItemMissing) yield* this.#fault('missing-value', at, nothingBehind(this.#text, separator));
    this.#open.pop();
    return this.#afterValue(at + 1);
  }

  *#comma(at: number, char: string): Passing<number | undefined> {
    const holder = this.#open.at(-1)!;
    holder.from = at;
    holder.mends = this.mends.length;
    if (char !== ',') {
      const mend = mayBegin(this.#text, at, holder.end) ? { from: at, to: at, put: ',' } : undefined;
      if ((yield* this.#fault('missing-comma', at, mend)) === undefined) return undefined;
    }
    this.#separator = at;
    this.#wanted = holder.wanted?.parts.get(String(++holder.index));
    this.#awaited = holder.end === '}' ? 'name' : 'value';
    return char === ',' ? at + 1 : at;
  }

  *#colon(at: number, char: string): Passing<number | undefined> {
    this.#awaited = 'value';
    this.#separator = at;
    if (char === ':') return at + 1;
    const mayFollow = /["{[\d-]/.test(char);
    return yield* this.#fault('missing-colon', at, mayFollow ? { from: at, to: at, put: ':' } : undefined);
  }

  *#name(at: number, char: string): Passing<number | undefined> {
    const holder = this.#open.at(-1)!;
    this.#awaited = 'colon';
    let name: string | undefined;
    let end: number | undefined;
    if (char === '"') {
      end = yield* this.#quoted(at);
      name = this.#text.slice(at, end);
    } else {
      const mend = asName(this.#text, at);
      end = yield* this.#fault(quotesFault(char) ?? 'unquoted-name', at, mend);
      name = mend?.put;
    }
    if (end !== undefined) this.#wanted = holder.wanted?.parts.get(nameIn(name ?? ''));
    return end;
  }

  *#value(at: number, char: string): Passing<number | undefined> {
    if (this.#wanted) this.#wanted.start = at;
    if (char === '{' || char === '[') {
      const end = char === '{' ? '}' : ']';
      this.#open.push({ end, wanted: this.#wanted, index: 0, from: at + 1, mends: this.mends.length });
      this.#wanted = this.#wanted?.parts.get('0');
      this.#awaited = char === '{' ? 'name-or-end' : 'value-or-end';
      this.#separator = at;
      return at + 1;
    }
    const end = yield* this.#simple(at, char);
    return end === undefined ? undefined : this.#afterValue(end);
  }

  #afterValue(end: number): number {
    this.#awaited = this.#open.length > 0 ? 'comma-or-end' : 'nothing';
    return end;
  }

  /** A text, a number or a word. */
  *#simple(at: number, char: string): Passing<number | undefined> {
    const text = this.#text;
    if (char === '"') return yield* this.#quoted(at);
    const end = after(number, text, at) ?? after(literal, text, at);
    if (end !== undefined) return end;
    // Outside of all brackets it is no JSON with a slip, but something else.
    const isInside = this.#open.length > 0;
    if (char === ',' || char === ':') {
      const mend = isInside && char === ',' ? nothingBehind(text, this.#separator) : undefined;
      return (yield* this.#fault('missing-value', at, mend)) && at;
    }
    const quotes = quotesFault(char);
    const kind = quotes ?? (/[-+.\d]/.test(char) ? 'bad-number' : 'bad-word');
    const mend = quotes ? asText(text, at) : asWord(text, at);
    return yield* this.#fault(kind, at, isInside ? mend : undefined);
  }

  /** A text in double quotes, in which several things may be wrong. */
  *#quoted(at: number): Passing<number | undefined> {
    const text = this.#text;
    for (let from: number | undefined = at + 1; from !== undefined;) {
      const end: number = after(letters, text, from)!;
      if (text[end] === '"') return end + 1;
      if (end === text.length) {
        // Who forgets a quote still closes the document; what was cut off ends anywhere.
        if (/[}\]]\s*$/.test(text)) return yield* this.#fault('unclosed-text', at);
        return (yield* this.#cutOff(end)) ? end : undefined;
      }
      if (text[end] === '\\') {
        const put: string = text[end + 1] === "'" ? '' : '\\\\';
        from = yield* this.#fault('bad-escape', end, { from: end, to: end + 1, put });
      } else {
        const mend = controlInText(text, at, end);
        if (mend?.put === '"') return yield* this.#fault('unclosed-text', mend.from, mend);
        from = yield* this.#fault('line-break-in-text', end, mend);
      }
    }
    return undefined;
  }

  /** What is unfinished from there on is left out. */
  *#cutOff(at: number, from = this.#open.at(-1)?.from ?? 0): Passing<boolean> {
    const mend = closed(this.#open, from, at);
    // With what was mended in it.
    if (from < at) this.mends.length = this.#open.at(-1)?.mends ?? 0;
    yield* this.#fault('cut-off', at, mend);
    this.#open.length = 0;
    this.#awaited = 'nothing';
    return mend !== undefined;
  }

  /** Out: where the walk goes on. */
  *#fault(kind: JsonFaultKind, offset: number, mend?: JsonMend): Passing<number | undefined> {
    yield { kind, offset };
    if (mend) this.mends.push(mend);
    return mend?.to;
  }
}

function quotesFault(char: string): JsonFaultKind | undefined {
  if (char === "'" || char === '`') return 'single-quotes';
  return /[“”„«»‘’]/.test(char) ? 'curly-quotes' : undefined;
}

/** The name that a JSON text says; one with a fault is none that anybody wants. */
function nameIn(json: string): string {
  try {
    return JSON.parse(json) as string;
  } catch {
    return '';
  }
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
