/**
 * How an element says things. In: the element. Out: locale, messages, zone, and which way time runs. While the file of its language is on its way nothing
 * is to be said, or it would be said in English first; when it is there, the element is drawn again.
 */
import type { LitElement } from 'lit';
import { en } from '../language/en.ts';
import { messagesOf } from '../language/languages.ts';
import type { PartContext } from './context.ts';
import { localeOf } from './locale-of.ts';
import type { Speaker } from './locale-of.ts';

export interface Wording extends Pick<PartContext, 'locale' | 'second' | 'messages' | 'forward'> {
  readonly timeZone: string | undefined;
  readonly isThere: boolean;
}

export function wordingOf(element: LitElement & Speaker & { readonly timeZone: string | undefined }): Wording {
  const locale = localeOf(element);
  const messages = messagesOf(locale, () => element.requestUpdate());
  return {
    timeZone: element.timeZone,
    locale,
    second: element.secondCalendar,
    messages: messages ?? en,
    isThere: messages !== undefined,
    forward: element.matches(':dir(rtl)') ? -1 : 1,
  };
}
