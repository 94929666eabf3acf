/**
 * Where the items of a long list stand in a JSON text, without reading them: the places at which each begins and ends. So they can be read a few at a time.
 *
 * In: a text, and what the list may be called. Out: the places of its items. This is no check of the text: brackets and quotation marks are
 * followed, nothing else, and whoever reads the parts and what is around them finds out whether they are JSON. `undefined` where there is
 * no such list, or two, or where the brackets do not close.
 */
import type { CodedText } from './coded-text.ts';
import { withoutMark } from './read-json.ts';

export interface ListScan {
  /** The field that holds it; nothing where the text is the list. */
  readonly name: string | undefined;
  /** By item: its first place, and the one after its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The list itself, from its bracket to after its other bracket. */
  readonly from: number;
  readonly to: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Yields now and then how far it is, so that it can be done beside other work. Without names the list is the text itself. */
export function* scanList(text: CodedText, names: readonly string[]): Generator<number, ListScan | undefined, void> {
  const scanner = new Scanner(text, names);
  while (scanner.goOn()) yield scanner.at;
  return scanner.found();
}

/** What is around the list, which is empty there. Throws a SyntaxError where that is no JSON. */
export function aroundList(text: CodedText, { from, to }: ListScan): unknown {
  return JSON.parse(`${withoutMark(text.between(0, from))}[]${text.between(to, text.length)}`);
}

/** The items from one to before another. Throws a SyntaxError where these are no JSON. */
export function itemsIn(text: CodedText, { starts, ends }: ListScan, from: number, to: number): readonly unknown[] {
  const items = JSON.parse(`[${text.between(starts[from]!, ends[to - 1]!)}]`) as readonly unknown[];
  if (items.length !== to - from) throw new SyntaxError('The parts of a list are not its items');
  return items;
}

/** Where a scan stands. Its loop works on copies of this, since the engine is many times faster with those. */
class Scanner {
  at = 0;
  readonly #text: CodedText;
  readonly #names: readonly string[];
  readonly #places = new Places();
  #name: string | undefined;
  #from = -1;
  #to = -1;
  #depth = 0;
  /** How deep one is among the items. */
  readonly #listDepth: number;
  /** Of the item that is being passed; -1 between items. */
  #start = -1;
  #isAfterComma = false;
  #isBroken = false;

  constructor(text: CodedText, names: readonly string[]) {
    this.#text = text;
    this.#names = names;
    this.#listDepth = names.length > 0 ? 2 : 1;
    const first = afterBlanks(text, 0);
    if (names.length > 0 || text.codeAt(first) !== OPEN_LIST) return;
    this.#from = first;
    this.#depth = 1;
    this.at = first + 1;
  }

  found(): ListScan | undefined {
    const isWhole = !this.#isBroken && this.#depth === 0 && this.#to > 0;
    return isWhole ? { name: this.#name, ...this.#places.found(), from: this.#from, to: this.#to } : undefined;
  }

  /** Goes on for a while; false at the end. */
  goOn(): boolean {
    const text = this.#text;
    const pause = Math.min(this.at + PAUSE, text.length);
    let { at } = this;
    let depth = this.#depth;
    let start = this.#start;
    const listDepth = this.#listDepth;
    let isInList = this.#from >= 0 && this.#to < 0 && depth === listDepth;
    for (; at < pause; at++) {
      const code = text.codeAt(at);
      if (code <= 0x20) continue;
      if (isInList && start < 0 && code !== COMMA && code !== CLOSE_LIST) start = at;
      if (code === QUOTE) {
        const end = endOfText(text, at);
        if (end < 0) return this.#break();
        if (depth === 1 && listDepth === 2) {
          const name = text.between(at + 1, end - 1);
          const list = this.#names.includes(name) ? listAfter(text, end) : -1;
          if (list >= 0 && this.#from >= 0) return this.#break();
          if (list >= 0) {
            this.#name = name;
            this.#from = list;
            depth = 2;
            isInList = true;
            at = list;
            continue;
          }
        }
        at = end - 1;
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        depth++;
        isInList = false;
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        if (isInList) {
          if (start >= 0) this.#places.add(start, at);
          else if (this.#isAfterComma) return this.#break();
          start = -1;
          this.#to = at + 1;
        }
        depth--;
        isInList = depth === listDepth && this.#from >= 0 && this.#to < 0;
      } else if (code === COMMA && isInList) {
        if (start < 0) return this.#break();
        this.#places.add(start, at);
        start = -1;
        this.#isAfterComma = true;
      }
    }
    this.at = at;
    this.#depth = depth;
    this.#start = start;
    return at < text.length;
  }

  #break(): false {
    this.#isBroken = true;
    return false;
  }
}

/** So much is passed between two pauses: about a millisecond's work. */
const PAUSE = 500_000;

/** After the text that begins at a quotation mark; -1 where it does not end. */
function endOfText(text: CodedText, from: number): number {
  let end = text.quoteFrom(from + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.quoteFrom(end + 1);
  return end < 0 ? -1 : end + 1;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: CodedText, place: number): boolean {
  let from = place;
  while (text.codeAt(from - 1) === BACKSLASH) from--;
  return (place - from) % 2 === 1;
}

/** The bracket of the list that a field holds, -1 where it holds something else. */
function listAfter(text: CodedText, from: number): number {
  const colon = afterBlanks(text, from);
  if (text.codeAt(colon) !== COLON) return -1;
  const at = afterBlanks(text, colon + 1);
  return text.codeAt(at) === OPEN_LIST ? at : -1;
}

function afterBlanks(text: CodedText, from: number): number {
  let at = from;
  while (text.codeAt(at) <= 0x20) at++;
  return at;
}

/** Pairs of numbers, as many as come. */
class Places {
  #starts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  #count = 0;

  add(start: number, end: number): void {
    if (this.#count === this.#starts.length) {
      this.#starts = wider(this.#starts);
      this.#ends = wider(this.#ends);
    }
    this.#starts[this.#count] = start;
    this.#ends[this.#count++] = end;
  }

  found(): Pick<ListScan, 'starts' | 'ends'> {
    return { starts: this.#starts.slice(0, this.#count), ends: this.#ends.slice(0, this.#count) };
  }
}

function wider(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * numbers.length);
  copy.set(numbers);
  return copy;
}
