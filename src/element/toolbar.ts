/** Every gesture has a button. In: what the buttons do. Out: the toolbar. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../language/messages.ts';

export interface ToolbarActions {
  previous(): void;
  next(): void;
  zoomOut(): void;
  zoomIn(): void;
  fit(): void;
  /** Absent where the opening view shows everything. */
  readonly home: (() => void) | undefined;
}

/** In the order in which the buttons stand. */
const icons = {
  previous: svg`<path d="M10 3L5 8l5 5" />`,
  next: svg`<path d="M6 3l5 5-5 5" />`,
  zoomOut: svg`<path d="M3 8h10" />`,
  zoomIn: svg`<path d="M3 8h10M8 3v10" />`,
  fit: svg`<path d="M1.5 3v10M14.5 3v10M4 8h8M6 5.5L3.5 8 6 10.5M10 5.5L12.5 8 10 10.5" />`,
  home: svg`<path d="M2 8l6-5.5L14 8M4 7v6.5h8V7" />`,
};

export function toolbarTemplate(actions: ToolbarActions, { toolbar }: Messages): TemplateResult {
  const button = (name: keyof typeof icons): TemplateResult | typeof nothing =>
    actions[name]
      ? html`<button type="button" aria-label=${toolbar[name]} title=${toolbar[name]} @click=${actions[name]}>
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${icons[name]}</svg>
        </button>`
      : nothing;
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${toolbar.name}>
    ${(Object.keys(icons) as (keyof typeof icons)[]).map(button)}
  </div>`;
}
