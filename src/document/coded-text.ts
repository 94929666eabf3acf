/**
 * A JSON text that is looked through by its codes. What JSON itself is made of has the same codes in a string and in UTF-8, so it may be either.
 *
 * In: a string; bytes are `load/json-text.ts`. Out: its codes, and the words between two of them.
 */
export interface CodedText {
  /** In code units of a string, in bytes otherwise, as are all places. */
  readonly length: number;
  codeAt(place: number): number;
  /** Where the next quotation mark is, there or behind; -1 where there is none. It is what is asked most, and what engines answer fastest. */
  quoteFrom(place: number): number;
  /** What stands from one place to before another. */
  between(from: number, to: number): string;
}

export class UnitsText implements CodedText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  codeAt(place: number): number {
    return this.#text.charCodeAt(place);
  }

  quoteFrom(place: number): number {
    return this.#text.indexOf('"', place);
  }

  between(from: number, to: number): string {
    return this.#text.slice(from, to);
  }
}
