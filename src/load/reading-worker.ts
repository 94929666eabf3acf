/**
 * The worker: gathers the pieces of a text, reads, and hands over what it has made without a copy. It rests while the page draws the sample: where
 * there are few processors, both at once would make one long task of the drawing.
 */
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
let reading: ReturnType<typeof read>;
let spoken = 0;

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'piece') {
    pieces.push(data.piece);
    return;
  }
  if (data.type === 'read') reading = read(jsonText(pieces.splice(0)), data.timeZone);
  goOn();
});

/** Until the end, or until there is a sample. */
function goOn(): void {
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    const now = performance.now();
    if ('share' in step.value && now - spoken < SILENCE_MS) continue;
    spoken = now;
    scope.postMessage({ type: 'step', ...step.value });
    if ('sample' in step.value) return;
  }
  const outcome = step.value;
  scope.postMessage(outcome, outcome.type === 'read' ? buffersOf(outcome) : []);
}

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
