/**
 * The card of the selected event: prose first, then what it rests on.
 *
 * In: an event. Out: its heading, date in full and why that is imprecise, summary, place, status; the accounts that differ beside each
 * other, none as the truth; then every citation with quotation, speaker, publisher, and a link that opens the article at the quoted words.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { differingAccounts } from '../../document/publishers.ts';
import { safeUrl } from '../../document/safe-url.ts';
import type { TimelineEvent } from '../../document/timeline.ts';
import { dateInWords } from '../../language/date-in-words.ts';
import { wordDate } from '../../language/dates.ts';
import type { DateWordOptions } from '../../language/dates.ts';
import { detailsIn } from '../../language/details-en.ts';
import { wordDuration, wordPrecision } from '../../language/precision.ts';
import { differingDates } from '../../view/date-spread.ts';
import { timeOrder } from '../../view/time-order.ts';
import type { PartContext } from '../context.ts';
import { accountsTemplate, citationTemplate } from './citation.ts';
import { copyTemplate } from './copy-citation.ts';
import { eventCorrections } from './corrections.ts';
import { ownLanguage } from './own-language.ts';
import { secondDateTemplate } from './second-date.ts';

export interface CardActions {
  close(): void;
  next(): void;
  previous(): void;
}

/** What other parts put into the card. */
interface Guests {
  /** While a story is told: it stands in the place of what leads through all events. */
  storyBar(): TemplateResult | undefined;
  /** Where dates can be changed. */
  editButtons(event: number): TemplateResult | typeof nothing;
}

export function cardTemplate(
  index: number,
  context: PartContext,
  actions: CardActions,
  guests?: Guests,
): TemplateResult {
  const { chronology, messages } = context;
  const bar = guests?.storyBar();
  const event = chronology.event(index);
  const citations = event.citations ?? [];
  const lang = ownLanguage(chronology, event);
  const dir = event.dir ?? 'auto';
  const accounts = differingAccounts(event);
  const apart = new Set(accounts.flatMap((account) => account.citations));
  return html`<article class="card ${bar ? 'told' : ''}" part="card" aria-labelledby="card-title">
    ${bar ?? walkTemplate(index, context, actions)}
    <h3 id="card-title" class="card-title" tabindex="-1" lang=${lang} dir=${dir}>${event.title}</h3>
    ${whenAndWhere(index, context)} ${guests?.editButtons(index)} ${otherDates(event, context)}
    ${event.summary ? html`<p class="card-summary" lang=${lang} dir=${dir}>${event.summary}</p>` : nothing}
    ${mediaTemplate(event)} ${accounts.map((account) => accountsTemplate(account, context))}
    ${
      citations.length === 0
        ? html`<p class="unsourced">${detailsIn(messages).card.noSource}</p>`
        : citations.filter((citation) => !apart.has(citation)).map((citation) => citationTemplate(citation, context))
    }
    ${eventCorrections(event.id, context)} ${relatedTemplate(event, context)} ${copyTemplate(event, context)}
  </article>`;
}

/** Leads through all events, in the order of time. */
function walkTemplate(index: number, { chronology, messages }: PartContext, actions: CardActions): TemplateResult {
  const { card } = detailsIn(messages);
  return html`<div class="card-walk">
    <button type="button" class="plain" @click=${actions.previous} aria-label=${messages.toolbar.previous}>
      ${arrow('back')}
    </button>
    <span class="card-position">${card.position(timeOrder(chronology).placeOf(index) + 1, chronology.count)}</span>
    <button type="button" class="plain" @click=${actions.next} aria-label=${messages.toolbar.next}>
      ${arrow('on')}
    </button>
    <button type="button" class="plain card-close" @click=${actions.close} aria-label=${card.close}>${cross}</button>
  </div>`;
}

function whenAndWhere(index: number, context: PartContext): TemplateResult {
  const { chronology, locale, messages } = context;
  const details = detailsIn(messages);
  const event = chronology.event(index);
  const date = chronology.date(index);
  const wording: DateWordOptions = { locale, zone: chronology.zone, messages, style: 'full' };
  const why = wordPrecision(date, wording, details.precision, !!event.citations?.length);
  const lasted = date.kind === 'interval' ? wordDuration(date, wording, details.precision) : undefined;
  return html`<p class="card-when">
      <time datetime=${date.edtf} part="event-date">${wordDate(date, wording)}</time>
      ${secondDateTemplate(date, context)}
      ${event.place ? html`<span class="card-place">${event.place}</span>` : nothing}
      ${event.status ? html`<span class="status status-${event.status}">${messages.card.status[event.status]}</span>` : nothing}
    </p>
    ${why || lasted ? html`<p class="card-why">${[why, lasted && details.card.lasted(lasted)].filter(Boolean).join(details.precision.space)}</p>` : nothing}`;
}

/** Who gives which date instead: what the bracket above the mark spans. */
function otherDates(
  event: TimelineEvent,
  { sources, locale, messages, zone }: PartContext,
): TemplateResult | typeof nothing {
  const others = differingDates(event);
  if (others.length === 0) return nothing;
  const words = detailsIn(messages).dates;
  const said = others.map(({ source, date }) =>
    words.says(sources.get(source)!.publisher, dateInWords(date!, locale, messages, zone)),
  );
  return html`<p class="card-why">${words.heading}: ${said.join('; ')}.</p>`;
}

function mediaTemplate({ media }: TimelineEvent): TemplateResult | typeof nothing {
  const url = media && safeUrl(media.url);
  if (!url) return nothing;
  const caption = [media.caption, media.credit].filter(Boolean).join(' · ');
  return html`<figure class="card-media">
    <img src=${url} alt=${media.alt ?? ''} loading="lazy" />
    ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}
  </figure>`;
}

function relatedTemplate({ related = [] }: TimelineEvent, context: PartContext): TemplateResult | typeof nothing {
  const others = related.map((relation) => context.chronology.find(relation.event)).filter((other) => other >= 0);
  if (others.length === 0) return nothing;
  return html`<h4>${detailsIn(context.messages).card.related}</h4>
    <ul class="event-list">
      ${others.map((other) => eventButton(other, context))}
    </ul>`;
}

/** An event in a list: its title and its date, which selects it. */
export function eventButton(index: number, { chronology, labelText, select }: PartContext): TemplateResult {
  const event = chronology.event(index);
  return html`<li>
    <button type="button" class="plain" @click=${() => select(index)}>
      <bdi lang=${ownLanguage(chronology, event)}>${event.title}</bdi>
      <time datetime=${event.date}>${labelText(index).date}</time>
    </button>
  </li>`;
}

const arrow = (to: 'back' | 'on'): TemplateResult =>
  html`<svg class="icon ${to}" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3l5 5-5 5" /></svg>`;

const cross = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>`;
