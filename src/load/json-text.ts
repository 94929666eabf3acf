/**
 * A JSON text that is read in parts, as what it came as: a string, or bytes of UTF-8. Neither is made into the other, which for a million
 * events would take as long as reading half of them. What JSON itself is made of has the same codes in both.
 *
 * In: the text in pieces. Out: its codes, and the words between two of them.
 */

/** A text or a part of it: all parts of one text are of one kind. */
export type Piece = Uint8Array<ArrayBuffer> | string;

export interface JsonText {
  /** In code units of a string, in bytes otherwise, as are all places. */
  readonly length: number;
  codeAt(place: number): number;
  /** Where the next quotation mark is, there or behind; -1 where there is none. It is what is asked most, and what engines answer fastest. */
  quoteFrom(place: number): number;
  /** What stands from one place to before another. */
  between(from: number, to: number): string;
  /** Where it came as bytes, these. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

export function jsonText(pieces: readonly Piece[]): JsonText {
  const isBytes = (piece: Piece): piece is Uint8Array<ArrayBuffer> => typeof piece !== 'string';
  return pieces.some(isBytes) ? new BytesText(joined(pieces.filter(isBytes))) : new UnitsText(pieces.join(''));
}

class UnitsText implements JsonText {
  readonly bytes = undefined;
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

class BytesText implements JsonText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #decoder = new TextDecoder();

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  codeAt(place: number): number {
    return this.bytes[place]!;
  }

  quoteFrom(place: number): number {
    return this.bytes.indexOf(0x22, place);
  }

  between(from: number, to: number): string {
    return this.#decoder.decode(this.bytes.subarray(from, to));
  }
}

/** One after the other; a single piece is not copied. */
export function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  if (pieces.length === 1) return pieces[0]!;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const piece of pieces) {
    all.set(piece, next);
    next += piece.length;
  }
  return all;
}
