/**
 * A text that comes in pieces, as the bytes that it is read from.
 *
 * In: texts or bytes, in parts that are small enough to be handed over or encoded without holding up a page. Out: all of them as UTF-8. Each
 * is encoded when it comes: beside the page that is while the next is on its way.
 */

/** A text or a part of it. */
export type Piece = Uint8Array<ArrayBuffer> | string;

/** So much of a text is handed over at a time, which takes about a millisecond. */
const PART_LENGTH = 2_000_000;

export class GatheredText {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #encoder = new TextEncoder();
  #units: number | undefined = 0;

  /** In UTF-16 code units; `undefined` where it came as bytes. */
  get textLength(): number | undefined {
    return this.#units;
  }

  add(piece: Piece): void {
    const isText = typeof piece === 'string';
    this.#units = isText && this.#units !== undefined ? this.#units + piece.length : undefined;
    this.#parts.push(isText ? this.#encoder.encode(piece) : piece);
  }

  /** All that has come; it is given out once. */
  bytes(): Uint8Array<ArrayBuffer> {
    const parts = this.#parts.splice(0);
    if (parts.length === 1) return parts[0]!;
    const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let next = 0;
    for (const part of parts) {
      all.set(part, next);
      next += part.length;
    }
    return all;
  }
}

/** The parts in which pieces are handed over, without an end between the halves of a letter outside the basic plane, which would not survive. */
export function* partsOf(pieces: readonly Piece[]): Generator<Piece, void, void> {
  for (const piece of pieces) {
    for (let from = 0; from < piece.length;) {
      const to = endOfPart(piece, from);
      yield piece.slice(from, to);
      from = to;
    }
  }
}

function endOfPart(piece: Piece, from: number): number {
  const to = Math.min(from + PART_LENGTH, piece.length);
  const isHalf = typeof piece === 'string' && to < piece.length && (piece.charCodeAt(to - 1) & 0xfc00) === 0xd800;
  return isHalf ? to - 1 : to;
}
