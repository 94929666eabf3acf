/**
 * One citation, and citations side by side.
 *
 * In: a citation and its source. Out: the quotation, whose words it holds, who published it, and the link that opens the article at
 * these words; the archived copy beside it, and first where the address is gone.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DifferingAccounts } from '../../document/publishers.ts';
import { quoteLink } from '../../document/quote-link.ts';
import type { Citation, Source } from '../../document/timeline.ts';
import { dateInWords } from '../../language/date-in-words.ts';
import type { PartContext } from '../context.ts';
import { detailsIn } from '../../language/details-en.ts';

export function citationTemplate(citation: Citation, context: PartContext): TemplateResult | typeof nothing {
  const source = context.sources.get(citation.source);
  if (!source) return nothing;
  const { locale, messages, zone } = context;
  const words = detailsIn(messages).card;
  const stance = citation.stance && citation.stance !== 'supports' ? words.stance[citation.stance] : undefined;
  return html`<div class="citation" part="citation">
    ${
      citation.quote
        ? html`<blockquote part="quote" cite=${source.url ?? nothing} lang=${source.language ?? nothing} dir="auto">
            <p>${citation.quote.exact}</p>
          </blockquote>`
        : nothing
    }
    <p class="attribution">
      ${stance ? html`<span class="stance">${stance}</span> · ` : nothing}${speakerOf(citation, source)}${publisherTemplate(citation, source, context)}
    </p>
    <p class="provenance">${provenance(source, context)}</p>
    ${citation.date ? html`<p class="provenance">${words.saysDate(dateInWords(citation.date, locale, messages, zone))}</p>` : nothing}
    ${citation.note ? html`<p class="note" dir="auto">${citation.note}</p>` : nothing}
  </div>`;
}

/** Accounts that differ, set beside each other in the order of the document: each attributed, none as the truth. */
export function accountsTemplate({ topic, citations }: DifferingAccounts, context: PartContext): TemplateResult {
  return html`<section class="accounts" part="accounts">
    <h4>${detailsIn(context.messages).card.accountsDiffer(topic)}</h4>
    <div class="accounts-grid">${citations.map((citation) => citationTemplate(citation, context))}</div>
  </section>`;
}

function speakerOf({ speaker }: Citation, source: Source): TemplateResult | typeof nothing {
  return speaker && speaker !== source.publisher ? html`<bdi class="speaker">${speaker}</bdi> · ` : nothing;
}

function publisherTemplate(
  citation: Citation,
  source: Source,
  { messages, locale, zone }: PartContext,
): TemplateResult {
  const archive = source.archivedAt && quoteLink(source.archivedAt, citation.quote);
  const live = source.url && quoteLink(source.url, citation.quote);
  const first = source.gone && archive ? archive : live;
  const second = first === archive ? live : archive;
  const { card } = detailsIn(messages);
  const archived = card.archived(source.archivedOn && dateInWords(source.archivedOn, locale, messages, zone));
  return html`${
    first
      ? html`<a
          part="source-link"
          dir="auto"
          href=${first}
          rel="noopener"
          target="_blank"
          title=${card.openAtQuote(source.publisher)}
          >${source.publisher}</a
        >`
      : html`<bdi class="publisher">${source.publisher}</bdi>`
  }${source.gone ? html` (${card.gone})` : nothing}${
    second
      ? html` ·
          <a part="source-link" href=${second} rel="noopener" target="_blank"
            >${first === archive ? source.url : archived}</a
          >`
      : nothing
  }`;
}

/** Headline, author, credit, date: what tells one article from another. */
function provenance(source: Source, { messages, locale, zone }: PartContext): TemplateResult {
  const { card } = detailsIn(messages);
  const headline = source.headline
    ? html`<cite lang=${source.language ?? nothing} dir="auto">${source.headline}</cite>`
    : source.kind === undefined || source.kind === 'article'
      ? card.noHeadline
      : card.kind[source.kind];
  const facts = [
    source.author,
    source.credit && source.credit !== source.publisher ? card.credit(source.credit) : undefined,
    source.published && dateInWords(source.published, locale, messages, zone),
  ].filter((fact) => fact !== undefined);
  return html`${headline}${facts.map((fact) => html` · ${fact}`)}`;
}
