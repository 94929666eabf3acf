/**
 * Where the document comes from, and how far it has come.
 *
 * In: `data`, else `src`, else what stands in the light DOM. Out: one of four states. A load is aborted when the address changes
 * or the element leaves; one that comes late is never taken for the newer. What is large is read beside the page (`load/`).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../document/diagnostics.ts';
import { goodDocument } from '../document/good-document.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { LargeInput, LargeReading, ReadRequest } from '../load/read-large.ts';
import type { IndexedEvents } from '../view/chronology.ts';
import { load } from './load.ts';
import type { LoadFailure } from './load.ts';
import { isOwnWriting } from './own-writing.ts';
import { readingPart } from './reading-part.ts';

export type LoadState =
  | { readonly type: 'empty' }
  | {
      readonly type: 'loading';
      /** How far it is, 0 to 1, where that is known. */
      readonly share?: number | undefined;
      /** Of a large document some events, spread evenly, and how many there are in all. */
      readonly sample?: { readonly document: TimelineDocument; readonly count: number } | undefined;
    }
  | {
      readonly type: 'ready';
      readonly document: TimelineDocument;
      /** There where the document is large: its events are read when they are looked at, and were indexed already. */
      readonly indexed?: IndexedEvents | undefined;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly type: 'failed'; readonly cause: LoadFailure | UnreadableFailure };

export interface Content {
  readonly document: TimelineDocument;
  readonly indexed: IndexedEvents | undefined;
  readonly isSample: boolean;
}

/** Asked of what is large without making its events. */
export function countOf({ document, indexed }: Pick<LargeReading, 'document' | 'indexed'>): number {
  return (indexed?.index.run.byTime ?? document.events).length;
}

/** What came holds no timeline; why not stands in the diagnostics. */
export interface UnreadableFailure {
  readonly reason: 'unreadable';
  readonly diagnostics: readonly Diagnostic[];
}

/** What the element was told to show. */
export interface Wish {
  /** A document or its text; `undefined` for what stands at `src`, or in the light DOM. */
  readonly given: unknown;
  readonly src: string;
  /** Large documents are indexed for one zone. */
  readonly timeZone: string | undefined;
}

/** A text of this length (bytes or code units), or a document with so many events, is large: reading it would hold up the page. */
const LARGE_LENGTH = 300_000;
const LARGE_COUNT = 1500;

type DocumentHost = ReactiveControllerHost & HTMLElement;

export class DocumentLoader implements ReactiveController {
  state: LoadState = { type: 'empty' };
  /** Whether live data have changed what was read: to read it again would undo that. */
  isRevised = false;
  readonly #host: DocumentHost;
  readonly #prepare: ReadRequest['prepare'];
  #wish: Wish = { given: undefined, src: '', timeZone: undefined };
  #isRead = false;
  #abort: AbortController | undefined;
  readonly #lightDom = new MutationObserver((changes) => isOwnWriting(changes) || this.retry());

  /** `prepare` makes the first drawing of what is large cheaper, before it is ready. */
  constructor(host: DocumentHost, prepare: ReadRequest['prepare']) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    const { given, src } = this.#wish;
    // What was read stays read, but for what stood in the page, and may stand there no longer.
    this.#isRead = this.isRevised || (this.state.type === 'ready' && !!(given ?? src));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Reads what is to be read now, unless it has been read. */
  update(wish: Wish): void {
    const { given, src, timeZone } = this.#wish;
    // An address beside data says nothing.
    const isSame =
      wish.given === given &&
      (given !== undefined || wish.src === src) &&
      (wish.timeZone === timeZone || this.isRevised || !this.#isForOneZone);
    this.#wish = wish;
    if (this.#isRead && isSame) return;
    this.isRevised = false;
    this.#isRead = true;
    this.#stop();
    if (wish.given !== undefined) this.#take(wish.given);
    else if (wish.src) void this.#fetch(wish.src);
    else void this.#readLightDom();
  }

  /** What there is to draw: the document, or a sample of one that is still being read. */
  get content(): Content | undefined {
    const { state } = this;
    if (state.type === 'loading' && state.sample) return { ...state.sample, indexed: undefined, isSample: true };
    if (state.type !== 'ready') return undefined;
    const { document, indexed } = state;
    return countOf(state) === 0 ? undefined : { document, indexed, isSample: false };
  }

  /** Another try, where it comes from an address, which may answer otherwise the next time. */
  get retries(): (() => void) | undefined {
    const { given, src } = this.#wish;
    return given === undefined && src ? () => this.retry() : undefined;
  }

  /** What is wrong with what was read. */
  get diagnostics(): readonly Diagnostic[] {
    const { state } = this;
    if (state.type === 'ready') return state.diagnostics;
    return state.type === 'failed' && state.cause.reason === 'unreadable' ? state.cause.diagnostics : [];
  }

  /** Once more from the beginning. */
  retry(): void {
    this.#isRead = false;
    this.#host.requestUpdate();
  }

  get #isForOneZone(): boolean {
    const { state } = this;
    return state.type === 'ready' ? state.indexed !== undefined : state.type === 'loading' && state.share !== undefined;
  }

  #stop(): void {
    this.#abort?.abort();
    this.#lightDom.disconnect();
  }

