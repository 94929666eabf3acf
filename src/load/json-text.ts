/**
 * A JSON text that is read in parts, as what it came as: a string, or bytes of UTF-8; that they are is found while they are read. Neither is made into the other, which for a million
 * events would take as long as reading half of them. What JSON itself is made of has the same codes in both.
 *
 * In: the text in pieces. Out: its codes, and the words between two of them.
 */
import { UnitsText } from '../document/coded-text.ts';
import type { CodedText } from '../document/coded-text.ts';

/** A text or a part of it: all parts of one text are of one kind. */
export type Piece = Uint8Array<ArrayBuffer> | string;

export interface JsonText extends CodedText {
  /** Where it came as bytes, these. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** The bytes are of another encoding. */
export class NotUtf8 extends Error {}

export function jsonText(pieces: readonly Piece[]): JsonText {
  const isBytes = (piece: Piece): piece is Uint8Array<ArrayBuffer> => typeof piece !== 'string';
  return pieces.some(isBytes) ? new BytesText(joined(pieces.filter(isBytes))) : new UnitsText(pieces.join(''));
}

class BytesText implements JsonText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });

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
    try {
      return this.#decoder.decode(this.bytes.subarray(from, to));
    } catch {
      throw new NotUtf8();
    }
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
