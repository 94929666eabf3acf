/**
 * Reading as a job: from a text to what is handed over, with a word now and then on how far it is.
 *
 * The same job runs in a worker, and on the page between frames where no worker can be had. Out comes one message.
 */
import { parseDocument } from '../document/parse.ts';
import type { GatheredText } from './gathered-text.ts';
import { inCodeUnits, readBytes } from './read-bytes.ts';
import type { Step } from './read-bytes.ts';
import type { FromWorker } from './messages.ts';

export type Outcome = Exclude<FromWorker, { type: 'step' }>;

export function* read(text: GatheredText, timeZone: string | undefined): Generator<Step, Outcome, void> {
  const bytes = text.bytes();
  const found = yield* readBytes(bytes, timeZone);
  if (!found) {
    return { type: 'whole', ...parseDocument(new TextDecoder().decode(bytes)) };
  }
  // Who gave a text has it still, and needs no bytes.
  const { textLength } = text;
  if (textLength === undefined) return { type: 'read', read: found, text: bytes };
  return { type: 'read', read: { ...found, places: inCodeUnits(found.places, bytes, textLength) }, text: undefined };
}
