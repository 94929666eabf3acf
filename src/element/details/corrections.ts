/** What was changed after publication. In: corrections. Out: when, of which event, what, and what it said before; as a list, and in a card. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Correction } from '../../document/timeline.ts';
import { dateInWords } from '../../language/date-in-words.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { PartContext } from '../context.ts';
import type { Frame } from '../frame.ts';
import { ownLanguage } from './own-language.ts';

type Wording = Pick<PartContext, 'locale' | 'messages' | 'zone'>;

/** All of a document, the latest first. */
export function correctionsTemplate(
  corrections: readonly Correction[],
  wording: Wording,
  frame: Frame | undefined,
): TemplateResult {
  const { heading } = detailsIn(wording.messages).corrections;
  return html`<section class="panel" part="corrections" aria-label=${heading}>
    <ol>
      ${corrections.toReversed().map((correction) => html`<li class="correction">${eventOf(correction, frame)}${correctionTemplate(correction, wording)}</li>`)}
    </ol>
  </section>`;
}

/** Those of one event. */
export function eventCorrections(id: string, context: PartContext): TemplateResult | typeof nothing {
  const own = (context.chronology.document.corrections ?? []).filter(({ event }) => event === id);
  if (own.length === 0) return nothing;
  return html`<h4>${detailsIn(context.messages).corrections.heading}</h4>
    <ul part="corrections">
      ${own.map((correction) => html`<li class="correction">${correctionTemplate(correction, context)}</li>`)}
    </ul>`;
}

function correctionTemplate({ date, change, before }: Correction, { locale, messages, zone }: Wording): TemplateResult {
  const words = detailsIn(messages).corrections;
  return html`<p>${change}</p>
    <p class="provenance">
      <time datetime=${date}>${words.on(dateInWords(date, locale, messages, zone))}</time
      >${before ? html` · <del>${words.before(before)}</del>` : nothing}
    </p>`;
}

function eventOf({ event: id }: Correction, frame: Frame | undefined): TemplateResult | typeof nothing {
  const event = id === undefined ? -1 : (frame?.chronology.find(id) ?? -1);
  if (event < 0) return nothing;
  const { chronology, select } = frame!.context;
  const lang = ownLanguage(chronology, chronology.event(event));
  return html`<button type="button" class="action" lang=${lang} @click=${() => select(event)}>
    ${chronology.event(event).title}
  </button>`;
}
