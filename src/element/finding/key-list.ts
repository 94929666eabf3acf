/** Which key does what. Out: a list, under a heading that takes the focus. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FindingMessages } from '../../language/finding-messages.ts';

const ACROSS = /[←→] [←→]/;
const DOWN = '↑ ↓';

/** Where time runs down, so do the arrows that go along it, and none goes across. */
export function keyList({ heading, list }: FindingMessages['keys'], isUpright: boolean): TemplateResult {
  const shown = isUpright
    ? list.filter(([keys]) => keys !== DOWN).map(([keys, action]) => [keys.replace(ACROSS, DOWN), action] as const)
    : list;
  return html`<section class="keys" part="keys" aria-label=${heading}>
    <h3 class="keys-title" tabindex="-1">${heading}</h3>
    <dl>
      ${shown.map(
        ([keys, action]) =>
          html`<dt>${keys}</dt>
            <dd>${action}</dd>`,
      )}
    </dl>
  </section>`;
}
