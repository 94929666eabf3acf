/**
 * Large texts are read beside the page: in a worker, and where none can be had, on the page between frames.
 *
 * In: a text or its bytes as they come, and the wished zone. Out: a document, like one that was read whole. A worker cannot be had where
 * the policy of the page forbids it, or where the script came from another site: then nobody notices but by a slower frame.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import { parseDocument } from '../document/parse.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { IndexedEvents } from '../view/chronology.ts';
import type { Imported } from '../import/index.ts';
import type { Walk } from '../document/steps.ts';
import { imported, importedFrom, textOf } from './foreign.ts';
import { jsonText } from './json-text.ts';
import type { Piece } from './json-text.ts';
import { largeDocument } from './large-document.ts';
import type { LargeDocument } from './large-document.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Step } from './read-text.ts';
import { read } from './reading.ts';
import type { Outcome } from './reading.ts';
import { readObjects, readWhole } from './read-objects.ts';

/** A text or its bytes in pieces, or a document whose events are objects already. */
export type LargeInput = TextInput | ObjectInput;

interface TextInput {
  readonly pieces: readonly Piece[];
}

interface ObjectInput {
  /** Our own, or in a format of others. */
  readonly data: object;
}

interface Job {
  /** IANA name that the author wishes for the axis. */
  readonly timeZone: string | undefined;
  readonly signal: AbortSignal;
  /** The reading waits for what takes longer. */
  onStep(step: Step): void | Promise<void>;
  /** What is to be done with what was read, or with a sample of it, before it is given out, in steps. */
  prepare(read: {
    readonly document: TimelineDocument;
    readonly indexed: IndexedEvents | undefined;
  }): Generator<void, void, void>;
}

export type ReadRequest = LargeInput & Job;

export interface LargeReading extends Partial<LargeDocument> {
  readonly document: TimelineDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** From this length on (bytes or code units) starting a worker pays. What is shorter is JSON for the engine in a moment: only its events are read in turns. */
const WORKER_LENGTH = 4_000_000;

/** Rejects with the signal's reason when it is aborted, and where the part that reads the formats of others is needed and cannot be had. */
export async function readLarge(request: ReadRequest): Promise<LargeReading> {
  const { signal, timeZone } = request;
  const walk: Walk = (work) => betweenFrames(work, request);
  if ('data' in request) {
    const foreign = await imported(request.data, walk);
    signal.throwIfAborted();
    return fromObjects(request.data as Imported['raw'], foreign);
  }
  const { pieces } = request;
  const foreign = await importedFrom(pieces, walk);
  signal.throwIfAborted();
  if (foreign) return fromObjects(foreign.raw, foreign);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length < WORKER_LENGTH) {
    const whole = await walk(textOf(pieces));
    const read = await betweenFrames(readWhole(whole, timeZone), request);
    return read ? prepared(read) : parseDocument(whole);
  }
  const worker = startWorker();
  const job = { ...request, onStep };
  const outcome =
    (worker && (await inWorker(worker, job))) ?? (await betweenFrames(read(jsonText(pieces), timeZone), job));
  signal.throwIfAborted();
  if (outcome.type === 'whole') return outcome;
  const text = outcome.text ?? pieces.join('');
  return prepared({ ...largeDocument(outcome.read, text), diagnostics: outcome.read.diagnostics });

  async function fromObjects(data: Imported['raw'], foreign: Imported | undefined): Promise<LargeReading> {
    return prepared(await betweenFrames(readObjects(foreign?.raw ?? data, timeZone, foreign), request));
  }

  async function prepared<T extends LargeDocument>(read: T): Promise<T> {
    await prepare(read);
    return read;
  }

  /** In tasks of its own: to unpack what came, and to draw what is prepared, is a task's work each. */
  async function prepare(read: Parameters<Job['prepare']>[0]): Promise<void> {
    await nextTask(signal);
    await betweenFrames(request.prepare(read), request);
    await nextTask(signal);
  }

  /** A sample is told of when its drawing is prepared. Out: when it is drawn. */
  async function onStep(step: Step): Promise<void> {
    const isSample = 'sample' in step;
    if (isSample) await prepare({ document: step.sample, indexed: undefined });
    request.onStep(step);
    if (isSample) await nextTask(signal);
  }
}

/** A worker from beside this script, unless the page does not allow it, or there are none, as in the DOM of tests. */
function startWorker(): Worker | undefined {
  try {
    /** Under a policy that asks for trusted addresses this one is trusted: it was written here, and stands beside this script. */
    class Worker extends globalThis.Worker {
      constructor(url: URL, options: WorkerOptions) {
        super(trusted(url), options);
      }
    }
    // Bundlers know the file of a worker by these very words.
    return new Worker(new URL('./reading-worker.js', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** What the compiler does not know of Trusted Types (W3C). */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Made once: a page may forbid that a policy is made twice. */
function trusted(url: URL): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('sourced-timeline-worker', { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url.href) : url.href;
}

/** `undefined` where the worker does not work: then nothing has been handed over. */
async function inWorker(worker: Worker, job: TextInput & Job): Promise<Outcome | undefined> {
  const { pieces, timeZone, signal, onStep } = job;
  const end = (): void => worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  try {
    const outcome = new Promise<Outcome>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', reject, { once: true });
      worker.addEventListener('messageerror', reject, { once: true });
      const hear = async (message: FromWorker): Promise<void> => {
        if (message.type !== 'step') return resolve(message);
        await onStep(message);
        if ('sample' in message) worker.postMessage({ type: 'go-on' } satisfies ToWorker);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data).catch(reject));
    });
    outcome.catch(() => {});
    await betweenFrames(handOver(pieces, worker), job);
    worker.postMessage({ type: 'read', timeZone } satisfies ToWorker);
    return await outcome;
  } catch {
    signal.throwIfAborted();
    return undefined;
  } finally {
    signal.removeEventListener('abort', end);
    worker.terminate();
  }
}

/** So much of a text is handed over at a time, which takes about a millisecond. */
const PART_LENGTH = 2_000_000;

function* handOver(pieces: readonly Piece[], worker: Worker): Generator<void, void, void> {
  for (const whole of pieces) {
    for (let from = 0; from < whole.length; from += PART_LENGTH) {
      const piece = whole.slice(from, from + PART_LENGTH);
      worker.postMessage({ type: 'piece', piece } satisfies ToWorker, typeof piece === 'string' ? [] : [piece.buffer]);
      yield;
    }
  }
}

/** Work on the page goes on for so long, then everything else has its turn. */
const TURN_MS = 8;

async function betweenFrames<T>(work: Generator<Step | void, T, void>, { signal, onStep }: Job): Promise<T> {
  let turn = performance.now();
  let step = work.next();
  for (; !step.done; step = work.next()) {
    const isSample = !!step.value && 'sample' in step.value;
    if (!isSample && performance.now() - turn < TURN_MS) continue;
    if (step.value) await onStep(step.value);
    await nextTask(signal);
    turn = performance.now();
  }
  return step.value;
}

/** A new task, sooner than a timer allows. Rejects with the signal's reason when it was aborted before. */
async function nextTask(signal: AbortSignal): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
  port1.close();
  signal.throwIfAborted();
}
