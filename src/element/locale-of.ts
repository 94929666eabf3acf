/**
 * The language of an element's dates and numbers. In: the element. Out: a BCP 47 tag that `Intl` can use: the author's wish, else that of the page
 * around it, else the reader's, else English; a tag with a slip in it is passed over (WebKit says that
 * a reader of a machine without a language reads "C").
 */
export function localeOf(element: HTMLElement & { readonly locale: string | undefined }): string {
  for (const tag of [element.locale, element.closest<HTMLElement>('[lang]')?.lang, navigator.language]) {
    try {
      if (tag) return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]!;
    } catch {
      // A slip in a tag is no reason to show nothing.
    }
  }
  return 'en';
}
