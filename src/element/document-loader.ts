/**
 * Where the document comes from, and how far it has come.
 *
 * In: `data`, else `src`, else what stands in the light DOM. Out: one of four states. A load is aborted when the address changes
 * or the element leaves; one that comes late is never taken for the newer.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic, Found } from '../document/diagnostics.ts';
import { readDocument } from '../document/read-document.ts';
import type { Reading } from '../document/read-document.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { isOwnWriting, readLightDom } from './light-dom.ts';
import { load } from './load.ts';
import type { LoadFailure } from './load.ts';

export type LoadState =
  | { readonly type: 'empty' }
  | { readonly type: 'loading' }
  | {
      readonly type: 'ready';
      readonly document: TimelineDocument;
      readonly diagnostics: readonly Diagnostic[];
      /** False while the diagnostics are still being put into words. */
      readonly isExplained: boolean;
    }
  | { readonly type: 'failed'; readonly cause: LoadFailure | UnreadableFailure };

/** What came holds no timeline; why not stands in the diagnostics. */
export interface UnreadableFailure {
  readonly reason: 'unreadable';
  readonly diagnostics: readonly Diagnostic[];
}

export class DocumentLoader implements ReactiveController {
  state: LoadState = { type: 'empty' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  #given: unknown;
  #src = '';
  #isRead = false;
  #abort: AbortController | undefined;
  readonly #lightDom = new MutationObserver((changes) => isOwnWriting(changes) || this.retry());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isRead = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Reads what is to be read now, unless it has been read: `given` (a document or its text), else what stands at `src`. */
  update(given: unknown, src: string): void {
    if (this.#isRead && given === this.#given && src === this.#src) return;
    this.#given = given;
    this.#src = src;
    this.#isRead = true;
    this.#stop();
    if (given !== undefined) this.#take(given);
    else if (src) void this.#fetch(src);
    else this.#readLightDom();
  }

  /** Whether it comes from an address, which may answer otherwise the next time. */
  get isFetched(): boolean {
    return this.#given === undefined && this.#src !== '';
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

  #stop(): void {
    this.#abort?.abort();
    this.#lightDom.disconnect();
  }

  #readLightDom(): void {
    this.#lightDom.observe(this.#host, { childList: true, subtree: true, characterData: true });
    const content = readLightDom(this.#host);
    if (content === undefined) this.#become({ type: 'empty' });
    else this.#take(content);
  }

  async #fetch(src: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#become({ type: 'loading' });
    const loaded = await load(src, this.#host.baseURI, signal);
    // What was aborted has a successor that speaks for itself.
    if (signal.aborted) return;
    if ('text' in loaded) this.#take(loaded.text);
    else this.#become({ type: 'failed', cause: loaded });
  }

  /** What is good is drawn at once; what is wrong with the rest is put into words after that. */
  #take(input: unknown): void {
    const reading = readDocument(input);
    const { document, report } = reading;
    const isGood = report.findings.length === 0;
    const isNothing = document.events.length === 0 && report.findings.some(({ spot }) => spot.severity === 'error');
    this.#become(isNothing ? { type: 'loading' } : { type: 'ready', document, diagnostics: [], isExplained: isGood });
    if (!isGood) void this.#explain(reading, isNothing);
  }

  async #explain(reading: Reading, isNothing: boolean): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    const diagnostics = await inWords(reading);
    if (signal.aborted) return;
    const { document } = reading;
    this.#become(
      isNothing
        ? { type: 'failed', cause: { reason: 'unreadable', diagnostics } }
        : { type: 'ready', document, diagnostics, isExplained: true },
    );
  }

  #become(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** How long the words may take to come, in ms. */
const PATIENCE_MS = 5000;

/** The words are a part of their own, which only a document with mistakes needs. Where it cannot be had, the codes must do. */
async function inWords(reading: Reading): Promise<readonly Diagnostic[]> {
  try {
    const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS));
    const { explain } = await Promise.race([import('../document/explain.ts'), late]);
    return explain(reading);
  } catch {
    return reading.report.findings.map(bare);
  }
}

function bare({ finding: { code }, spot: { severity, path } }: Found): Diagnostic {
  const where = path.join(' → ');
  return {
    severity,
    code,
    path: path.map((part) => `/${part}`).join(''),
    where,
    message: code,
    expected: '',
    found: '',
    remedy: '',
  };
}
