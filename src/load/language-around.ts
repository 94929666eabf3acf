/** The language of the page around an element, as the nearest `lang` names it: out of shadow roots, too. */
export const languageAround = (element: Element | undefined): string | undefined =>
  element &&
  (element.closest<HTMLElement>('[lang]')?.lang ?? languageAround((element.getRootNode() as ShadowRoot).host));
