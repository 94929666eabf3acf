/**
 * The language of an element's dates and numbers, and the calendar. In: the element. Out: a BCP 47 tag that `Intl` can use: the author's wish, else that of the
 * page around it, else the reader's, else English; a tag with a slip in it is passed over (WebKit says that a reader of a machine without a language reads "C").
 * A calendar that is asked for stands in the tag: `ar-u-ca-islamic-umalqura`.
 */
import { languageAround } from '../load/language-around.ts';

export interface Speaker extends HTMLElement {
  readonly locale: string | undefined;
  readonly calendar: string | undefined;
  readonly secondCalendar: string | undefined;
}

export function localeOf(element: Speaker): string {
  const { locale, calendar: wish } = element;
  // In the form in which it may stand in a tag; whether there is such a calendar is told later.
  const calendar = wish?.match?.(/[a-z\d]{3,8}/gi)?.join('-');
  for (const tag of [locale, languageAround(element), navigator.language]) {
    try {
      if (tag) return new Intl.Locale(tag.replaceAll('_', '-'), { calendar }).toString();
    } catch {
      // A slip in a tag is no reason to show nothing.
    }
  }
  return 'en';
}
