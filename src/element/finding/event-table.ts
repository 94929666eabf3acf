/**
 * All events as a table, in the order of time: what a screen reader may prefer to the drawing.
 *
 * In: the frame, the hits of a search, how many rows are wanted. Out: date, title, place, status, lane and sources of each, a button that goes to the event,
 * links that open the sources at the quoted words. Of many events the first are listed, and more when they are asked for.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { quoteLink } from '../../document/quote-link.ts';
import { findingIn } from '../../language/finding-en.ts';
import { wordDate } from '../../language/dates.ts';
import { hasHeadings } from '../../view/layout-metrics.ts';
import { timeOrder } from '../../view/time-order.ts';
import { ownLanguage } from '../details/own-language.ts';
import { secondDateTemplate } from '../details/second-date.ts';
import { showMore } from '../details/show-more.ts';
import type { Frame } from '../frame.ts';

export interface TableInput {
  /** Of a search; `undefined` where all are listed. */
  readonly hits: readonly number[] | undefined;
  readonly query: string;
  /** How many rows there are at the most. */
  readonly most: number;
  /** How many more come at a time. */
  readonly step: number;
  more(): void;
  open(event: number): void;
}

export function eventTable(frame: Frame, { hits, query, most, step, more, open }: TableInput): TemplateResult {
  const { table: words } = findingIn(frame.context.messages);
  const count = hits?.length ?? frame.chronology.count;
  const rows = hits?.slice(0, most) ?? timeOrder(frame.chronology).earliest(most);
  const hasLanes = hasHeadings(frame.chronology.lanes);
  const heading = hits ? words.hits(count, query) : words.heading(count);
  return html`<section class="events-table" part="table" aria-labelledby="table-title">
    <h3 id="table-title" class="table-title" tabindex="-1">${heading}</h3>
    ${
      rows.length > 0
        ? html`<table aria-labelledby="table-title">
            <thead>
              <tr>
                <th scope="col" aria-sort="ascending">${words.date}</th>
                <th scope="col">${words.event}</th>
                ${hasLanes ? html`<th scope="col" class="in-lane">${words.lane}</th>` : nothing}
                <th scope="col">${words.sources}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map((event) => row(event, frame, hasLanes, open))}
            </tbody>
          </table>`
        : nothing
    }
    ${showMore(count - rows.length, step, frame.context.messages, more)}
  </section>`;
}

function row(event: number, frame: Frame, hasLanes: boolean, open: (event: number) => void): TemplateResult {
  const { chronology, context } = frame;
  const { title, date, dir } = chronology.event(event);
  return html`<tr>
    <td>
      <time datetime=${date}>${wordDate(chronology.date(event), { ...context, style: 'label' })}</time
      >${secondDateTemplate(chronology.date(event), context)}
    </td>
    <th scope="row" lang=${ownLanguage(chronology, chronology.event(event))} dir=${dir ?? 'auto'}>
      <button type="button" class="action" @click=${() => open(event)}>${title}</button>${moreTemplate(event, frame)}
    </th>
    ${hasLanes ? html`<td class="in-lane" lang=${ownLanguage(chronology)}>${chronology.lanes[chronology.columns.lane[event]!]!.title}</td>` : nothing}
    <td>${sourcesTemplate(event, frame)}</td>
  </tr>`;
}

/** Under the title: where it was, and that it is no plain fact where it is none. */
function moreTemplate(event: number, { chronology, context }: Frame): TemplateResult | typeof nothing {
  const { place, status } = chronology.event(event);
  if (!place && !status) return nothing;
  const { messages } = context;
  return html`<span class="event-more"
    >${place ? html`<bdi>${place}</bdi>` : nothing}${place && status ? ' · ' : nothing}${
      status
        ? html`<bdi class="status status-${status}" lang=${messages.language}>${messages.card.status[status]}</bdi>`
        : nothing
    }</span
  >`;
}

/** Each publisher once, with a link to the words that are quoted. */
function sourcesTemplate(event: number, { chronology, context }: Frame): unknown {
  const seen = new Set<string>();
  const cited = (chronology.event(event).citations ?? []).flatMap((citation) => {
    const source = context.sources.get(citation.source);
    if (!source || seen.has(source.publisher)) return [];
    seen.add(source.publisher);
    return { source, quote: citation.quote };
  });
  if (cited.length === 0) return html`<span class="unsourced">${findingIn(context.messages).table.unsourced}</span>`;
  return html`<ul class="table-sources">
    ${cited.map(({ source, quote }) => {
      const address = source.gone ? (source.archivedAt ?? source.url) : (source.url ?? source.archivedAt);
      const href = address && quoteLink(address, quote);
      return html`<li>
        ${href ? html`<a part="source-link" href=${href} rel="noopener" target="_blank">${source.publisher}</a>` : source.publisher}
      </li>`;
    })}
  </ul>`;
}
