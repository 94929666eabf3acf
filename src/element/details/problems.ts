/** What is wrong with the data, as a list for the author. In: diagnostics. Out: where, what was expected, how to mend it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Diagnostic } from '../../document/diagnostics.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { Messages } from '../../language/messages.ts';

/** Open where it is all there is to see. */
export function problemsTemplate(
  diagnostics: readonly Diagnostic[],
  messages: Messages,
  isOpen: boolean,
): TemplateResult {
  const { problems } = detailsIn(messages);
  return html`<details class="problems" part="error" ?open=${isOpen}>
    <summary>${problems.summary(diagnostics.length)}</summary>
    <ol>
      ${diagnostics.map(
        ({ where, line, column, message, remedy, excerpt, severity }) =>
          html`<li class=${severity}>
            <strong>${where}</strong
            >${line !== undefined && column !== undefined ? html` <span class="place">${problems.place(line, column)}</span>` : nothing}
            ${excerpt ? html`<pre>${excerpt}</pre>` : nothing} <span>${message}</span>
            <span class="remedy">${remedy}</span>
          </li>`,
      )}
    </ol>
  </details>`;
}
