/**
 * Reading as a job: from a text to what is handed over, with a word now and then on how far it is.
 *
 * The same job runs in a worker, and on the page between frames where no worker can be had. Out comes one message. A text in another encoding than UTF-8
 * is found to be so on the way, and read from the beginning as what it is: to look for that first would make all others wait.
 */
import { decodeText } from '../decode.ts';
import { parseDocument } from '../document/parse.ts';
import { jsonText, NotUtf8 } from './json-text.ts';
import type { JsonText } from './json-text.ts';
import type { FromWorker } from './messages.ts';
import { readText } from './read-text.ts';
import type { Step } from './read-text.ts';

export type Outcome = Exclude<FromWorker, { type: 'step' }>;

export function* read(text: JsonText, timeZone: string | undefined): Generator<Step, Outcome, void> {
  try {
    return yield* readAsIs(text, timeZone);
  } catch (fault) {
    if (!(fault instanceof NotUtf8)) throw fault;
    return yield* readAsIs(jsonText([new TextEncoder().encode(decodeText(text.bytes!))]), timeZone);
  }
}

function* readAsIs(text: JsonText, timeZone: string | undefined): Generator<Step, Outcome, void> {
  const found = yield* readText(text, timeZone);
  if (found) return { type: 'read', read: found, text: text.bytes };
  return { type: 'whole', ...parseDocument(text.between(0, text.length)) };
}