  async #readLightDom(): Promise<void> {
    const attributeFilter = ['datetime', 'href', 'cite'];
    this.#lightDom.observe(this.#host, { childList: true, subtree: true, characterData: true, attributeFilter });
    if (!this.#host.querySelector('script[type="application/json"], ol, ul')) return this.#become({ type: 'empty' });
    const { signal } = (this.#abort = new AbortController());
    try {
      const { readLightDom } = await readingPart();
      if (!signal.aborted) this.#take(readLightDom(this.#host));
    } catch {
      // Its file cannot be had: what it would have read stays to be read by people.
      if (!signal.aborted) this.#become({ type: 'empty' });
    }
  }

  async #fetch(src: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#become({ type: 'loading' });
    let part: Promise<unknown> | undefined;
    const loaded = await load(src, this.#host.baseURI, signal, (come, length) => {
      if (signal.aborted) return;
      // What will read it travels beside it.
      if (come >= LARGE_LENGTH) part ??= readingPart().catch(Object);
      if (length > 0) this.#become({ type: 'loading', share: Math.min(come / length, 1) / 2 });
    });
    // What was aborted has a successor that speaks for itself.
    if (signal.aborted) return;
    if (!('pieces' in loaded)) return this.#become({ type: 'failed', cause: loaded });
    if (lengthOf(loaded.pieces) >= LARGE_LENGTH) return this.#readLarge(loaded, 1 / 2);
    void this.#readFile(loaded.pieces, signal);
  }

  async #readFile(pieces: readonly BlobPart[], signal: AbortSignal): Promise<void> {
    const file = new Blob([...pieces]);
    const text = await file.text();
    // With the letter for what is no UTF-8 in it, it may be of another encoding.
    if (!signal.aborted) this.#read(text.includes('\ufffd') ? file : text, file);
  }

  #take(input: unknown): void {
    const large = largeInput(input);
    if (large) void this.#readLarge(large, 0);
    else this.#read(input);
  }

  /** A document without mistakes is drawn at once; for another the part is asked for that mends and explains, or reads the formats of others: from the file, whose text may be another than in UTF-8. */
  #read(input: unknown, file = input): void {
    const document = goodDocument(typeof input === 'string' ? parsed(input) : input);
    if (document) this.#become({ type: 'ready', document, diagnostics: [] });
    else void this.#mend(file);
  }

  async #mend(input: unknown): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#become({ type: 'loading' });
    try {
      const { readData } = await readingPart();
      this.#finish(await readData(input, signal));
    } catch {
      if (!signal.aborted) this.#become({ type: 'failed', cause: { reason: 'unreadable', diagnostics: [] } });
    }
  }

  /** What was read thoroughly: a timeline, or at least the reasons why it is none. */
  #finish(reading: LargeReading): void {
    const { diagnostics } = reading;
    this.#become(
      countOf(reading) === 0 && diagnostics.some(({ severity }) => severity === 'error')
        ? { type: 'failed', cause: { reason: 'unreadable', diagnostics } }
        : { ...reading, type: 'ready' },
    );
  }

  /** Beside the page; `done` is the share of the way that lies behind. */
  async #readLarge(input: LargeInput, done: number): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    let loading: Extract<LoadState, { type: 'loading' }> = { type: 'loading', share: done };
    this.#become(loading);
    const reading = await beside({
      ...input,
      timeZone: this.#wish.timeZone,
      signal,
      prepare: this.#prepare,
      onStep: (step) => {
        if (signal.aborted) return;
        loading =
          'sample' in step
            ? { ...loading, sample: { document: step.sample, count: step.count } }
            : { ...loading, share: done + (1 - done) * step.share };
        this.#become(loading);
      },
    });
    if (signal.aborted) return;
    if (!reading) {
      // The part that does it cannot be had: then the page must wait.
      return 'pieces' in input ? this.#readFile(input.pieces, signal) : this.#read(input.data);
    }
    this.#finish(reading);
  }

  #become(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const lengthOf = (pieces: readonly { readonly length: number }[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** The input, where it is large. */
function largeInput(input: unknown): LargeInput | undefined {
  if (typeof input === 'string') return input.length >= LARGE_LENGTH ? { pieces: [input] } : undefined;
  if (input instanceof Uint8Array) return { pieces: [input as Uint8Array<ArrayBuffer>] };
  try {
    // Others name them otherwise, or give them alone.
    const { '@graph': nodes = input, items = nodes, events = items } = input as Readonly<Record<string, unknown>>;
    return Array.isArray(events) && events.length >= LARGE_COUNT ? { data: input as object } : undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` where the part that reads large documents cannot be had. */
async function beside(request: ReadRequest): Promise<LargeReading | undefined> {
  try {
    const { readLarge } = await readingPart();
    return await readLarge(request);
  } catch {
    return undefined;
  }
}

/** The data of a JSON text; nothing where it is none, or begins with the mark that some editors put there: what mends it reads that, too. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
