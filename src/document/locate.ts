/**
 * Where in a JSON text the values stand that some JSON pointers (RFC 6901) name. One pass over the text, which must be
 * valid JSON, and only into the parts that a pointer leads into; it runs only when there is something to report.
 */

/** A place in a text: line and column from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface Wanted {
  /** Where the value starts, once it is found. */
  start?: number;
  readonly parts: Map<string, Wanted>;
}

/** The place of each pointer's value, or of the nearest value around it where it names one that is not there. */
export function locate(text: string, pointers: readonly string[]): readonly Place[] {
  const root: Wanted = { parts: new Map() };
  for (const pointer of pointers) {
    let wanted = root;
    for (const part of segments(pointer)) {
      if (!wanted.parts.has(part)) wanted.parts.set(part, { parts: new Map() });
      wanted = wanted.parts.get(part)!;
    }
  }
  new Scanner(text).value(root);
  return placesAt(
    text,
    pointers.map((pointer) => startOf(root, pointer)),
  );
}

/** The parts of a JSON pointer. */
export function segments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON pointer made of parts. */
export function pointerOf(parts: readonly string[]): string {
  return parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Lines and columns for offsets into the text, in one pass over its lines. */
export function placesAt(text: string, offsets: readonly number[]): readonly Place[] {
  const places: Place[] = offsets.map(() => ({ line: 1, column: 1 }));
  const order = offsets.map((offset, index) => ({ offset, index })).sort((a, b) => a.offset - b.offset);
  let line = 1;
  let lineStart = 0;
  for (const { offset, index } of order) {
    for (let end = text.indexOf('\n', lineStart); end !== -1 && end < offset; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    places[index] = { line, column: offset - lineStart + 1 };
  }
  return places;
}

function startOf(root: Wanted, pointer: string): number {
  let start = root.start ?? 0;
  let wanted: Wanted | undefined = root;
  for (const part of segments(pointer)) {
    wanted = wanted.parts.get(part);
    if (wanted?.start === undefined) break;
    start = wanted.start;
  }
  return start;
}

const quoteMark = 34;
const backslash = 92;

class Scanner {
  private at = 0;
  constructor(private readonly text: string) {}

  /** Passes one value; into it only where something inside is wanted. The depth is that of the longest pointer. */
  value(wanted: Wanted | undefined): void {
    this.blank();
    if (wanted) wanted.start = this.at;
    const open = this.text[this.at];
    if (open !== '{' && open !== '[') this.simple();
    else if (!wanted || wanted.parts.size === 0) this.skip();
    else this.members(wanted, open === '{');
  }

  private members(wanted: Wanted, named: boolean): void {
    for (let index = 0; ; index++) {
      this.at++;
      this.blank();
      if (this.text[this.at] === '}' || this.text[this.at] === ']') break;
      let name = String(index);
      if (named) {
        const start = this.at;
        this.string();
        name = JSON.parse(this.text.slice(start, this.at)) as string;
        this.blank();
        this.at++;
      }
      this.value(wanted.parts.get(name));
      this.blank();
      if (this.text[this.at] !== ',') break;
    }
    this.at++;
  }

  /** Passes a whole object or list without looking into it. */
  private skip(): void {
    for (let depth = 0; this.at < this.text.length;) {
      const code = this.text.charCodeAt(this.at);
      if (code === quoteMark) this.string();
      else {
        this.at++;
        if (code === 123 || code === 91) depth++;
        else if ((code === 125 || code === 93) && --depth === 0) return;
      }
    }
  }

  private simple(): void {
    if (this.text.charCodeAt(this.at) === quoteMark) return this.string();
    while (this.at < this.text.length && !/[,\]}\s]/.test(this.text[this.at]!)) this.at++;
  }

  private string(): void {
    for (this.at++; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === backslash) this.at++;
      else if (code === quoteMark) break;
    }
    this.at++;
  }

  private blank(): void {
    while (this.text.charCodeAt(this.at) <= 32) this.at++;
  }
}
