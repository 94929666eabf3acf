/**
 * What is said aloud: short, polite, and only once things have come to rest. In: a text. Out: the text in the live region, a little later;
 * of several in a row only the last. It is written there directly: to say something draws nothing anew.
 */
import type { LitElement } from 'lit';

const REST_MS = 500;

/** `words` are only asked for when it is time. */
export type Say = (words: () => string) => void;

export function announcer(host: LitElement): Say {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // An element that has left the page is held by no timer.
  host.addController({ hostDisconnected: () => clearTimeout(timer) });
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // There is none while the words of another language or calendar are on their way.
      host.renderRoot.querySelector('.announcer')?.replaceChildren(words());
    }, REST_MS);
  };
}
