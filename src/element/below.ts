/**
 * What stands below the drawing: how many sources there are, on a button that lists them, and what else the panel offers once it is there.
 *
 * In: the document that is drawn, the details. Out: a row of buttons and the list that is open.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { countVoices } from '../document/source-list.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Messages } from '../language/messages.ts';
import type { DetailsLoader } from './details-loader.ts';

/** The last count: sources may be many, and frames are more. */
let counted: { readonly document: TimelineDocument; readonly voices: number } | undefined;

export function belowTemplate(
  document: TimelineDocument | undefined,
  details: DetailsLoader,
  { sources: words }: Messages,
): TemplateResult | typeof nothing {
  if (!document) return nothing;
  const { sources } = document;
  if (counted?.document !== document) counted = { document, voices: countVoices(sources) };
  return html`<div class="offers">
    ${
      sources.length > 0
        ? html`<button
            type="button"
            class="action"
            aria-expanded=${details.view === 'sources'}
            @click=${() => details.toggle('sources')}
          >
            ${words.summary(sources.length, counted.voices)}
          </button>`
        : nothing
    }
    ${details.panel?.template(document, details)}
  </div>`;
}
