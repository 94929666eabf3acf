/** The worker: gathers the pieces of a text, reads, and hands over what it has made without a copy. */
import { jsonText } from './json-text.ts';
import type { Piece } from './json-text.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { read } from './reading.ts';

/** What is needed of the scope that a worker runs in. */
interface Scope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = self as unknown as Scope;
/** Between two words on how far it is, in ms. */
const SILENCE_MS = 50;
const pieces: Piece[] = [];

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'piece') {
    pieces.push(data.piece);
    return;
  }
  const reading = read(jsonText(pieces.splice(0)), data.timeZone);
  let spoken = 0;
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    const now = performance.now();
    if ('share' in step.value && now - spoken < SILENCE_MS) continue;
    spoken = now;
    scope.postMessage({ type: 'step', ...step.value });
  }
  const outcome = step.value;
  scope.postMessage(outcome, outcome.type === 'read' ? buffersOf(outcome) : []);
});

/** All that can change hands. */
function buffersOf({ read: { index, kept, places }, text }: FromWorker & { type: 'read' }): ArrayBuffer[] {
  const { columns, run, ids } = index;
  const arrays = [
    ...Object.values(columns),
    ...Object.values(run),
    ids.slots,
    kept,
    places.starts,
    places.ends,
    places.mended,
    ...(text ? [text] : []),
  ];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
