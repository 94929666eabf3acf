/** Title and description of the document, where it has them. A page with a heading of its own hides them by their part. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineDocument } from '../document/timeline.ts';

export function headerTemplate({ title, description, language }: Partial<TimelineDocument> = {}):
  TemplateResult | typeof nothing {
  if (!title && !description) return nothing;
  return html`<header class="header" part="header" lang=${language ?? nothing} dir="auto">
    ${title ? html`<h2 class="title">${title}</h2>` : nothing}
    ${description ? html`<p class="description">${description}</p>` : nothing}
  </header>`;
}
