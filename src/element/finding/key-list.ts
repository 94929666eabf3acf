/** Which key does what. Out: a list, under a heading that takes the focus. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FindingMessages } from '../../language/finding-messages.ts';

export function keyList({ heading, list }: FindingMessages['keys']): TemplateResult {
  return html`<section class="keys" part="keys" aria-label=${heading}>
    <h3 class="keys-title" tabindex="-1">${heading}</h3>
    <dl>
      ${list.map(
        ([keys, action]) =>
          html`<dt>${keys}</dt>
            <dd>${action}</dd>`,
      )}
    </dl>
  </section>`;
}
