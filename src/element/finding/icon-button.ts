/** Pictures on buttons. In: which, and for a button that is no more than that its name and what it does. Out: a button of the size of those of the toolbar. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

const icons = {
  previous: svg`<path d="M3 10l5-5 5 5" />`,
  next: svg`<path d="M3 6l5 5 5-5" />`,
  close: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
  search: svg`<circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5L14 14" />`,
  filter: svg`<path d="M2 4h12M4.5 8h7M7 12h2" />`,
  table: svg`<path d="M2 4h12M2 8h12M2 12h12M5 2.5v11" />`,
  story: svg`<path d="M2 8h12" /><circle cx="3" cy="8" r="1.5" /><circle cx="8" cy="8" r="1.5" /><circle cx="13" cy="8" r="1.5" />`,
  back: svg`<path d="M10 3L5 8l5 5" />`,
  forward: svg`<path d="M6 3l5 5-5 5" />`,
  play: svg`<path d="M4.5 3v10l8-5z" />`,
  pause: svg`<path d="M5 3v10M11 3v10" />`,
};

export const icon = (name: keyof typeof icons): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${icons[name]}</svg>`;

/** `isOpen` for a button that opens something and closes it again. */
export function iconButton(
  picture: keyof typeof icons,
  name: string,
  press: () => void,
  isOpen?: boolean,
): TemplateResult {
  return html`<button
    type="button"
    class="plain"
    aria-label=${name}
    title=${name}
    aria-expanded=${isOpen ?? nothing}
    @click=${press}
  >
    ${icon(picture)}
  </button>`;
}
