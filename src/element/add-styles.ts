/** Styles of a part that came later. In: the element, and what that part is dressed in. They are added after its own, once. */
import type { CSSResult, LitElement } from 'lit';

export function addStyles({ renderRoot }: LitElement, styles: readonly CSSResult[]): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  for (const { styleSheet } of styles)
    if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
}
