/**
 * Reading as a job: from the pieces of a text to what is handed over, with a word now and then on how far it is.
 *
 * The same job runs in a worker, and on the page between frames where no worker can be had. Out comes one message.
 */
import { parseDocument } from '../document/parse.ts';
import { inCodeUnits, readBytes } from './read-bytes.ts';
import type { Step } from './read-bytes.ts';
import type { FromWorker } from './messages.ts';

export type Outcome = Exclude<FromWorker, { type: 'step' }>;

export function* read(
  pieces: readonly (Uint8Array<ArrayBuffer> | string)[],
  timeZone: string | undefined,
): Generator<Step, Outcome, void> {
  const bytes = joined(pieces);
  const found = yield* readBytes(bytes, timeZone);
  if (!found) {
    return { type: 'whole', ...parseDocument(new TextDecoder().decode(bytes)) };
  }
  // Who gave a text has it still, and needs no bytes.
  const textLength = pieces.every((piece) => typeof piece === 'string')
    ? pieces.reduce((sum, { length }) => sum + length, 0)
    : undefined;
  if (textLength === undefined) return { type: 'read', read: found, text: bytes };
  return { type: 'read', read: { ...found, places: inCodeUnits(found.places, bytes, textLength) }, text: undefined };
}

function joined(pieces: readonly (Uint8Array<ArrayBuffer> | string)[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const part of parts) {
    all.set(part, next);
    next += part.length;
  }
  return all;
}
