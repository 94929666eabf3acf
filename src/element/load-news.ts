/**
 * That a document was read, or could not be: told once, to the page as an event and to those who don't see it in words. In: the loader and
 * what is drawn, after each update.
 */
import type { Messages } from '../language/messages.ts';
import type { Say } from './announcer.ts';
import { countOf } from './document-loader.ts';
import type { DocumentLoader, LoadState } from './document-loader.ts';
import { TimelineErrorEvent, TimelineLoadEvent } from './events.ts';
import type { Frame } from './frame.ts';
import { failureText } from './message.ts';

/** What is called after each update. */
export type LoadNews = (loader: DocumentLoader, frame: Frame | undefined, messages: Messages) => void;

/** Told once for each document, when its events are drawn; at once where there are none. */
export function loadNews(host: EventTarget, say: Say): LoadNews {
  let told: LoadState | undefined;
  return ({ state, diagnostics }, frame, messages) => {
    const count = frame?.chronology.count ?? 0;
    const isUnderWay = state.type === 'ready' && count > 0 && !frame?.picture;
    if (state === told || isUnderWay) return;
    told = state;
    if (state.type === 'ready') {
      host.dispatchEvent(new TimelineLoadEvent(state.document, state.diagnostics, countOf(state)));
      say(() => messages.timeline.loaded(count));
    } else if (state.type === 'failed') {
      say(() => '');
      host.dispatchEvent(new TimelineErrorEvent(state.cause.reason, failureText(state.cause, messages), diagnostics));
    }
  };
}
