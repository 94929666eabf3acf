/**
 * The language of an element's dates and numbers. In: the element. Out: a BCP 47 tag that `Intl` can use: the author's wish, else that of the page
 * around it, else the reader's; a tag with a slip in it is passed over.
 */
export function localeOf(element: HTMLElement & { readonly locale: string | undefined }): string {
  for (const tag of [element.locale, element.closest<HTMLElement>('[lang]')?.lang]) {
    try {
      if (tag) return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]!;
    } catch {
      // A slip in a tag is no reason to show nothing.
    }
  }
  return navigator.language;
}
