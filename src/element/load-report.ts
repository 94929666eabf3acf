/**
 * What the page is told of a document, once for each: that it is drawn, or that there is none to draw.
 *
 * In: how far the loading is, and whether it can be seen. Out: `timeline-load` or `timeline-error`, and the same in words for those who listen.
 */
import { en } from '../language/en.ts';
import type { DocumentLoader, LoadState } from './document-loader.ts';
import { TimelineErrorEvent, TimelineLoadEvent } from './events.ts';
import { failureText } from './message.ts';

export class LoadReport {
  #told: LoadState | undefined;
  readonly #host: HTMLElement;
  readonly #say: (words: () => string) => void;

  constructor(host: HTMLElement, say: (words: () => string) => void) {
    this.#host = host;
    this.#say = say;
  }

  /** Says whether a document was drawn that had not been told of; `isUnderWay` while it is not on the screen yet. */
  tell({ state, diagnostics }: DocumentLoader, isUnderWay: boolean): boolean {
    if (state === this.#told || isUnderWay) return false;
    this.#told = state;
    if (state.type === 'ready') {
      this.#host.dispatchEvent(new TimelineLoadEvent(state.document, state.diagnostics));
      this.#say(() => en.timeline.loaded(state.document.events.length));
    } else if (state.type === 'failed') {
      this.#say(() => '');
      const { cause } = state;
      this.#host.dispatchEvent(new TimelineErrorEvent(cause.reason, failureText(cause, en), diagnostics));
    }
    return state.type === 'ready';
  }
}
