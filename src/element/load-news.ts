/**
 * That a document was read, or could not be: told once, to the page as an event and to those who don't see it in words. In: the loader and
 * what is drawn, after each update.
 */
import type { Messages } from '../language/messages.ts';
import { countOf } from './document-loader.ts';
import type { DocumentLoader, LoadState } from './document-loader.ts';
import { TimelineErrorEvent, TimelineLoadEvent } from './events.ts';
import type { Frame } from './frame.ts';
import { failureText } from './message.ts';

export class LoadNews {
  readonly #host: EventTarget;
  readonly #say: (words: () => string) => void;
  /** The state that was told last. */
  #told: LoadState | undefined;

  constructor(host: EventTarget, say: (words: () => string) => void) {
    this.#host = host;
    this.#say = say;
  }

  /** Once for each document, when its events are drawn; at once where there are none. */
  tell({ state, diagnostics }: DocumentLoader, frame: Frame | undefined, messages: Messages): void {
    const count = frame?.chronology.count ?? 0;
    const isUnderWay = state.type === 'ready' && count > 0 && !frame?.picture;
    if (state === this.#told || isUnderWay) return;
    this.#told = state;
    if (state.type === 'ready') {
      this.#host.dispatchEvent(new TimelineLoadEvent(state.document, state.diagnostics, countOf(state)));
      this.#say(() => messages.timeline.loaded(count));
    } else if (state.type === 'failed') {
      this.#say(() => '');
      this.#host.dispatchEvent(
        new TimelineErrorEvent(state.cause.reason, failureText(state.cause, messages), diagnostics),
      );
    }
  }
}
