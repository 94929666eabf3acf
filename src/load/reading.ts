/**
 * Reading as a job: from a text to what is handed over, with a word now and then on how far it is.
 *
 * The same job runs in a worker, and on the page between frames where no worker can be had. Out comes one message.
 */
import { parseDocument } from '../document/parse.ts';
import type { JsonText } from './json-text.ts';
import type { FromWorker } from './messages.ts';
import { readText } from './read-text.ts';
import type { Step } from './read-text.ts';

export type Outcome = Exclude<FromWorker, { type: 'step' }>;

export function* read(text: JsonText, timeZone: string | undefined): Generator<Step, Outcome, void> {
  const found = yield* readText(text, timeZone);
  if (found) return { type: 'read', read: found, text: text.bytes };
  return { type: 'whole', ...parseDocument(text.between(0, text.length)) };
}
