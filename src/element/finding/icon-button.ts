/** Buttons that are pictures. In: which, its name, what it does. Out: a button of the size of those of the toolbar. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

const icons = {
  previous: svg`<path d="M3 10l5-5 5 5" />`,
  next: svg`<path d="M3 6l5 5 5-5" />`,
  close: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
  search: svg`<circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5L14 14" />`,
  filter: svg`<path d="M2 4h12M4.5 8h7M7 12h2" />`,
  table: svg`<path d="M2 4h12M2 8h12M2 12h12M5 2.5v11" />`,
};

/** `isOpen` for a button that opens something and closes it again. */
export function iconButton(
  icon: keyof typeof icons,
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
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${icons[icon]}</svg>
  </button>`;
}
