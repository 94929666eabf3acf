/** The end of a list that is opened in steps. In: how many are not listed yet, and how many of them come next. Out: a button that lists these; nothing where none is left. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { detailsIn } from '../../language/details-en.ts';
import type { Messages } from '../../language/messages.ts';

export function showMore(
  left: number,
  step: number,
  messages: Messages,
  more: () => void,
): TemplateResult | typeof nothing {
  if (left <= 0) return nothing;
  const { cluster } = detailsIn(messages);
  return html`<button type="button" class="action" @click=${more}>
    ${cluster.showMore(Math.min(step, left), left)}
  </button>`;
}
